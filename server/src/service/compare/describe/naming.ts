import { plainText } from '../../markdown/plain-text';
import { readDate, type PartialDate } from '../../model/dates';
import { declaredBy, fieldOf, type FieldFact } from '../../schema/field-fact';
import { entryOf, type ListNode, type TreeNode } from '../../yaml/tree';
import type { Match } from '../difference';
import { writtenIn } from '../meaning';
import type { Describer } from './describer';

/** The text of a field of an item, as it is read. */
export function textOf(node: TreeNode | undefined, key: string): string | undefined {
  const value = entryOf(node, key)?.value;
  if (value?.kind !== 'scalar') return undefined;
  const text = value.text.trim();
  return text === '' ? undefined : text;
}

/** The item that a place lies in, as it is called now; nothing when it belongs to the draft itself. */
export function ownerOf(match: Match, describer: Describer): string | undefined {
  for (let at = match.parent; at; at = at.parent) if (at.isItem) return itemName(at, describer);
  return undefined;
}

/** “M2”, “the theme “open-justice””. */
export function itemName(match: Match, describer: Describer): string {
  const { messages } = describer;
  const node = match.after ?? match.before;
  const index = match.index?.after ?? match.index?.before ?? 0;
  if (isMilestone(match)) return messages.milestone(textOf(node, 'id'), textOf(node, 'title'), index);
  // As people know it: what is told of it may be its new name.
  const known = match.before ?? match.after;
  const keys = match.parent?.fact?.items?.name.flatMap(([first]) => first ?? []) ?? anyNames;
  const called = keys.flatMap((key) => calledBy(known, key, match.fact, describer) ?? [])[0];
  return messages.item(itemKindName(match, describer), called ?? String(index + 1));
}

/** What names an item that the form does not know. */
const anyNames = ['name', 'title', 'date', 'id'];

function calledBy(
  item: TreeNode | undefined,
  key: string,
  fact: FieldFact | undefined,
  { messages, names }: Describer,
): string | undefined {
  const text = textOf(item, key);
  const field = fact && fieldOf(fact, key);
  if (text !== undefined && field?.refers === 'stakeholder') return names.get(text) ?? text;
  const date = field?.kind === 'date' ? dateOf(entryOf(item, key)?.value) : undefined;
  return date ? messages.date(date) : text;
}

/** “a cause”, “an update”. */
export function itemKindName(match: Match, { messages, kind }: Describer): string {
  return messages.itemName(kind, match.field, labelOf(match));
}

function isMilestone(match: Match): boolean {
  const list = match.parent?.fact;
  return list !== undefined && declaredBy(list) === 'milestone';
}

/** The outermost entry that a place lies in or is, with its title. */
export function entryName(match: Match, describer: Describer): string | undefined {
  let found: Match | undefined;
  for (let at: Match | undefined = match; at; at = at.parent) {
    if (at.isItem && (at.after ?? at.before)?.kind === 'map') found = at;
  }
  if (!found) return undefined;
  const node = found.after ?? found.before;
  if (!isMilestone(found)) return describer.messages.titled(itemName(found, describer), undefined);
  const title = textOf(node, 'title');
  const isNamed = textOf(node, 'id') !== undefined;
  return describer.messages.titled(itemName(found, describer), isNamed ? title : undefined);
}

/** The name of a field in a sentence. */
export function fieldName(match: Match, describer: Describer): string {
  const { messages } = describer;
  const { parent, fact } = match;
  if (!parent) return messages.theFile;
  // A part of an answer that has no parts in the form.
  if (!fact && parent.fact && parent.parent) return messages.part(match.key, fieldName(parent, describer));
  return messages.fieldName(describer.kind, match.field, labelOf(match));
}

/** The form's label, or the name in the file where the form has none. */
export function labelOf(match: Match): string {
  return match.fact?.label ?? (match.isItem ? match.parent?.fact?.label : undefined) ?? match.key;
}

export function partyOf(id: string, { messages, names }: Describer): string {
  return messages.partyName(names.get(id), id);
}

/** What is written in a node, in one line. */
export function lineOf(node: TreeNode | undefined, text: string): string {
  return (writtenIn(node, text) ?? '').replace(/\s+/gu, ' ').trim();
}

/** The same in a sentence, without the signs of bold passages and links. */
export function readAs(line: string): string {
  return plainText(line).replace(/\s+/gu, ' ').trim();
}

/** A date as a date, if it is one. */
export function dateOf(node: TreeNode | undefined): PartialDate | undefined {
  return node?.kind === 'scalar' ? readDate(node.text) : undefined;
}

/** What is written in a node, as it stands in a sentence. */
export function wordsOf(
  { fact }: Match,
  { node, text }: { readonly node: TreeNode | undefined; readonly text: string },
  { messages, names }: Describer,
): string {
  const date = fact?.kind === 'date' || fact?.kind === 'periodDate' ? dateOf(node) : undefined;
  if (date) return messages.date(date);
  const line = node?.kind === 'list' ? namesIn(node, text, names) : lineOf(node, text);
  return messages.quoted(fact?.kind === 'choice' ? line.replaceAll('_', ' ') : readAs(line));
}

/** The items of a list by what people call them. */
export function namesIn(node: ListNode, text: string, names: Describer['names']): string {
  return node.items
    .flatMap((item) => {
      const line = textOf(item, 'title') ?? textOf(item, 'name') ?? lineOf(item, text);
      return line === '' ? [] : [names.get(line) ?? line];
    })
    .join(', ');
}

/** The place as a reader would call it: “the date of M2”, “M2”, “the file”. */
export function matchName(match: Match, describer: Describer): string {
  const { messages } = describer;
  if (!match.parent) return messages.theDraft;
  if (match.isItem && (match.after ?? match.before)?.kind === 'map') return itemName(match, describer);
  return messages.fieldOf(fieldName(match, describer), ownerOf(match, describer));
}
