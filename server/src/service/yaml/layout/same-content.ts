import type { TreeNode } from '../tree';

/** True when two trees hold the same in the same order and style, wherever in their files that stands. */
export function sameContent(a: TreeNode | undefined, b: TreeNode | undefined): boolean {
  if (!a || !b) return a === b;
  switch (a.kind) {
    case 'scalar':
      return b.kind === 'scalar' && a.value === b.value && a.text === b.text && a.style === b.style;
    case 'list':
      return (
        b.kind === 'list' &&
        a.flow === b.flow &&
        a.items.length === b.items.length &&
        a.items.every((item, index) => sameContent(item, b.items[index]))
      );
    case 'map':
      return (
        b.kind === 'map' &&
        a.flow === b.flow &&
        a.entries.length === b.entries.length &&
        a.entries.every(({ key, value }, index) => {
          const other = b.entries[index];
          return key === other?.key && sameContent(value, other.value);
        })
      );
    case 'unreadable':
      return b.kind === 'unreadable';
  }
}

/** The same, with the fields of each map in any order. */
export function sameUpToOrder(a: TreeNode | undefined, b: TreeNode | undefined): boolean {
  return sameContent(sorted(a), sorted(b));
}

function sorted(node: TreeNode | undefined): TreeNode | undefined {
  switch (node?.kind) {
    case 'map': {
      const entries = node.entries.map((entry) => ({ ...entry, value: sorted(entry.value) }));
      return { ...node, entries: entries.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)) };
    }
    case 'list':
      return { ...node, items: node.items.map(sorted) };
    default:
      return node;
  }
}
