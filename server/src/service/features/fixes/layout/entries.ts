import type { Range } from '../../../text/range';
import type { TextEdit } from '../../../text/edit';
import { endInBraces } from '../../../put/blank-behind';
import { endOfLine } from '../../../yaml/line-at';
import type { Entry, MapNode, TreeNode, TreePath } from '../../../yaml/tree';
import { removeRow } from './remove-item';
import { startsItsLine } from '../../../yaml/layout/rows';
import type { FixEdit } from '../fix';

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

/** Takes an entry without a value out of its map; nothing where it would take more than that along, or the whole map. */
export function removeBlankEntry(text: string, map: MapNode, entry: Entry): FixEdit | undefined {
  const { start } = entry.keyRange;
  const end = map.entries.length < 2 ? undefined : endOfBlank(text, entry);
  if (end === undefined) return undefined;
  const edit = map.flow ? removeInBraces(text, map, entry, end) : removeInLines(text, map, entry, end);
  return edit && { ...edit, drops: text.slice(start, end) };
}

/** Where an entry ends that says nothing; nothing for one that has a value, wherever it stands. */
function endOfBlank(text: string, { keyRange, value }: Entry): number | undefined {
  if (value) return saysNothing(value) ? value.range.end : undefined;
  const rest = text.slice(keyRange.end, endOfLine(text, keyRange.end));
  const blank = /^[ \t]*:(?:[ \t]+(?:~|null)(?![^\s,}]))?(?=[ \t]*(?:$|[,}]|[ \t]#))/i.exec(rest);
  return blank ? keyRange.end + blank[0].length : undefined;
}

function saysNothing(value: TreeNode): boolean {
  switch (value.kind) {
    case 'scalar':
      return value.text.trim() === '' && value.style !== 'block';
    case 'list':
      return value.items.length === 0;
    case 'map':
      return value.entries.length === 0;
    case 'unreadable':
      return false;
  }
}

function removeInBraces(text: string, { entries }: MapNode, entry: Entry, end: number): TextEdit | undefined {
  const index = entries.indexOf(entry);
  const before = entries[index - 1];
  const after = entries[index + 1];
  if (before) return { range: { start: endInBraces(text, before), end }, text: '' };
  return after && { range: { start: entry.keyRange.start, end: after.keyRange.start }, text: '' };
}

function removeInLines(text: string, { entries }: MapNode, entry: Entry, end: number): TextEdit | undefined {
  const { start } = entry.keyRange;
  if (startsItsLine(text, start)) return removeRow(text, { start, end });
  // The first field of an item stands behind its dash: the next one takes that place.
  const next = entries[entries.indexOf(entry) + 1];
  if (!next || text.slice(end, next.keyRange.start).trim() !== '') return undefined;
  return { range: { start, end: next.keyRange.start }, text: '' };
}
