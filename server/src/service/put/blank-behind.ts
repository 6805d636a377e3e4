import type { Range } from '../text/range';
import { endOfLine } from '../yaml/line-at';
import type { Entry } from '../yaml/tree';

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
