import type { Range } from '../../../text/range';
import type { TextEdit } from '../../../text/edit';
import { endOfLine } from '../../../yaml/line-at';
import type { Entry, MapNode, TreeNode, TreePath } from '../../../yaml/tree';
import { removeRow } from './items';
import { startsItsLine } from '../../../yaml/layout/rows';

/** The map that holds a key at this place, and the entry. */
export function entryAt(
  node: TreeNode | undefined,
  key: Range,
): { readonly map: MapNode; readonly entry: Entry } | undefined {
  switch (node?.kind) {
    case 'map': {
      const entry = node.entries.find(({ keyRange }) => keyRange.start === key.start);
      if (entry) return { map: node, entry };
      for (const { value } of node.entries) {
        const found = entryAt(value, key);
        if (found) return found;
      }
      return undefined;
    }
    case 'list':
      for (const item of node.items) {
        const found = entryAt(item, key);
        if (found) return found;
      }
      return undefined;
    default:
      return undefined;
  }
}

/** The path to the innermost value that begins and ends at, or around, the range. */
export function pathAround(node: TreeNode | undefined, { start, end }: Range): TreePath | undefined {
  if (!node || node.range.start > start || node.range.end < end) return undefined;
  const children: readonly (readonly [string | number, TreeNode | undefined])[] =
    node.kind === 'map'
      ? node.entries.map(({ key, value }) => [key, value])
      : node.kind === 'list'
        ? [...node.items.entries()]
        : [];
  for (const [step, child] of children) {
    const below = pathAround(child, { start, end });
    if (below) return [step, ...below];
  }
  return [];
}

/** Takes an entry without a value out of a map in lines; nothing where it would take a comment or the whole map along. */
export function removeBlankEntry(text: string, map: MapNode, entry: Entry): TextEdit | undefined {
  const { keyRange } = entry;
  if (map.flow || map.entries.length < 2) return undefined;
  const end = endOfLine(text, keyRange.start);
  const rest = /^\s*:\s*(?:""|'')?\s*?(?=\s*(#|$))/.exec(text.slice(keyRange.end, end));
  if (!rest) return undefined;
  if (startsItsLine(text, keyRange.start)) {
    return removeRow(text, { start: keyRange.start, end: keyRange.end + rest[0].trimEnd().length });
  }
  // The first field of an item stands behind its dash: the next one takes that place.
  const next = map.entries[map.entries.indexOf(entry) + 1];
  if (!next || text.slice(end, next.keyRange.start).trim() !== '') return undefined;
  return { range: { start: keyRange.start, end: next.keyRange.start }, text: '' };
}
