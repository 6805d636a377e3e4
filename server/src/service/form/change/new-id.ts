import { freeId } from '../../features/fixes/next-id';
import type { FieldFact } from '../../schema/field-fact';
import { toKebab } from '../../text/kebab';
import { trimEnd } from '../../text/trim-end';
import { entryOf, type ListNode } from '../../yaml/tree';

/** An id like those that are there; else one from what the item is called. */
export function newId(field: FieldFact, item: FieldFact, taken: readonly string[], value: string): string {
  const all = new Set(taken);
  const numbered = [...taken].reverse().find((id) => /\d$/.test(id));
  const example = typeof field.examples[0] === 'string' ? field.examples[0] : '';
  if (numbered !== undefined && /^\D*\d{1,6}$/.test(numbered)) return highestAfter(taken, numbered);
  if (/\d$/.test(example)) return all.has(example) ? freeId(example, all) : example;
  const words = toKebab(value) ?? toKebab(`${item.label} 1`) ?? 'item-1';
  return all.has(words) ? freeId(words, all) : words;
}

/** The ids that the items of a list have. */
export function idsIn(item: FieldFact, there: ListNode | undefined): string[] {
  const field = item.fields?.find(({ kind }) => kind === 'id')?.name ?? '';
  return (there?.items ?? []).flatMap((one) => {
    const id = entryOf(one, field)?.value;
    return id?.kind === 'scalar' ? [id.text.trim()] : [];
  });
}

/** Ids stay what they are, so a free one is the one after the highest. */
function highestAfter(taken: readonly string[], like: string): string {
  const stem = trimEnd(like, '0123456789');
  const numbers = taken.flatMap((id) =>
    id.startsWith(stem) && /^\d{1,6}$/.test(id.slice(stem.length)) ? [Number(id.slice(stem.length))] : [],
  );
  return `${stem}${Math.max(...numbers) + 1}`;
}
