import { nearest } from '../../text/nearest';
import type { KnownForm } from '../known-form';
import type { TreeNode } from '../tree';
import { columnsOf } from './open-columns';
import { isStructural, readRows, type Row } from './rows';

/** How many lines look like fields or items, and have become part of a text. */
export function unaccounted(text: string, root: TreeNode | undefined): number {
  const seen = readRows(text)
    .filter(isStructural)
    .reduce((sum, row) => sum + columnsOf(row).length, 0);
  const { fields, items } = grown(root);
  return Math.max(0, seen - fields - items);
}

/** How many fields the lines had that the tree has no more: what announces a long text can swallow them. */
export function lostFields(before: readonly Row[], root: TreeNode | undefined, form?: KnownForm): number {
  const had = before.filter((row) => isStructural(row) && isField(row, form));
  return Math.max(0, had.length - grown(root).fields);
}

/** True for a name of the form, or one that is near to it. */
function isField({ name }: Row, form: KnownForm | undefined): boolean {
  return name !== undefined && (!form || form.names.has(name) || nearest(name, form.names) !== undefined);
}

/** The fields of the tree that do not stand in brackets. */
export function fieldsOf(root: TreeNode | undefined): number {
  return grown(root).fields;
}

/** The fields and items of the tree that do not stand in brackets. */
function grown(root: TreeNode | undefined): { readonly fields: number; readonly items: number } {
  let fields = 0;
  let items = 0;
  const count = (node: TreeNode | undefined): void => {
    if (node?.kind === 'map' && !node.flow) {
      fields += node.entries.length;
      for (const { value } of node.entries) count(value);
    } else if (node?.kind === 'list' && !node.flow) {
      items += node.items.length;
      node.items.forEach(count);
    }
  };
  count(root);
  return { fields, items };
}
