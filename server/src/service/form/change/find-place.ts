import type { FieldFact } from '../../schema/field-fact';
import { entryOf, nodeAt, type TreeNode, type TreePath } from '../../yaml/tree';
import { factOf } from '../boxes';
import { valueOf } from '../value-of';
import type { Draft } from '../../kinds/draft';
import { formOf } from '../../kinds/kinds';

/**
 * The path of the answer that is meant by a place and by what stood there: the place itself, or the one in another item of
 * the list when items were moved, put in or taken out meanwhile. Nothing when what stood there is there no more.
 */
export function findPlace(draft: Draft, path: TreePath, was: string | undefined): TreePath | undefined {
  if (was === undefined || isAt(draft, path, was)) return path;
  const lists = path.flatMap((step, i) => (typeof step === 'number' ? [i] : [])).reverse();
  for (const depth of lists) {
    const list = nodeAt(draft.yaml.root, path.slice(0, depth));
    if (list?.kind !== 'list') continue;
    const others = list.items
      .map((_, index) => [...path.slice(0, depth), index, ...path.slice(depth + 1)])
      .filter((other) => isAt(draft, other, was));
    const [only] = others;
    if (only && others.length === 1) return only;
  }
  return undefined;
}

/** True when what was there is the value of the answer, or tells an item that the answer is in. */
function isAt({ kind, yaml: { root, text } }: Draft, path: TreePath, was: string): boolean {
  const form = formOf(kind);
  const fact = factOf(form, path);
  if (!fact) return false;
  if ((valueOf(nodeAt(root, path), fact, text) ?? '') === was) return true;
  return path.some((step, i) => {
    if (typeof step !== 'number') return false;
    const list = factOf(form, path.slice(0, i));
    return list !== undefined && tells(nodeAt(root, path.slice(0, i + 1)), list, was);
  });
}

function tells(item: TreeNode | undefined, { items }: FieldFact, was: string): boolean {
  const names = [...(items?.key.flat() ?? []), ...(items?.name.flat() ?? []), ...(items?.words ?? [])];
  const words = (key: string) => {
    const value = entryOf(item, key)?.value;
    return value?.kind === 'scalar' ? value.text.trim() : '';
  };
  if (names.some((key) => words(key) === was && was !== '')) return true;
  return (items?.name ?? []).some(
    (keys) =>
      keys
        .map(words)
        .filter((one) => one !== '')
        .join(' ') === was,
  );
}
