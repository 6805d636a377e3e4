import { tbcOf } from '../model/read';
import type { KnownForm } from '../yaml/known-form';
import type { TreeNode } from '../yaml/tree';
import type { FieldFact } from './field-fact';
import { formSlips, inProse, titleOf } from './form-slips';

/** What the reader of a draft may know of its form. */
export function knownForm(form: FieldFact): KnownForm {
  const fields = fieldsBelow(form);
  const below = (choose: (field: FieldFact) => readonly FieldFact[] | undefined) => {
    const names = new Map<string, Set<string>>();
    for (const field of fields)
      for (const { name } of choose(field) ?? [])
        names.set(field.name, (names.get(field.name) ?? new Set()).add(name));
    return (name: string) => names.get(name) ?? new Set<string>();
  };
  const textFields = below((field) => field.fields?.filter(({ kind }) => kind === 'text'));
  const textsIn = (name: string) => [...textFields(name)];
  const called = new Map<string, string[]>();
  for (const { name, label } of fields)
    for (const words of [name, label])
      called.set(plainly(words), [...(called.get(plainly(words)) ?? []), name]);
  return {
    names: new Set(fields.map(({ name }) => name)),
    atMargin: new Set((form.fields ?? []).map(({ name }) => name)),
    nameFor: (written, among) => called.get(plainly(written))?.find((name) => among.has(name)),
    sharesWord: (words, name) => {
      const said = fields.filter((field) => field.name === name).map(({ label }) => label);
      const own = new Set(longWords([plainly(name), ...said].join(' ')));
      return longWords(words).some((word) => own.has(word));
    },
    lists: new Set(fields.filter(({ kind }) => kind === 'list').map(({ name }) => name)),
    prose: new Set(
      fields.filter(({ kind, item }) => inProse.has(item?.kind ?? kind)).map(({ name }) => name),
    ),
    textLists: new Set(fields.filter(({ item }) => item?.kind === 'text').map(({ name }) => name)),
    takeAnything: new Set(fields.filter(({ kind }) => kind === 'any').map(({ name }) => name)),
    titles: new Set(fields.flatMap((field) => titleOf(field) ?? [])),
    textOf: (name) => {
      const [text, ...others] = textsIn(name);
      return others.length > 0 ? undefined : text;
    },
    inside: below(({ fields: own, item }) => own ?? item?.fields),
    inItems: below(({ item }) => item?.fields),
    misfits: (root) => misfits(root, form),
    hasItsShape: (root) => misfits(root, form, inShape) === 0,
    slips: (root, text) => formSlips(root, form, text),
  };
}

function fieldsBelow({ fields = [], item }: FieldFact): readonly FieldFact[] {
  return [...fields, ...fields.flatMap(fieldsBelow), ...(item ? fieldsBelow(item) : [])];
}

function plainly(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .trim();
}

/** Without the ending by which one is told from several: “leads” and “lead” are one word. */
function longWords(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.replace(/s$/, ''));
}

type Answer = Pick<FieldFact, 'kind' | 'mayBeOpen' | 'values' | 'fields' | 'item'>;

function misfits(node: TreeNode | undefined, fact: Answer, isMisfit: IsMisfit = isOtherKind): number {
  if (!node || node.kind === 'unreadable' || fact.kind === 'any') return 0;
  if (fact.kind === 'levels')
    return node.kind === 'map' ? sum(node.entries, ({ value }) => misfits(value, level, isMisfit)) : 0;
  if (tbcOf(node) && fact.mayBeOpen) return 0;
  switch (node.kind) {
    case 'map':
      if (!fact.fields) return 1 + node.entries.length;
      return sum(node.entries, ({ key, value }) => {
        const field = fact.fields?.find(({ name }) => name === key);
        return field ? misfits(value, field, isMisfit) : unknownField;
      });
    case 'list': {
      const { item } = fact;
      return item ? sum(node.items, (one) => misfits(one, item, isMisfit)) : 1;
    }
    case 'scalar':
      return fact.fields || fact.item || isMisfit(node.value, fact) ? 1 : 0;
  }
}

/** A field in the wrong place is worse than the wrong answer in the right one. */
const unknownField = 2;

/** What stands behind the name of a check. */
const level: Answer = { kind: 'choice', mayBeOpen: false };

type IsMisfit = (value: string | number | boolean, fact: Answer) => boolean;

const inShape: IsMisfit = (value, fact) => fact.kind !== 'choice' && isOtherKind(value, fact);

function isOtherKind(value: string | number | boolean, { kind, values }: Answer): boolean {
  if (kind === 'number') return typeof value !== 'number';
  if (kind === 'choice' && values) return !values.includes(String(value));
  // No date, id or choice begins with a sign.
  return !inProse.has(kind) && /^[^\p{L}\p{N}]/u.test(String(value));
}

function sum<T>(all: readonly T[], count: (one: T) => number): number {
  return all.reduce((total, one) => total + count(one), 0);
}
