import type { TextEdit } from '../../text/edit';
import type { KnownForm } from '../known-form';
import { endOfLine } from '../line-at';
import {
  isNothing,
  isStrangeSpace,
  isUnseen,
  plainSign,
  strangeSigns,
  withoutLookAlikes,
} from '../../text/look-alikes';
import type { Range } from '../../text/range';
import { candidate, type Candidate, type Slip } from './candidate';
import { isStructural, type Row } from './rows';

/** Plain signs in the layout of a line: its indentation, its dashes, the name of its field and the colon behind it. */
export function mendLookAlikes({ fault, text, rows, at }: Slip): readonly Candidate[] {
  // A line whose layout is not seen as such becomes part of those above it, and it is one further down that fails.
  const near = rows.slice(Math.max(0, at - mostLines), at + 1).reverse();
  const layouts = near.flatMap(({ kind, start, end }) => {
    const lineEnd = endOfLine(text, start);
    if (kind === 'blank') return emptied(text, { start, end: lineEnd });
    const layout = layoutOf(text.slice(start, end));
    return [
      ...plainly(text, { start, end: start + layout.length }),
      ...plainly(text, { start: closedEnd(text, start, lineEnd), end: lineEnd }),
    ];
  });
  return fault.cause === 'look-alike' ? [...plainly(text, fault.range), ...layouts] : layouts;
}

const mostLines = 5;

/**
 * Spaces that are none to a program, and signs that nobody sees, behind a name: with what answers it on the lines below they
 * would be read as one text.
 */
export function mendSpacesBehindNames(
  text: string,
  rows: readonly Row[],
  form: KnownForm,
): readonly Candidate[] {
  return rows.flatMap((row) => {
    const end = bareEnd(text, row, form);
    return end === undefined ? [] : plainly(text, { start: end, end: endOfLine(text, row.end) });
  });
}

/** Where a name of the form ends that nothing can be seen behind. */
function bareEnd(text: string, row: Row, form: KnownForm): number | undefined {
  if (isStructural(row) && row.name !== undefined)
    return row.valueStart >= row.end && form.names.has(row.name) ? row.end : undefined;
  if (row.kind === 'blank' || row.kind === 'comment' || row.kind === 'inside') return undefined;
  const start = row.start + row.column;
  const [, name = '', behind = ''] = /^([a-z][a-z0-9_]*):(\S+)$/.exec(text.slice(start, row.end)) ?? [];
  return form.names.has(name) && isNothing(behind) ? row.end - behind.length : undefined;
}

function plainly(text: string, range: Range): readonly Candidate[] {
  const source = text.slice(range.start, range.end);
  const plain = withoutLookAlikes(source);
  if (plain === undefined) return [];
  const problem = { cause: 'look-alike', range, written: strangeSigns(source) } as const;
  // A sign that nobody sees may be all that parts a name or a dash from the words.
  const isSpace = /[:-]$/.test(plain) && /^\S/.test(text.slice(range.end, range.end + 1));
  return [candidate(problem, 'plain-characters', edits(source, range.start, isSpace), true)];
}

/** A line of signs that nobody sees is an empty one; spaces in their place may stand further in than the text below. */
function emptied(text: string, range: Range): readonly Candidate[] {
  return plainly(text, range).map((one) => ({ ...one, edits: [{ range, text: '' }] }));
}

/** Where a line ends behind a bracket or a quotation mark, which nothing can follow; else where it ends. */
function closedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && plainSign(text.charAt(at - 1)).trim() === '') at--;
  return /[\]}"']/.test(text.charAt(at - 1)) ? at : end;
}

/** Sign for sign, so that what is right stays where it is. */
function edits(source: string, start: number, endsInSpace = false): readonly TextEdit[] {
  let at = start;
  return Array.from(source).flatMap((sign) => {
    const range = { start: at, end: at + sign.length };
    at = range.end;
    const isLast = endsInSpace && at === start + source.length;
    const plain = isLast && isStrangeSpace(sign) ? ' ' : plainSign(sign);
    return plain === sign ? [] : [{ range, text: plain }];
  });
}

const colons = ':：﹕꞉︓';

/** What of a line is layout; it has been seen that something in it keeps the line from being read. */
function layoutOf(line: string): string {
  let at = 0;
  const skip = (isPart: (sign: string) => boolean) => {
    while (at < line.length && isPart(line.charAt(at))) at++;
  };
  const isSpace = (sign: string) => plainSign(sign) === ' ' || sign === '\t' || isUnseen(sign);
  skip(isSpace);
  while (plainSign(line.charAt(at)) === '-' && isSpace(line.charAt(at + 1))) {
    at++;
    skip(isSpace);
  }
  const name = at;
  skip((sign) => /[a-z0-9_]/.test(plainSign(sign)) || isUnseen(sign));
  if (at === name || !colons.includes(line.charAt(at))) return line.slice(0, name);
  at++;
  skip(isSpace);
  return line.slice(0, at);
}
