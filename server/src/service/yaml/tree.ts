import type { Range } from '../text/range';

/**
 * A draft's text as a tree. It is built from whatever could be read: a half-typed key is an entry with no value,
 * a stretch that cannot be read is `unreadable` and no rule looks inside.
 */
export type TreeNode = MapNode | ListNode | ScalarNode | UnreadableNode;

export interface MapNode {
  readonly kind: 'map';
  readonly range: Range;
  readonly flow: boolean;
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly key: string;
  readonly keyRange: Range;
  /** Nothing when the key stands alone. */
  readonly value: TreeNode | undefined;
}

export interface ListNode {
  readonly kind: 'list';
  readonly range: Range;
  readonly flow: boolean;
  /** Nothing where an item is still empty (`- `). */
  readonly items: readonly (TreeNode | undefined)[];
  /** Where each item stands; for an empty one, the place behind its dash. */
  readonly itemRanges: readonly Range[];
}

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly range: Range;
  /** How YAML reads it: text, number or true/false. */
  readonly value: string | number | boolean;
  /** What is written, without quotes or block marks. */
  readonly text: string;
  readonly style: 'plain' | 'quoted' | 'block';
}

export interface UnreadableNode {
  readonly kind: 'unreadable';
  readonly range: Range;
}

/** A path in a tree: keys and list indexes from 0. */
export type TreePath = readonly (string | number)[];

/** The entry of a map under this key; the last one where a key stands twice, as YAML readers take it. */
export function entryOf(node: TreeNode | undefined, key: string): Entry | undefined {
  if (node?.kind !== 'map') return undefined;
  for (let i = node.entries.length - 1; i >= 0; i--) {
    const entry = node.entries[i];
    if (entry?.key === key) return entry;
  }
  return undefined;
}

export function nodeAt(root: TreeNode | undefined, path: TreePath): TreeNode | undefined {
  let node = root;
  for (const step of path) {
    if (typeof step === 'string') node = entryOf(node, step)?.value;
    else node = node?.kind === 'list' ? node.items[step] : undefined;
  }
  return node;
}
