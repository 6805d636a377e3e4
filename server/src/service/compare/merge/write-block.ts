import type { Range } from '../../text/range';
import { endOfLine, startOfLine } from '../../yaml/line-at';
import { nextLine, spaces, startsItsLine } from '../../yaml/layout/rows';
import type { TextEdit } from '../../text/edit';
import type { Block } from './blocks';
import type { Merge } from './outcome';

/** A block as whole lines that stand at a column, with the line breaks of our file. */
export function linesOf(
  { lineBreak }: Merge,
  block: Block,
  column: number,
  { withLead }: { readonly withLead: boolean },
): string {
  const { text } = block.of;
  if (!block.onLines) {
    const dash = block.key === undefined ? '- ' : '';
    return (
      moveLines(spaces(column) + dash + text.slice(block.start, block.end), 0, lineBreak, true) + lineBreak
    );
  }
  const own = startsItsLine(text, block.start);
  const source = own
    ? text.slice(withLead ? block.from : block.head, block.to)
    : spaces(block.column) + text.slice(block.start, block.to);
  const moved = moveLines(source, column - block.column, lineBreak, false);
  return moved.endsWith(lineBreak) ? moved : moved + lineBreak;
}

/** Lines further in or out, each with our line break; the first one may be left where it is. */
export function moveLines(text: string, by: number, lineBreak: string, keepFirst: boolean): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line, index) => {
      if ((keepFirst && index === 0) || line.trim() === '') return line;
      if (by >= 0) return spaces(by) + line;
      const indent = /^ */.exec(line)?.[0].length ?? 0;
      return line.slice(Math.min(indent, -by));
    })
    .join(lineBreak);
}

/** The column of the first line with words below the one on which a range begins. */
export function columnBelow(text: string, { start, end }: Range): number | undefined {
  for (let at = nextLine(text, start); at < end; at = nextLine(text, at)) {
    const indent = text.slice(at, endOfLine(text, at)).search(/\S/);
    if (indent >= 0) return indent;
  }
  return undefined;
}

/** Both readings of a part between git's marks, and what both began with where that is wanted. */
export function writeConflict(
  { marks, lineBreak }: Merge,
  ours: string,
  base: string,
  theirs: string,
): string {
  const mark = (sign: string, label: string) =>
    sign.repeat(marks.size) + (label === '' ? '' : ` ${label}`) + lineBreak;
  const before = marks.base === undefined ? '' : mark('|', marks.base) + base;
  return mark('<', marks.ours) + ours + before + mark('=', '') + theirs + mark('>', marks.theirs);
}

/** Our lines of a block, and theirs as they would stand in their place. */
export function conflictAt(
  merge: Merge,
  { base, ours, theirs }: Readonly<Record<'base' | 'theirs', Block | undefined>> & { readonly ours: Block },
  withLead: boolean,
): TextEdit {
  const { text } = merge.ours;
  // Behind a dash, the dash belongs to either reading.
  const line = startOfLine(text, ours.start);
  const isBehindDash = !startsItsLine(text, ours.start);
  const start = isBehindDash ? line : withLead ? ours.from : ours.head;
  const prefix = isBehindDash ? text.slice(line, ours.start) : '';
  const linesAs = (block: Block | undefined) => {
    const written = block ? linesOf(merge, block, ours.column, { withLead: withLead && !isBehindDash }) : '';
    return isBehindDash && block ? prefix + written.slice(ours.column) : written;
  };
  return {
    range: { start, end: ours.to },
    text: writeConflict(merge, text.slice(start, ours.to), linesAs(base), linesAs(theirs)),
  };
}
