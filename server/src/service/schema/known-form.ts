import { tbcOf } from '../model/read';
import type { KnownForm } from '../yaml/known-form';
import type { TreeNode } from '../yaml/tree';
import { fieldOf, type FieldFact } from './field-fact';
import { formSlips } from './form-slips';

/** What the reader of a draft may know of its form. */
export function knownForm(form: FieldFact): KnownForm {
  return {
    names: namesOf(form),
    misfits: (root) => misfits(root, form),
    slips: (root, text) => formSlips(root, form, text),
  };
}

function namesOf({ fields = [], item }: FieldFact): ReadonlySet<string> {
  const inner = [...fields, ...(item ? [item] : [])].flatMap((fact) => [...namesOf(fact)]);
  return new Set([...fields.map(({ name }) => name), ...inner]);
}

function misfits(node: TreeNode | undefined, fact: FieldFact): number {
  if (!node || node.kind === 'unreadable' || fact.kind === 'any' || fact.kind === 'levels') return 0;
  if (tbcOf(node) && fact.mayBeOpen) return 0;
  switch (node.kind) {
    case 'map':
      if (!fact.fields) return 1 + node.entries.length;
      return sum(node.entries, ({ key, value }) => {
        const field = fieldOf(fact, key);
        return field ? misfits(value, field) : unknownField;
      });
    case 'list': {
      const { item } = fact;
      return item ? sum(node.items, (one) => misfits(one, item)) : 1;
    }
    case 'scalar':
      return fact.fields || fact.item || isOtherKind(node.value, fact) ? 1 : 0;
  }
}

/** A field in the wrong place is worse than the wrong answer in the right one. */
const unknownField = 2;

function isOtherKind(value: string | number | boolean, { kind, values }: FieldFact): boolean {
  if (kind === 'number') return typeof value !== 'number';
  return kind === 'choice' && !values?.includes(String(value));
}

function sum<T>(all: readonly T[], count: (one: T) => number): number {
  return all.reduce((total, one) => total + count(one), 0);
}
