import type { FormPlace } from '../../../../../server/src/protocol/form';
import type { KeptItem, KeptText } from '../messages';
import { answerAt, contentOf, type FormDocument } from './form-document';
import { join, parentOf, upTo } from './places';

/** What is known of the items that a place is in, to find it again in another form. */
export function itemsAround(document: FormDocument, at: FormPlace): readonly KeptItem[] {
  return upTo(at)
    .filter(isCounted)
    .map((item) => ({ name: nameOf(document, item), count: countAt(document, parentOf(item)) }));
}

/** Where it is now; nothing where its item is gone. It is sure unless only the number of the item speaks for it. */
export function findKept(
  document: FormDocument,
  { at, items }: Pick<KeptText, 'at' | 'items'>,
): { readonly at: FormPlace; readonly isSure: boolean } | undefined {
  let now = '';
  let isSure = true;
  const left = [...items];
  for (const step of at.split('/')) {
    const item = /^\d+$/.test(step) ? left.shift() : undefined;
    const index = item ? findItem(document, now, item, Number(step)) : undefined;
    if (item && !index) return undefined;
    isSure &&= index?.isSure ?? true;
    now = join(now, index?.index ?? step);
  }
  return { at: now, isSure };
}

function findItem(
  document: FormDocument,
  list: FormPlace,
  { name, count }: KeptItem,
  index: number,
): { readonly index: number; readonly isSure: boolean } | undefined {
  const length = countAt(document, list);
  const same = Array.from({ length }, (_, i) => i).filter((i) => nameOf(document, join(list, i)) === name);
  const isAsMany = length === count;
  if (isAsMany && same.includes(index)) return { index, isSure: true };
  const [only] = same;
  if (only !== undefined && same.length === 1) return { index: only, isSure: true };
  return isAsMany ? { index, isSure: false } : undefined;
}

function nameOf(document: FormDocument, item: FormPlace): string {
  const { title = '' } = answerAt(document, item);
  return title === '' ? contentOf(document, item) : title;
}

function countAt(document: FormDocument, list: FormPlace): number {
  return answerAt(document, list).count ?? 0;
}

function isCounted(at: FormPlace): boolean {
  return /(^|\/)\d+$/.test(at);
}
