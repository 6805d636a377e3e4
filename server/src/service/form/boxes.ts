import { isLong } from '../put/field-body';
import type { FieldFact } from '../schema/field-fact';
import type { TreePath } from '../yaml/tree';
import type { FormBox } from './form';

/** What a question is answered in. Where the form takes anything, its example says whether that is one thing or several. */
export function boxOf(fact: FieldFact): FormBox {
  switch (fact.kind) {
    case 'map':
      return 'group';
    case 'list':
      return 'list';
    case 'text':
      return isLong(fact) ? 'text' : 'line';
    case 'any':
      return Array.isArray(fact.examples[0]) ? 'list' : 'line';
    case 'label':
    case 'person':
      return 'line';
    case 'date':
    case 'periodDate':
      return 'date';
    case 'stakeholder':
    case 'theme':
    case 'milestone':
      return 'name';
    case 'number':
      return fact.refers === undefined ? 'number' : 'name';
    case 'webAddress':
      return 'address';
    case 'levels':
      return 'source';
    case 'id':
    case 'choice':
      return fact.kind;
  }
}

/** What an item of a list is; of a list that takes anything, a few words. */
export function itemOf(list: FieldFact): FieldFact {
  const known = list.item ?? items.get(list);
  if (known) return known.examples.length > 0 || known.fields ? known : withExamples(list, known);
  const { name, label, help, evidence } = list;
  const item: FieldFact = {
    name: `${name}[]`,
    kind: 'any',
    label,
    help,
    evidence,
    examples: [],
    required: false,
    mayBeOpen: false,
  };
  items.set(list, item);
  return withExamples(list, item);
}

const items = new WeakMap<FieldFact, FieldFact>();

/** What is a good list has good items. */
function withExamples(list: FieldFact, item: FieldFact): FieldFact {
  const made = {
    ...item,
    examples: list.examples.flatMap((example): readonly unknown[] => [example].flat()),
  };
  if (!list.item) items.set(list, made);
  return made;
}

/** The fact at a path, that of what takes anything included; nothing where the form has no such place. */
export function factOf(form: FieldFact, path: TreePath): FieldFact | undefined {
  let fact: FieldFact | undefined = form;
  for (const step of path) {
    if (typeof step === 'string') fact = fact?.fields?.find(({ name }) => name === step);
    else fact = fact && boxOf(fact) === 'list' ? itemOf(fact) : undefined;
  }
  return fact;
}
