import type { Range } from '../text/range';
import { dashOf } from '../yaml/layout/rows';
import { endOfLine } from '../yaml/line-at';
import type { Entry, ListNode } from '../yaml/tree';

/**
 * What stands behind the colon of a field that has no value: nothing, blanks to the end of the line, or `null` or `~`, which
 * are written and mean nothing. Nothing where no colon follows the name on its line.
 */
export function blankBehind(text: string, { end }: Range): Range | undefined {
  const line = text.slice(end, endOfLine(text, end));
  const colon = /^[ \t]*:/.exec(line)?.[0].length;
  if (colon === undefined) return undefined;
  const blank = /^[ \t]*(?:~|null\b|(?=,|$))/i.exec(line.slice(colon))?.[0].length ?? 0;
  return { start: end + colon, end: end + colon + blank };
}

/** Where a field between braces ends, with a value or without one. */
export function endInBraces(text: string, { keyRange, value }: Entry): number {
  return value?.range.end ?? blankBehind(text, keyRange)?.end ?? keyRange.end;
}

/** What stands behind the dash of an item on lines that says nothing: blanks to the end of its line, or `null` or `~`. */
export function behindDash(text: string, list: ListNode, index: number): Range | undefined {
  const item = list.itemRanges[index];
  const dash = list.flow || !item ? undefined : dashOf(text, item);
  if (dash === undefined) return undefined;
  const start = dash + 1;
  const line = text.slice(start, endOfLine(text, start));
  const blank =
    /^[ \t]*(?:(?:~|null(?![^ \t]))[ \t]*)?$/i.exec(line) ?? /^[ \t]+(?:~|null(?![^ \t]))/i.exec(line);
  return { start, end: start + (blank?.[0].length ?? 0) };
}
