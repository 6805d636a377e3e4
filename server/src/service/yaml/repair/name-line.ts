import { pointMark } from '../../text/points';
import type { Row } from './rows';

/** A line that may be meant as the name of a field: what is left of it without the signs around. */
export interface NameLine {
  /** Where the signs in front begin. */
  readonly start: number;
  readonly words: string;
  readonly hasColon: boolean;
  /** True where signs stand around the words or a strange one in place of the colon. */
  readonly isSigned: boolean;
  readonly value: string;
  /** Where what stands behind the colon begins. */
  readonly valueStart: number;
}

/** Quotation marks, and what Markdown and word processors make headings, points and bold words of. */
const signs = '#>*+-•–_~`"\'“”‘’«»()[]=;';
/** What makes words bold in HTML. */
const tags = /^(?:<\/?[a-z]{1,6}>)+/i;
/** Of any keyboard and script. */
export const colon = /[:：﹕꞉︓]/;
/** No name is longer, nor the label of one that is answered below it. */
const longest = 120;

/** What stands on a line from a column on, as a name. */
export function nameLine(text: string, row: Row, column: number): NameLine | undefined {
  const start = row.start + column;
  const line = text.slice(start, row.end);
  let from = skip(line, 0, ` \t${signs}`);
  const point = pointMark(line.slice(from)).length;
  const mark = point > 0 ? point : (tags.exec(line.slice(from))?.[0].length ?? 0);
  if (mark > 0) from = skip(line, from + mark, ` \t${signs}`);
  const found = line.slice(from).search(colon);
  const hasColon = found >= 0;
  const end = hasColon ? from + found : line.length;
  if (end - from > longest) return undefined;
  const words = withoutSignsBehind(line.slice(from, end));
  if (!/^\p{L}/u.test(words)) return undefined;
  const before = line.slice(0, from);
  const around = before.replaceAll(/\s/g, '');
  const isDoubled = hasColon && line[end + 1] === ':';
  const afterTags = end + 1 + (tags.exec(line.slice(end + 1))?.[0].length ?? 0);
  const behind = hasColon
    ? skip(line, skip(line, afterTags, isDoubled ? `:${around}` : around), ' \t')
    : line.length;
  return {
    start,
    words,
    hasColon,
    isSigned: from > 0 || words.length < end - from || isDoubled || (hasColon && line[end] !== ':'),
    value: line.slice(behind),
    valueStart: start + behind,
  };
}

function skip(line: string, from: number, which: string): number {
  let at = from;
  while (at < line.length && which.includes(line.charAt(at))) at++;
  return at;
}

function withoutSignsBehind(words: string): string {
  let end = words.replace(/<\/[a-z]{1,6}>\s*$/i, '').length;
  while (end > 0 && ` \t.${signs}`.includes(words.charAt(end - 1))) end--;
  return words.slice(0, end);
}
