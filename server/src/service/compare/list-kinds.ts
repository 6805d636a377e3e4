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

/** The lists of the form whose items have fields, by their place in it. */
const lists: Readonly<Record<string, Omit<ListKind, 'byLikeness'>>> = {
  milestones: { isOrdered: true, keys: [['id']], words: ['title', 'outputs'] },
  updates: { isOrdered: false, keys: [['date', 'by'], ['date']], words: ['note'] },
  sign_off: { isOrdered: false, keys: [['by', 'on'], ['by']], words: [] },
  themes: { isOrdered: true, keys: [['id']], words: ['title'] },
  timeline: { isOrdered: true, keys: [['id']], words: ['title'] },
  amendments: { isOrdered: false, keys: [['date', 'kind'], ['date']], words: ['reason'] },
  stakeholders: { isOrdered: false, keys: [['id']], words: ['name'] },
  contacts: { isOrdered: false, keys: [['email'], ['name']], words: ['name', 'role'] },
  links: { isOrdered: true, keys: [['url']], words: ['title'] },
};

/** For what the form does not know. */
const anyItems: ListKind = {
  isOrdered: true,
  keys: [['id'], ['name'], ['title'], ['url']],
  words: ['title', 'name', 'text', 'note'],
  byLikeness: true,
};

const named: ReadonlySet<string> = new Set([
  'stakeholder',
  'milestone',
  'theme',
  'id',
  'number',
  'webAddress',
]);

export function listKindOf(
  field: string,
  fact: FieldFact | undefined,
  items: readonly (TreeNode | undefined)[],
): ListKind {
  const known = lists[field];
  if (known && Object.hasOwn(lists, field)) return { ...known, byLikeness: true };
  if (fact?.item && named.has(fact.item.kind)) return set;
  if (fact?.item?.kind === 'label') return labels;
  if (fact?.item?.kind === 'text') return texts;
  return items.some((item) => item?.kind === 'map') ? anyItems : texts;
}
