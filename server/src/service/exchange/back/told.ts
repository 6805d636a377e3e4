import type { Draft } from '../../kinds/draft';
import type { Messages } from '../../messages/messages';
import { short } from '../../messages/en/short';
import { kindOfFile } from '../../kinds/file-names';
import { formOf } from '../../kinds/kinds';
import { factAt } from '../../schema/walk-fields';
import { pathOfField } from '../answer-form';
import type { AnswerPlace, Passage, Tracking } from '../reply';
import type { NotPlaced } from './brought-in';
import { nameOfItem, placeNow } from './place-now';

/** A question in the words of the form; two that are called the same have the words of their group before them. */
export function labelOf({ path, field }: AnswerPlace): string {
  const kind = kindOfFile(path);
  if (!kind) return field;
  const form = formOf(kind);
  const steps = pathOfField(field);
  const fact = factAt(form, steps);
  const group = steps.length === 2 ? factAt(form, steps.slice(0, 1)) : undefined;
  const isNamedTwice =
    group && form.fields?.some((one) => one !== group && hasLabel(one.fields, fact?.label));
  return isNamedTwice ? `${group.label}: ${fact?.label ?? ''}` : (fact?.label ?? field);
}

function hasLabel(fields: readonly { readonly label: string }[] = [], label: string | undefined): boolean {
  return fields.some((field) => field.label === label);
}

/** What the item is called that an answer stands in, or by what it was known. */
export function itemOf(place: AnswerPlace, draft: Draft | undefined): string | undefined {
  const key = place.items.at(-1);
  if (key === undefined) return undefined;
  const path = draft && placeNow(place, draft);
  if (!path) return short(key);
  const at = path.reduce<number>((last, step, i) => (typeof step === 'number' ? i : last), -1);
  return short(nameOfItem(path.slice(0, at + 1), draft) || key);
}

/** An answer in words. */
export function whereOf(place: AnswerPlace, draft: Draft | undefined): string {
  const item = itemOf(place, draft);
  return item === undefined ? labelOf(place) : `${item}: ${labelOf(place)}`;
}

/** As a comparison has it: `milestones[m2].due`. */
export function pathIn({ field, items }: AnswerPlace): string {
  const keys = [...items];
  return pathOfField(field)
    .map((step) => (typeof step === 'number' ? `[${keys.shift() ?? ''}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

export function passagesNotPlaced(
  passages: readonly Passage[],
  { exchange }: Messages,
): readonly NotPlaced[] {
  const why = { text: exchange.inNoAnswer, note: exchange.inNote, margin: exchange.inMargin };
  return passages.map(({ text, below, where, tracked }) => ({
    text,
    where: below,
    why: why[where],
    tracked,
  }));
}

/** A row whose place in its table is another: the order of the draft is for its authors to choose. */
export function movedRow(place: AnswerPlace, draft: Draft | undefined, { exchange }: Messages): NotPlaced {
  const list = labelOf({ ...place, field: place.field.split('.')[0] ?? '' });
  const tracked = { by: [], deleted: [] };
  return { text: itemOf(place, draft) ?? '', where: list, why: exchange.moved, path: place.path, tracked };
}

/** Who and when, and what they have deleted; nothing where nothing was tracked. */
export function whoIn({ by, deleted }: Tracking, { exchange }: Messages): string | undefined {
  const parts = [
    ...by.map(({ author, date }) => exchange.changedBy(author, date?.slice(0, 10))),
    ...deleted.map((words) => exchange.deletedWords(words)),
  ];
  return parts.length === 0 ? undefined : parts.join('; ');
}
