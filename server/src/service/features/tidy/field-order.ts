import { formOf } from '../../kinds/kinds';
import type { FieldFact } from '../../schema/field-fact';
import type { Draft } from '../../kinds/draft';
import { applyEdits, type TextEdit } from '../../text/edit';
import { changedLines } from '../../text/line-changes';
import { parseYaml } from '../../yaml/parse';
import type { MapNode, TreeNode } from '../../yaml/tree';
import { fieldBlocks } from './field-blocks';
import { lineBreakOf } from '../../yaml/layout/rows';
import { layOut, type Layout } from '../../yaml/layout/lay-out';
import { sameUpToOrder } from '../../yaml/layout/same-content';

interface Source {
  readonly text: string;
  readonly layout: Layout;
}

/**
 * The edits that put the fields of a draft into the form's order, each with its comments and blank lines. None when they
 * are in order, and none where a field cannot be moved without changing what the draft says.
 */
export function orderFields(draft: Draft): readonly TextEdit[] {
  const edits = editsFor(draft);
  const { text } = draft.yaml;
  // Only the lines that move, so that the others keep what an editor holds for them.
  return edits.length === 0 ? [] : changedLines(text, applyEdits(text, edits));
}

function editsFor(draft: Draft): readonly TextEdit[] {
  const { text, lines, root, problems, conflicts, duplicates } = draft.yaml;
  if (!root || problems.length > 0 || conflicts.length > 0 || duplicates.length > 0) return [];
  const edits = orderIn(root, formOf(draft.kind), { text, layout: layOut(text, lines) });
  if (edits.length === 0) return [];
  const after = parseYaml(applyEdits(text, edits));
  return after.problems.length === 0 && sameUpToOrder(root, after.root) ? edits : [];
}

function orderIn(node: TreeNode, fact: FieldFact, source: Source): readonly TextEdit[] {
  if (node.kind === 'list' && !node.flow) {
    const { item: ofItem } = fact;
    return ofItem ? node.items.flatMap((item) => (item ? orderIn(item, ofItem, source) : [])) : [];
  }
  const { fields } = fact;
  if (node.kind !== 'map' || node.flow || !fields) return [];
  const inside = node.entries.flatMap(({ key, value }) => {
    const field = fields.find(({ name }) => name === key);
    return value && field ? orderIn(value, field, source) : [];
  });
  const whole = reorder(node, fields, inside, source);
  return whole ? [whole] : inside;
}

/** The fields of a part in the form's order, with the edits inside of them made; nothing when they stay where they are. */
function reorder(
  map: MapNode,
  fields: readonly FieldFact[],
  inside: readonly TextEdit[],
  { text, layout }: Source,
): TextEdit | undefined {
  const blocks = fieldBlocks(map, fields, layout);
  const sorted = [...blocks].sort((a, b) => a.rank - b.rank);
  const [first, last, newFirst] = [blocks[0], blocks.at(-1), sorted[0]];
  if (!first || !last || !newFirst || sorted.every((block, at) => block === blocks[at])) return undefined;
  const column = layout.column(map.range.start);
  // Behind a dash there is no room for what stands above the field that comes first now.
  const isBehindDash = layout.indent(first.head) < column;
  if (isBehindDash && newFirst.from < newFirst.head) return undefined;

  const lineStart = (line: number) => (line < layout.count ? layout.start(line) : text.length);
  const start = isBehindDash ? lineStart(first.head) + column : lineStart(first.from);
  const end = lineStart(last.to);
  const eol = lineBreakOf(text);
  // The empty lines above what comes first now go to what came first before: they keep the two apart.
  const gap =
    newFirst === first ? '' : emptyLines(text.slice(lineStart(newFirst.from), lineStart(newFirst.to)));
  const parts = sorted.map((block) => {
    const part = edited(text, block === first ? start : lineStart(block.from), lineStart(block.to), inside);
    const whole = /[\r\n]$/.test(part) ? part : part + eol;
    if (newFirst === first) return whole;
    if (block === newFirst) return isBehindDash ? whole.slice(column) : whole.slice(gap.length);
    return block === first ? gap + (isBehindDash ? ' '.repeat(column) : '') + whole : whole;
  });
  const joined = parts.join('');
  const isEnded = /[\r\n]$/.test(text.slice(start, end));
  return { range: { start, end }, text: isEnded ? joined : joined.replace(/(?:\r\n|\r|\n)$/, '') };
}

function emptyLines(text: string): string {
  return /^(?:[ \t]*(?:\r\n|\r|\n))*/.exec(text)?.[0] ?? '';
}

/** A stretch of the text with those edits made that lie in it. */
function edited(text: string, start: number, end: number, edits: readonly TextEdit[]): string {
  const own = edits
    .filter(({ range }) => start <= range.start && range.end <= end)
    .map(({ range, text: written }) => ({
      range: { start: range.start - start, end: range.end - start },
      text: written,
    }));
  return applyEdits(text.slice(start, end), own);
}
