import { emptyAt, type Range } from '../text/range';
import { tbcOf } from '../model/read';
import type { TreeNode, TreePath } from '../yaml/tree';
import type { FieldFact } from './field-fact';

/** A place in a draft where the form knows what belongs there. */
export interface FoundField {
  readonly fact: FieldFact;
  readonly path: TreePath;
  /** Nothing when only the key, or the dash of a list item, is written. */
  readonly node: TreeNode | undefined;
  /** The key; for an item of a list its own place. */
  readonly keyRange: Range;
  readonly open: boolean;
}

/** Every field of the form that the draft holds, in the draft's order, the answers inside lists included. */
export function walkFields(root: TreeNode | undefined, form: FieldFact): readonly FoundField[] {
  const found: FoundField[] = [];

  const visit = (node: TreeNode | undefined, fact: FieldFact, path: TreePath, keyRange: Range) => {
    const open = tbcOf(node) !== undefined;
    if (path.length > 0) found.push({ fact, path, node, keyRange, open });
    if (open || !node) return;
    if (node.kind === 'map' && fact.fields) {
      for (const entry of node.entries) {
        const child = fact.fields.find((field) => field.name === entry.key);
        if (child) visit(entry.value, child, [...path, entry.key], entry.keyRange);
      }
    } else if (node.kind === 'list' && fact.item) {
      for (const [index, item] of node.items.entries())
        visit(item, fact.item, [...path, index], node.itemRanges[index] ?? keyRange);
    }
  };

  visit(root, form, [], emptyAt(0));
  return found;
}

/** The fact at a path of the form, list indexes and all. */
export function factAt(form: FieldFact, path: TreePath): FieldFact | undefined {
  let fact: FieldFact | undefined = form;
  for (const step of path) {
    fact = typeof step === 'number' ? fact?.item : fact?.fields?.find((field) => field.name === step);
  }
  return fact;
}
