import type { Lines } from '../text/lines';
import { readMark } from '../yaml/conflict-marks';
import { readLine } from './read-line';

/** The next line with content below another. What is written above it must not come between it and what it belongs to. */
export interface LineBelow {
  readonly column: number;
  readonly kind: 'dash' | 'key' | 'text';
}

/**
 * Nothing at the end of the draft: that of the file, or the mark of another draft in it. Lines further in than `beyond` are
 * passed over.
 */
export function lineBelow(
  text: string,
  lines: Lines,
  line: number,
  beyond = Infinity,
): LineBelow | undefined {
  for (let i = line + 1; i < lines.count; i++) {
    const { start, end } = lines.range(i);
    const content = text.slice(start, end);
    const column = content.search(/\S/);
    if (column < 0 || column > beyond || content[column] === '#' || readMark(content)) continue;
    if (endsDraft(content)) return undefined;
    const { dashes, key } = readLine(content);
    // A value on a line below its name (`? name`) must not be taken from it either.
    const isHeld = dashes.length > 0 || /^\s*:(?:\s|$)/.test(content);
    return { column, kind: isHeld ? 'dash' : key === undefined ? 'text' : 'key' };
  }
  return undefined;
}

/** `---` and `...` stand alone at the edge. */
function endsDraft(content: string): boolean {
  return /^(?:---|\.\.\.)(?:\s|$)/.test(content);
}

/** True when the next line with anything at all is indented further than a block text's key, and so part of the text. */
export function isTextBelow(text: string, lines: Lines, line: number, beyond: number): boolean {
  for (let i = line + 1; i < lines.count; i++) {
    const { start, end } = lines.range(i);
    const column = text.slice(start, end).search(/\S/);
    if (column >= 0) return column > beyond;
  }
  return false;
}

/** The names of the fields of the same map on the lines below. */
export function keysBelow(text: string, lines: Lines, line: number, column: number): readonly string[] {
  const keys: string[] = [];
  for (let i = line + 1; i < lines.count; i++) {
    const { start, end } = lines.range(i);
    const content = text.slice(start, end);
    const indent = content.search(/\S/);
    if (indent < 0 || content[indent] === '#') continue;
    if (indent < column || endsDraft(content)) break;
    if (indent > column) continue;
    const { dashes, key } = readLine(content);
    if (dashes.length === 0 && key !== undefined) keys.push(key);
  }
  return keys;
}
