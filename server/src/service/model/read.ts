import { emptyAt, type Range } from '../text/range';
import { entryOf, type MapNode, type TreeNode } from '../yaml/tree';
import { readDate, type PartialDate } from './dates';
import type { Absent, Field } from './field';

/** A part of the form that holds fields: the map if there is one, and where to point when it lacks something. */
export interface Part {
  readonly node: MapNode | undefined;
  readonly anchor: Range;
  /** Why there is no map, when there is none. */
  readonly state: Absent['state'];
}

/** The whole draft as a part; what it lacks is shown at its first key. */
export function rootPart(root: TreeNode | undefined): Part {
  return {
    node: root?.kind === 'map' ? root : undefined,
    anchor: firstKey(root),
    state: root ? 'invalid' : 'missing',
  };
}

export function readPart(parent: Part, key: string): Part {
  const entry = entryOf(parent.node, key);
  if (!entry)
    return { node: undefined, anchor: parent.anchor, state: parent.node ? 'missing' : parent.state };
  return partOf(entry.value, entry.keyRange);
}

/** An item of a list as a part; what it lacks is shown at its first key. */
export function itemPart(item: TreeNode | undefined, list: Range): Part {
  return partOf(item, item ? firstKey(item) : list);
}

function partOf(node: TreeNode | undefined, anchor: Range): Part {
  if (!node) return { node: undefined, anchor, state: 'empty' };
  if (node.kind !== 'map') return { node: undefined, anchor, state: 'invalid' };
  return { node, anchor, state: tbcOf(node) ? 'open' : 'missing' };
}

function firstKey(node: TreeNode | undefined): Range {
  if (node?.kind === 'map') return node.entries[0]?.keyRange ?? node.range;
  return node?.range ?? emptyAt(0);
}

/** The `tbc` of an answer that is honestly left open. */
export function tbcOf(
  node: TreeNode | undefined,
): { readonly why: string; readonly range: Range } | undefined {
  if (node?.kind !== 'map' || node.entries.length !== 1) return undefined;
  const [entry] = node.entries;
  if (entry?.key !== 'tbc') return undefined;
  const why = entry.value?.kind === 'scalar' ? entry.value.text.trim() : '';
  return { why, range: node.range };
}

/** Where the whole of a part stands. */
export function rangeOf(part: Part): Range {
  return part.node?.range ?? part.anchor;
}

/** Finds a field and lets `read` make its value; `read` returns nothing for a value of another kind. */
export function readField<T>(part: Part, key: string, read: (node: TreeNode) => T | undefined): Field<T> {
  const entry = entryOf(part.node, key);
  if (!entry) {
    // A part that is left open as a whole leaves each of its answers open.
    const state = part.node && part.state !== 'open' ? 'missing' : part.state;
    const why = state === 'open' ? tbcOf(part.node)?.why : undefined;
    return { ok: false, state, range: part.anchor, ...(why !== undefined && { why }) };
  }
  const { value: node, keyRange } = entry;
  if (!node) return { ok: false, state: 'empty', range: keyRange };
  return readNode(node, keyRange, read);
}

export function readNode<T>(
  node: TreeNode,
  keyRange: Range,
  read: (node: TreeNode) => T | undefined,
): Field<T> {
  if (node.kind === 'unreadable') return { ok: false, state: 'invalid', range: node.range };
  const open = tbcOf(node);
  if (open) return { ok: false, state: 'open', range: node.range, why: open.why };
  if (node.kind === 'scalar' && node.text.trim() === '')
    return { ok: false, state: 'empty', range: keyRange };
  if (node.kind === 'list' && node.items.length === 0) return { ok: false, state: 'empty', range: keyRange };
  const value = read(node);
  if (value === undefined) {
    const written = asWords(node);
    return { ok: false, state: 'invalid', range: node.range, ...(written !== undefined && { written }) };
  }
  return { ok: true, value, range: node.range, node };
}

export function asText(node: TreeNode): string | undefined {
  return node.kind === 'scalar' && typeof node.value === 'string' ? node.text : undefined;
}

export function asNumber(node: TreeNode): number | undefined {
  return node.kind === 'scalar' && typeof node.value === 'number' && Number.isInteger(node.value)
    ? node.value
    : undefined;
}

/** A year alone is read by YAML as a number, and is a date all the same where a period may be a year. */
export function asDate(node: TreeNode): PartialDate | undefined {
  return node.kind === 'scalar' ? readDate(node.text) : undefined;
}

/** Text, or a figure that was meant as text: what a field takes that asks for no kind. */
export function asWords(node: TreeNode): string | undefined {
  return node.kind === 'scalar' ? node.text : undefined;
}

export function asItems(node: TreeNode): readonly (TreeNode | undefined)[] | undefined {
  return node.kind === 'list' ? node.items : undefined;
}

/** The items of a list one by one, those included that are left open or of the wrong kind; empty ones are left out. */
export function itemsOf<T>(
  list: Field<unknown>,
  read: (node: TreeNode) => T | undefined,
): readonly Field<T>[] {
  if (!list.ok || list.node.kind !== 'list') return [];
  return list.node.items.flatMap((item) => (item ? [readNode(item, item.range, read)] : []));
}
