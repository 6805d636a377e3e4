import type { KnownForm } from '../known-form';
import type { TreeNode } from '../tree';
import { columnsOf } from './open-columns';
import { isStructural, readRows, type Row } from './rows';

/** How many lines look like fields or items, and have become part of a text. */
export function unaccounted(text: string, root: TreeNode | undefined): number {
  const seen = readRows(text)
    .filter(isStructural)
    .reduce((sum, row) => sum + columnsOf(row).length, 0);
  return Math.max(0, seen - grown(root, () => true, 1));
}

/** How many fields of the form the lines had that the tree has no more: what announces a long text can swallow them. */
export function lostFields(before: readonly Row[], root: TreeNode | undefined, form?: KnownForm): number {
  const isField = (name: string) => !form || form.names.has(name);
  const had = before.filter((row) => isStructural(row) && row.name !== undefined && isField(row.name)).length;
  return Math.max(0, had - grown(root, isField, 0));
}

/** The fields and items of the tree that do not stand in brackets. */
function grown(node: TreeNode | undefined, counts: (name: string) => boolean, item: number): number {
  switch (node?.kind) {
    case 'map':
      return node.flow
        ? 0
        : node.entries.reduce(
            (sum, { key, value }) => sum + Number(counts(key)) + grown(value, counts, item),
            0,
          );
    case 'list':
      return node.flow ? 0 : node.items.reduce((sum, one) => sum + item + grown(one, counts, item), 0);
    default:
      return 0;
  }
}
