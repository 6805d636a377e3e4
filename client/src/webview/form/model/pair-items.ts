import type { FormPlace } from '../../../../../server/src/protocol/form';
import { answerAt, contentOf, type FormDocument } from './form-document';
import { join } from './places';

/** One list in two forms. */
export interface ListTwice {
  readonly before: FormDocument;
  readonly from: FormPlace;
  readonly after: FormDocument;
  readonly to: FormPlace;
  /** Where an item is that is known to be new, and whether it is known to have come. */
  readonly added: readonly { readonly index: number; readonly madeIn?: number }[];
}

/** For each item of the later list where it was in the earlier one, or -1: what says the same, then what is called the same, then what stands in the same order. */
export function pairItems({ before, from, after, to, added }: ListTwice): readonly number[] {
  const old = itemsOf(before, from);
  const now = itemsOf(after, to);
  const paired = now.map(() => -1);
  // Where another was taken out meanwhile, the list is no longer than it was.
  const isBlank = (index: number) => now[index]?.content === '' && !old.some((item) => item.content === '');
  const came = added.filter(
    ({ index, madeIn }) => now.length > old.length || (madeIn !== undefined && isBlank(index)),
  );
  const isNew = new Set(came.map(({ index }) => index));
  const taken = new Set<number>();
  const pair = (index: number, other: number | undefined) => {
    if (other === undefined) return;
    paired[index] = other;
    taken.add(other);
  };
  const left = () => now.flatMap((_, i) => (paired[i] === -1 && !isNew.has(i) ? [i] : []));
  for (const key of [content, title]) {
    const waiting = groupBy(old, taken, key);
    for (const index of left()) {
      const item = now[index];
      if (item && key(item) !== '') pair(index, waiting.get(key(item))?.shift());
    }
  }
  const rest = old.flatMap((_, i) => (taken.has(i) ? [] : [i]));
  for (const index of left()) pair(index, rest.shift());
  return paired;
}

interface Item {
  readonly content: string;
  readonly title: string;
}
const content = (item: Item) => item.content;
const title = (item: Item) => item.title;

function itemsOf(document: FormDocument, list: FormPlace): readonly Item[] {
  return Array.from({ length: answerAt(document, list).count ?? 0 }, (_, index) => {
    const at = join(list, index);
    return { content: contentOf(document, at), title: answerAt(document, at).title ?? '' };
  });
}

function groupBy(
  items: readonly Item[],
  taken: ReadonlySet<number>,
  key: (item: Item) => string,
): ReadonlyMap<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, item] of items.entries()) {
    if (taken.has(index)) continue;
    const there = groups.get(key(item));
    if (there) there.push(index);
    else groups.set(key(item), [index]);
  }
  return groups;
}
