import type { Draft } from '../../kinds/draft';
import { formOf } from '../../kinds/kinds';
import type { FieldFact } from '../../schema/field-fact';
import { entryOf, nodeAt, type ListNode, type TreeNode, type TreePath } from '../../yaml/tree';
import { factOf } from '../boxes';
import type { OwnChange } from '../form-memory';
import { placeOf } from '../place';
import type { FieldChange } from './change';
import { contentOf } from './content';

/** A change and where it is to be made. */
export interface Meant {
  readonly path: TreePath;
  readonly change: FieldChange;
}

/** Where an item of a list is later; nothing when that is not sure. `to` is the path of the list then. */
type Follow = (list: TreePath, index: number, to: TreePath) => number | undefined;

/** What is meant in a draft, in what others have made of it. Nothing when it cannot be told from others. */
export function acrossOthers(before: Draft, after: Draft, meant: Meant): Meant | undefined {
  const form = formOf(before.kind);
  return carry(meant, before, (list, index, to) => {
    const [there, now] = [nodeAt(before.yaml.root, list), nodeAt(after.yaml.root, to)];
    const fact = factOf(form, list);
    return fact && there?.kind === 'list' && now?.kind === 'list'
      ? followItem(fact, there, now, index)
      : undefined;
  });
}

/** What is meant in a draft, in what a form has made of it: there it is known where everything is. */
export function acrossOwn(before: Draft, by: OwnChange, meant: Meant): Meant | undefined {
  const list = by.kind === 'remove' || by.kind === 'move' ? by.at.slice(0, -1) : by.at;
  const [from, to] = [Number(by.at.at(-1)), Number(by.to.at(-1))];
  return carry(meant, before, (around, index) => {
    if (placeOf(around) !== placeOf(list)) return index;
    if (by.kind === 'insert') return index >= to ? index + (by.count ?? 1) : index;
    if (by.kind === 'remove') return index === from ? undefined : index > from ? index - 1 : index;
    if (by.kind !== 'move') return index;
    if (index === from) return to;
    const without = index > from ? index - 1 : index;
    return without >= to ? without + 1 : without;
  });
}

function carry({ path, change }: Meant, before: Draft, follow: Follow): Meant | undefined {
  const now: (string | number)[] = [];
  for (const [i, step] of path.entries()) {
    const next = typeof step === 'number' ? follow(path.slice(0, i), step, now) : step;
    if (next === undefined) return undefined;
    now.push(next);
  }
  if (change.kind === 'insert') {
    const index = gapNow(change.index, countAt(before, path), (item) => follow(path, item, now));
    return index === undefined ? undefined : { path: now, change: { ...change, index } };
  }
  if (change.kind !== 'move') return { path: now, change };
  const list = path.slice(0, -1);
  const [from, fromNow] = [Number(path.at(-1)), Number(now.at(-1))];
  // The others are counted without the item that is moved.
  const index = gapNow(change.index, countAt(before, list) - 1, (other) => {
    const found = follow(list, other < from ? other : other + 1, now.slice(0, -1));
    return found !== undefined && found > fromNow ? found - 1 : found;
  });
  return index === undefined ? undefined : { path: now, change: { ...change, index } };
}

/** Behind the item that it was behind; of the first place, before the item that it was before. */
function gapNow(
  index: number,
  count: number,
  follow: (item: number) => number | undefined,
): number | undefined {
  if (count <= 0) return index;
  if (index <= 0) return follow(0);
  const left = follow(Math.min(index, count) - 1);
  return left === undefined ? undefined : left + 1;
}

function countAt({ yaml }: Draft, list: TreePath): number {
  const node = nodeAt(yaml.root, list);
  return node?.kind === 'list' ? node.items.length : 0;
}

/** An item is known by its id together with what it is called; else by all that it says. Two that are alike are not known. */
function followItem(list: FieldFact, before: ListNode, after: ListNode, index: number): number | undefined {
  if (contentOf(before) === contentOf(after)) return index;
  for (const mark of [(item: TreeNode | undefined) => nameOf(item, list), contentOf]) {
    const mine = mark(before.items[index]);
    if (mine === undefined) continue;
    const isMine = (item: TreeNode | undefined) => mark(item) === mine;
    const found = after.items.findIndex(isMine);
    const isOnly = [before, after].every(({ items }) => items.filter(isMine).length === 1);
    if (isOnly) return found;
  }
  return undefined;
}

/** An id alone is no proof: that of an item that was taken out may be given to the next. */
function nameOf(item: TreeNode | undefined, { items }: FieldFact): string | undefined {
  if (!items) return undefined;
  const said = (fields: readonly string[]) =>
    fields.map((field) => {
      const value = entryOf(item, field)?.value;
      return value?.kind === 'scalar' ? value.text.trim() : '';
    });
  const keys = [...new Set(items.key.flat())];
  const names = [...new Set([...items.name.flat(), ...items.words])].filter((name) => !keys.includes(name));
  const [ids, called] = [said(keys), said(names)];
  const isNamed = (names.length > 0 ? called : ids).some((one) => one !== '');
  return isNamed ? JSON.stringify([ids, called]) : undefined;
}
