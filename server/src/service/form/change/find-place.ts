import { nameItem } from '../../features/navigate/item-names';
import type { OutlineInput } from '../../features/navigate/outline-input';
import type { FieldFact } from '../../schema/field-fact';
import { entryOf, nodeAt, type TreeNode, type TreePath } from '../../yaml/tree';
import { factOf } from '../boxes';
import { valueOf } from '../value-of';
import { formOf } from '../../kinds/kinds';

/**
 * The path of the answer that is meant by a place and by what stood there: the place itself, or the one in another item of
 * the list when items were moved, put in or taken out meanwhile. Nothing when what stood there is there no more.
 */
export function findPlace(
  input: OutlineInput,
  path: TreePath,
  was: string | undefined,
): TreePath | undefined {
  const { draft } = input;
  if (was === undefined || isAt(input, path, was)) return path;
  const lists = path.flatMap((step, i) => (typeof step === 'number' ? [i] : [])).reverse();
  for (const depth of lists) {
    const list = nodeAt(draft.yaml.root, path.slice(0, depth));
    if (list?.kind !== 'list') continue;
    const others = list.items
      .map((_, index) => [...path.slice(0, depth), index, ...path.slice(depth + 1)])
      .filter((other) => isFoundAt(input, other, was));
    const [only] = others;
    if (only && others.length === 1) return only;
  }
  return undefined;
}

/** True when what was there is the value of the answer, or tells an item that the answer is in. */
function isAt(input: OutlineInput, path: TreePath, was: string): boolean {
  return isValueOf(input, path, was) || isInItem(input, path, was);
}

/** The same date, or the same lead, stands in many items: only what tells an item from others is looked for elsewhere. */
function isFoundAt(input: OutlineInput, path: TreePath, was: string): boolean {
  const isItem = typeof path.at(-1) === 'number';
  return was !== '' && ((isItem && isValueOf(input, path, was)) || isInItem(input, path, was));
}

function isValueOf({ draft }: OutlineInput, path: TreePath, was: string): boolean {
  const { root, text } = draft.yaml;
  const fact = factOf(formOf(draft.kind), path);
  return fact !== undefined && (valueOf(nodeAt(root, path), fact, text) ?? '') === was;
}

function isInItem(input: OutlineInput, path: TreePath, was: string): boolean {
  const { root } = input.draft.yaml;
  return path.some((step, i) => {
    if (typeof step !== 'number') return false;
    const list = factOf(formOf(input.draft.kind), path.slice(0, i));
    return list !== undefined && tells(nodeAt(root, path.slice(0, i + 1)), list, was, input);
  });
}

/** By what the form calls it, or by what tells it from others. */
function tells(item: TreeNode | undefined, list: FieldFact, was: string, input: OutlineInput): boolean {
  if (!item || was === '') return false;
  const keys = new Set([
    ...(list.items?.key.flat() ?? []),
    ...(list.items?.name.flat() ?? []),
    ...(list.items?.words ?? []),
  ]);
  const isOne = [...keys].some((key) => {
    const value = entryOf(item, key)?.value;
    return value?.kind === 'scalar' && value.text.trim() === was;
  });
  return isOne || (list.items !== undefined && nameItem(item, list, input).name === was);
}
