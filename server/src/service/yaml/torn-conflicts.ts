import type { Range } from '../text/range';
import { inGitsOrder, linesOf, type ConflictMark } from './conflict-marks';

/** A mark of which the others are gone, or stand apart from it because of another conflict between them. */
export interface LeftMark extends ConflictMark {
  readonly range: Range;
}

/** A conflict that has lost a mark, or that holds another one. */
export interface TornConflict {
  readonly marks: readonly LeftMark[];
  /** From the first of its marks to the last. */
  readonly around: Range;
  /** What is not read, so that one version is left as far as that can be told. */
  readonly hidden: Range;
}

/** Puts together the marks, in their order, that belong to one conflict; those that stand alone are left out. */
export function tornConflicts(
  text: string,
  marks: readonly LeftMark[],
  whole: readonly Range[],
): readonly TornConflict[] {
  return inGitsOrder(marks, (one) => one).flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last || first === last) return [];
    const around = { start: first.range.start, end: last.range.end };
    const hidden = hiddenIn(text, group, whole) ?? around;
    return first.kind === '<' || isSaidTwice(text, hidden, around) ? [{ marks: group, around, hidden }] : [];
  });
}

/** Without a begin, marks may only stand below one another: two versions are there where something is said in both. */
function isSaidTwice(text: string, hidden: Range, around: Range): boolean {
  const headsIn = (part: string) =>
    [...linesOf(part)].flatMap(({ content }) => (isSaying(content) ? [headOf(content)] : []));
  const own = headsIn(text.slice(hidden.start, hidden.end));
  const reach = own.length + mostBesides;
  const above = headsIn(text.slice(0, hidden.start)).slice(-reach);
  const below = headsIn(text.slice(hidden.end)).slice(0, reach);
  const inside = headsIn(text.slice(around.start, around.end));
  const others = new Set([...above, ...below]);
  return own.some((head) => others.has(head)) || new Set(inside).size < inside.length;
}

/** So many lines more than the one may the other version have. */
const mostBesides = 3;

function isSaying(line: string): boolean {
  return /^ *(?:- +)?[^\s:#<|=>-][^\s:]*:(?=\s|$)/.test(line);
}

/** Whichever version has both its ends is known, and can be left out for the other. */
function hiddenIn(text: string, group: readonly LeftMark[], whole: readonly Range[]): Range | undefined {
  const begin = group.find(({ kind }) => kind === '<')?.range;
  const afterOurs = group.find(({ kind }) => kind !== '<')?.range;
  const beforeTheirs = group.filter(({ kind }) => kind !== '>').at(-1)?.range;
  const end = group.find(({ kind }) => kind === '>')?.range;
  if (!afterOurs || !beforeTheirs || !end) return undefined;
  if (begin && afterOurs === end) return secondHalf(text, begin, end);
  const holdsOther = (start: number, stop: number) =>
    whole.some((range) => start <= range.start && range.end <= stop);
  const isOursUnclear = begin && holdsOther(begin.start, afterOurs.start);
  return isOursUnclear && !holdsOther(beforeTheirs.start, end.start)
    ? { start: begin.start, end: beforeTheirs.end }
    : { start: afterOurs.start, end: end.end };
}

/** Without the mark between them, the second version begins where the first line comes again, or in the middle. */
function secondHalf(text: string, begin: Range, end: Range): Range {
  const lines = [...linesOf(text.slice(begin.end, end.start))]
    .slice(1)
    .filter(({ content }) => content.trim() !== '');
  const head = headOf(lines[0]?.content ?? '');
  const again = lines.findIndex(({ content }, at) => at > 0 && headOf(content) === head);
  const middle = lines.length % 2 === 0 ? lines.length / 2 : lines.length;
  const second = lines[again > 0 ? again : middle];
  return { start: second ? begin.end + second.start : end.start, end: end.end };
}

/** What makes two lines say the same thing: the name of a field, with the answer where that tells items apart. */
function headOf(line: string): string {
  return /^ *- +id:.*|^ *(?:- +)?[^\s:-][^\s:]*:(?=\s|$)/.exec(line)?.[0].trimEnd() ?? line;
}
