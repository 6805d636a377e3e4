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
const signs = '#>*+-•–_~`"\'“”‘’«»';
/** Of any keyboard and script. */
export const colon = /[:：﹕꞉︓]/;
/** No name is longer, nor the label of one that is answered below it. */
const longest = 120;

/** What stands on a line from a column on, as a name. */
export function nameLine(text: string, row: Row, column: number): NameLine | undefined {
  const start = row.start + column;
  const line = text.slice(start, row.end);
  let from = skip(line, 0, ` \t${signs}`);
  const number = pointMark(line.slice(from)).length;
  if (number > 0) from = skip(line, from + number, ` \t${signs}`);
  const found = line.slice(from).search(colon);
  const hasColon = found >= 0;
  const end = hasColon ? from + found : line.length;
  if (end - from > longest) return undefined;
  const words = withoutSignsBehind(line.slice(from, end));
  if (!/^\p{L}/u.test(words)) return undefined;
  const before = line.slice(0, from);
  const around = before.replaceAll(/\s/g, '');
  const behind = hasColon ? skip(line, skip(line, end + 1, around), ' \t') : line.length;
  return {
    start,
    words,
    hasColon,
    isSigned: from > 0 || words.length < end - from || (hasColon && line[end] !== ':'),
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
  let end = words.length;
  while (end > 0 && ` \t.${signs}`.includes(words.charAt(end - 1))) end--;
  return words.slice(0, end);
}
