import type { Range } from '../../text/range';
import { endOfLine, startOfLine } from '../line-at';

/** The line break that a file uses. */
export function lineBreakOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}

/** Where the line below begins; the end of the text when there is none. */
export function nextLine(text: string, offset: number): number {
  const end = endOfLine(text, offset);
  if (text.startsWith('\r\n', end)) return end + 2;
  return Math.min(end + 1, text.length);
}

/** The column of an offset; a mark of the encoding at the start of the text takes none. */
export function columnOf(text: string, offset: number): number {
  const line = startOfLine(text, offset);
  return offset - line - (line < offset && text.startsWith('\uFEFF', line) ? 1 : 0);
}

/** True when nothing but white space stands before it on its line. */
export function startsItsLine(text: string, offset: number): boolean {
  return text.slice(startOfLine(text, offset), offset).trim() === '';
}

/**
 * Where what belongs to a field ends: the start of the line after its last, with the comments that are indented further
 * than the field itself.
 */
export function afterField(text: string, end: number, column: number): number {
  let after = nextLine(text, end);
  for (let at = after; at < text.length; at = nextLine(text, at)) {
    const line = text.slice(at, endOfLine(text, at));
    const indent = line.search(/\S/);
    if (indent < 0) continue;
    if (line[indent] !== '#' || indent <= column) break;
    after = nextLine(text, at);
  }
  return after;
}

export function spaces(count: number): string {
  return ' '.repeat(Math.max(0, count));
}

/**
 * The dash of an item of a list in lines, which may stand on a line above with a comment behind it; nothing where it does
 * not begin its line.
 */
export function dashOf(text: string, { start }: Range): number | undefined {
  return dashBefore(text, start) ?? dashAbove(text, start);
}

function dashAbove(text: string, start: number): number | undefined {
  if (!startsItsLine(text, start)) return undefined;
  for (let end = startOfLine(text, start) - 1; end > 0; end = startOfLine(text, end) - 1) {
    const line = startOfLine(text, end);
    const [, indent, dash] =
      /^([ \t]*)(?:(-)(?:[ \t]+(?=#)|$))?(?:#.*)?$/.exec(text.slice(line, end).trimEnd()) ?? [];
    if (indent === undefined) return undefined;
    if (dash !== undefined) return line + indent.length;
  }
  return undefined;
}

function dashBefore(text: string, start: number): number | undefined {
  const dash =
    text[start] === '-' && /^-(?:\s|$)/.test(text.slice(start, start + 2))
      ? start
      : text.lastIndexOf('-', start - 1);
  return dash >= 0 && startsItsLine(text, dash) && text.slice(dash + 1, start).trim() === ''
    ? dash
    : undefined;
}
