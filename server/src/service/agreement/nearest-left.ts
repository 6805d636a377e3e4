import type { Range } from '../text/range';
import { entryOf, type ListNode, type TreeNode } from '../yaml/tree';

/**
 * Where to point for something that is gone: the innermost field around it that is still there. `offset` is where it
 * stood in the older version.
 */
export function nearestLeft(
  before: TreeNode | undefined,
  after: TreeNode | undefined,
  offset: number,
): Range | undefined {
  if (before?.kind === 'map' && after?.kind === 'map') {
    const entry = before.entries.find(
      ({ keyRange, value }) =>
        keyRange.start <= offset && offset <= Math.max(keyRange.end, value?.range.end ?? 0),
    );
    const left = entry && entryOf(after, entry.key);
    return left && (nearestLeft(entry.value, left.value, offset) ?? left.keyRange);
  }
  if (before?.kind === 'list' && after?.kind === 'list') {
    const at = before.items.findIndex(
      (item) => item && item.range.start <= offset && offset <= item.range.end,
    );
    const left = itemLike(before.items[at], after);
    if (!left) return undefined;
    return (
      nearestLeft(before.items[at], left, offset) ??
      (left.kind === 'map' ? left.entries[0]?.keyRange : left.range)
    );
  }
  return undefined;
}

/** The item with the same id; without an id there is no telling. */
function itemLike(item: TreeNode | undefined, { items }: ListNode): TreeNode | undefined {
  const id = idOf(item);
  return id === undefined ? undefined : items.find((other) => idOf(other) === id);
}

function idOf(item: TreeNode | undefined): string | undefined {
  const id = entryOf(item, 'id')?.value;
  return id?.kind === 'scalar' ? id.text.trim() : undefined;
}
