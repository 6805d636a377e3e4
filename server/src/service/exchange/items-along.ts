import type { FieldFact } from '../schema/field-fact';
import { factAt } from '../schema/walk-fields';
import { entryOf, nodeAt, type TreeNode, type TreePath } from '../yaml/tree';

/** What tells the items apart in which an answer stands, outermost first. */
export function itemsAlong(path: TreePath, root: TreeNode | undefined, form: FieldFact): readonly string[] {
  return path.flatMap((step, i) =>
    typeof step === 'number'
      ? [keyOfItem(nodeAt(root, path.slice(0, i + 1)), factAt(form, path.slice(0, i)))]
      : [],
  );
}

/** What tells an item from the others of its list: an id, or whatever else the form knows it by; empty where it has none of these. */
export function keyOfItem(item: TreeNode | undefined, list: FieldFact | undefined): string {
  const said = (list?.items?.key ?? []).map((names) =>
    names
      .map((name) => wordsAt(item, name))
      .join(' ')
      .trim(),
  );
  return said.find((one) => one !== '') ?? '';
}

/** A few words that stand in a field of an item. */
export function wordsAt(item: TreeNode | undefined, name: string): string {
  const node = entryOf(item, name)?.value;
  return node?.kind === 'scalar' ? node.text.trim() : '';
}
