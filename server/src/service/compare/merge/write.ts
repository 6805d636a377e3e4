import { markdownOf } from '../../markdown/markdown-of';
import { applyEdits, overlap, type TextEdit } from '../../text/edit';
import type { Range } from '../../text/range';
import { nextLine, spaces, startsItsLine } from '../../yaml/layout/rows';
import { endOfLine, startOfLine } from '../../yaml/line-at';
import type { ListNode, MapNode, TreeNode } from '../../yaml/tree';
import { writeListItem } from '../../yaml/write-scalar';
import type { Block } from './blocks';
import type { Merge, Version } from './version';

/** A stretch of a text with those of the edits made that lie in it; nothing when they stand in each other's way. */
export function sliceWith(
  text: string,
  { start, end }: Range,
  edits: readonly TextEdit[],
): string | undefined {
  if (overlap(edits)) return undefined;
  const moved = edits.map((edit) => ({
    range: { start: edit.range.start - start, end: edit.range.end - start },
    text: edit.text,
  }));
  return applyEdits(text.slice(start, end), moved);
}

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
function moveLines(text: string, by: number, lineBreak: string, keepFirst: boolean): string {
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

/** Their value in the place of ours; nothing where a comment would be lost on the way. */
export function writeInstead(merge: Merge, ours: Block, theirs: Block): TextEdit | undefined {
  const { end } = ours;
  if (ours.onLines && theirs.onLines) {
    const source = theirs.of.text.slice(theirs.inside, theirs.end);
    return { range: { start: ours.inside, end }, text: moveValue(merge, ours, theirs, source) };
  }
  const written = writeInline(theirs.of, theirs.value);
  if (written === undefined) return undefined;
  return !ours.onLines && ours.key === undefined
    ? { range: { start: ours.start, end }, text: written }
    : { range: { start: ours.inside, end }, text: ` ${written}` };
}

/** A value as they have it, as far in as the lines of ours; those of a long text go where ours are. */
export function moveValue({ lineBreak }: Merge, ours: Block, theirs: Block, written: string): string {
  const [mine, yours] = [blockColumn(ours), blockColumn(theirs)];
  const by = mine !== undefined && yours !== undefined ? mine - yours : ours.column - theirs.column;
  return moveLines(written, by, lineBreak, true);
}

/** The column of the lines of a block text that does not itself say how far it is indented. */
function blockColumn({ value, of: { text } }: Block): number | undefined {
  if (value?.kind !== 'scalar' || value.style !== 'block') return undefined;
  const header = text.slice(value.range.start, endOfLine(text, value.range.start));
  return /^[|>][-+]*\d/.test(header) ? undefined : columnBelow(text, value.range);
}

/** A value on one line, as it can stand between brackets; nothing where a comment would be lost on the way. */
export function writeInline(version: Version, node: TreeNode | undefined): string | undefined {
  if (!node) return 'null';
  const { start, end } = node.range;
  if (version.comments.some(({ range }) => range.start >= start && range.start < end)) return undefined;
  return inline(version.text, node);
}

function inline(text: string, node: TreeNode): string {
  switch (node.kind) {
    case 'scalar': {
      const source = text.slice(node.range.start, node.range.end);
      const fits = node.style === 'quoted' || (node.style === 'plain' && !/[,[\]{}]/.test(source));
      if (fits && !/[\r\n]/.test(source)) return source;
      if (typeof node.value !== 'string') return source;
      const words = markdownOf(node, text).trim();
      return words.includes('\n') ? JSON.stringify(words) : writeListItem(words);
    }
    case 'list':
      return `[${node.items.map((item) => (item ? inline(text, item) : 'null')).join(', ')}]`;
    case 'map': {
      const entries = node.entries.map(({ keyRange, value }) => {
        const key = text.slice(keyRange.start, keyRange.end);
        return value ? `${key}: ${inline(text, value)}` : `${key}:`;
      });
      return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
    }
    case 'unreadable':
      return text.slice(node.range.start, node.range.end);
  }
}

/**
 * The parts of a list or map in brackets as they are now, set as ours were. Nothing where a comment between them would go
 * astray.
 */
export function rebuild(
  { ours: { text } }: Merge,
  node: ListNode | MapNode,
  blocks: readonly Block[],
  parts: readonly string[],
): readonly TextEdit[] | undefined {
  const isSame =
    parts.length === blocks.length &&
    blocks.every(({ start, end }, i) => text.slice(start, end) === parts[i]);
  if (isSame) return [];
  const [first, second] = blocks;
  const last = blocks.at(-1);
  const { start, end } = node.range;
  const pad = node.kind === 'map' ? ' ' : '';
  const open = first ? text.slice(start + 1, first.start) : pad;
  const close = last ? text.slice(last.end, end - 1) : pad;
  const between = first && second ? text.slice(first.end, second.start) : ', ';
  const around = [
    open,
    close,
    ...blocks.slice(1).map((block, i) => text.slice(blocks[i]?.end ?? start, block.start)),
  ];
  if (around.some((gap) => /[^\s,]/.test(gap))) return undefined;
  const inner = parts.length === 0 ? '' : open + parts.join(between) + close;
  return [{ range: { start: start + 1, end: end - 1 }, text: inner }];
}
