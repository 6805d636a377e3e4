import { forms } from '../../schema/draft-kind';
import type { FieldFact } from '../../schema/field-fact';
import type { Draft } from '../../schema/read-draft';
import { applyEdits, type TextEdit } from '../../text/edit';
import { createLines } from '../../text/lines';
import { parseYaml } from '../../yaml/parse';
import type { MapNode, TreeNode } from '../../yaml/tree';
import { layOut, type Layout } from './layout';
import { sameUpToOrder } from './same-content';

/** A field with all that goes along with it: the comments and blank lines above it, and everything below its name. */
interface Block {
  readonly rank: number;
  /** The first line: that of a comment or blank line, where one stands above the field. */
  readonly from: number;
  /** The line of the field's name. */
  readonly head: number;
  /** The line behind its last. */
  to: number;
}

/**
 * The edits that put the fields of a draft into the form's order, each with its comments and blank lines. None when they
 * are in order, and none where a field cannot be moved without changing what the draft says.
 */
export function orderFields(draft: Draft): readonly TextEdit[] {
  const { yaml, kind } = draft;
  let { text, root } = yaml;
  if (yaml.problems.length > 0 || yaml.conflicts.length > 0 || yaml.duplicates.length > 0) return [];
  // One part of the form at a time: each moves the places of the others.
  for (let moved = 0; moved < mostMoves; moved++) {
    const edit = root && firstToOrder(root, forms[kind], text);
    if (!edit) break;
    text = applyEdits(text, [edit]);
    ({ root } = parseYaml(text));
  }
  if (text === yaml.text || !sameUpToOrder(yaml.root, root)) return [];
  return [difference(yaml.text, text)];
}

/** A draft has a few dozen parts; what goes on for longer does not come to an end. */
const mostMoves = 200;

/** The first part of the form, from the outside in, whose fields are to be moved. */
function firstToOrder(node: TreeNode, fact: FieldFact, text: string): TextEdit | undefined {
  if (node.kind === 'list') {
    const { item: ofItem } = fact;
    if (!ofItem || node.flow) return undefined;
    return firstOf(node.items, (item) => item && firstToOrder(item, ofItem, text));
  }
  if (node.kind !== 'map' || node.flow || !fact.fields) return undefined;
  const { fields } = fact;
  return (
    reorder(node, fields, text) ??
    firstOf(node.entries, ({ key, value }) => {
      const field = fields.find(({ name }) => name === key);
      return value && field && firstToOrder(value, field, text);
    })
  );
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function reorder(map: MapNode, fields: readonly FieldFact[], text: string): TextEdit | undefined {
  const lines = createLines(text);
  const layout = layOut(text, lines);
  const blocks = blocksOf(map, fields, layout);
  const sorted = [...blocks].sort((a, b) => a.rank - b.rank);
  const [first, last, newFirst] = [blocks[0], blocks.at(-1), sorted[0]];
  if (!first || !last || !newFirst || sorted.every((block, at) => block === blocks[at])) return undefined;
  const column = layout.column(map.range.start);
  // Behind a dash there is no room for what stands above the field that comes first now.
  const isBehindDash = layout.indent(first.head) < column;
  if (isBehindDash && newFirst.from < newFirst.head) return undefined;

  const start = isBehindDash ? layout.start(first.head) + column : layout.start(first.from);
  const end = last.to < layout.count ? layout.start(last.to) : text.length;
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const parts = sorted.map((block) => {
    const from = block === first ? start : layout.start(block.from);
    const part = text.slice(from, block.to < layout.count ? layout.start(block.to) : text.length);
    const whole = /[\r\n]$/.test(part) ? part : part + eol;
    if (!isBehindDash || newFirst === first) return whole;
    if (block === newFirst) return whole.slice(column);
    return block === first ? ' '.repeat(column) + whole : whole;
  });
  const joined = parts.join('');
  const isEnded = /[\r\n]$/.test(text.slice(start, end));
  return { range: { start, end }, text: isEnded ? joined : joined.slice(0, -eol.length) };
}

/** The fields of a map by their lines. A field that the form does not know stays behind the one it stands behind. */
function blocksOf(map: MapNode, fields: readonly FieldFact[], layout: Layout): readonly Block[] {
  const column = layout.column(map.range.start);
  const blocks: Block[] = [];
  let rank = -1;
  for (const { key, keyRange } of map.entries) {
    const known = fields.findIndex(({ name }) => name === key);
    if (known >= 0) rank = known;
    const head = layout.line(keyRange.start);
    const before = blocks.at(-1);
    let from = head;
    if (before) {
      while (from - 1 > before.head && isAbout(from - 1, column, layout)) from--;
      before.to = from;
    } else if (layout.indent(head) >= column) {
      // What stands right above the first field is about it; what is set apart from it is about the whole.
      while (from > 0 && layout.isComment(from - 1) && layout.indent(from - 1) === column) from--;
      if (from > 0 && layout.isComment(from - 1)) from = head;
    }
    blocks.push({ rank, from, head, to: head + 1 });
  }
  const last = blocks.at(-1);
  const end = layout.line(Math.max(map.range.start, map.range.end - 1));
  if (last) {
    last.to = end + 1;
    while (last.to < layout.count && isInside(last.to, column, layout)) last.to++;
  }
  return blocks;
}

/** A blank line, or a comment that does not stand further in than the field below it. */
function isAbout(line: number, column: number, layout: Layout): boolean {
  return layout.isBlank(line) || (layout.isComment(line) && layout.indent(line) <= column);
}

/** A comment that stands further in than the fields, right below the last of them. */
function isInside(line: number, column: number, layout: Layout): boolean {
  return layout.isComment(line) && layout.indent(line) > column;
}

/** One edit that takes in only what differs. */
function difference(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail++;
  return { range: { start, end: before.length - tail }, text: after.slice(start, after.length - tail) };
}
