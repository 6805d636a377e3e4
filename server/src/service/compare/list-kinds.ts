import type { FieldFact } from '../schema/field-fact';
import type { TreeNode } from '../yaml/tree';

/** How the items of a list are told apart, and whether their order says anything. */
export interface ListKind {
  readonly isOrdered: boolean;
  /** Fields of an item that name it, the surest first; none for texts and ids. */
  readonly keys: readonly (readonly string[])[];
  /** The field with the words to know an item by when its name is another. */
  readonly words: readonly string[];
  /** False where two that differ are never versions of one another: ids. */
  readonly byLikeness: boolean;
}

const set: ListKind = { isOrdered: false, keys: [], words: [], byLikeness: false };
const texts: ListKind = { isOrdered: true, keys: [], words: [], byLikeness: true };
const labels: ListKind = { ...texts, isOrdered: false };

/** For what the form does not know. */
const anyItems: ListKind = {
  isOrdered: true,
  keys: [['id'], ['name'], ['title'], ['url']],
  words: ['title', 'name', 'text', 'note'],
  byLikeness: true,
};

/** Besides what refers to something: what is the same only where it is written the same. */
const named: ReadonlySet<string> = new Set(['id', 'number', 'webAddress']);

export function listKindOf(fact: FieldFact | undefined, items: readonly (TreeNode | undefined)[]): ListKind {
  if (fact?.items) {
    const { ordered, key, words } = fact.items;
    return { isOrdered: ordered, keys: key, words, byLikeness: true };
  }
  const item = fact?.item;
  if (item && (item.refers !== undefined || named.has(item.kind))) return set;
  if (item?.kind === 'label') return labels;
  if (item?.kind === 'text') return texts;
  return items.some((each) => each?.kind === 'map') ? anyItems : texts;
}
