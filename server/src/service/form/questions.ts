import type { Messages } from '../messages/messages';
import type { FieldFact, Writer } from '../schema/field-fact';
import { boxOf, itemOf } from './boxes';
import type { FormQuestion } from './form';

/** A question with what is asked below it: the fields of a group or of an item, or the item of a list. */
export interface Asked {
  readonly fact: FieldFact;
  readonly question: FormQuestion;
  readonly fields: readonly Asked[];
  readonly item?: Asked;
}

const known = new WeakMap<FieldFact, Asked>();

/** The whole form; its own question is about nothing and is not put. */
export function askedIn(form: FieldFact, messages: Messages): Asked {
  const asked = known.get(form) ?? ask(form, '', messages);
  known.set(form, asked);
  return asked;
}

/** In the order of the form. */
export function questionsBelow({ fields, item }: Asked): readonly FormQuestion[] {
  return [...fields, ...(item ? [item] : [])].flatMap((one) => [one.question, ...questionsBelow(one)]);
}

function ask(fact: FieldFact, id: string, messages: Messages, around?: Writer): Asked {
  const below = (name: string) => (id === '' ? name : `${id}/${name}`);
  const box = boxOf(fact);
  const writer = fact.writtenBy ?? around;
  return {
    fact,
    question: { ...toQuestion(fact, id, messages), ...(writer && { writtenBy: writer }) },
    fields: (fact.fields ?? []).map((field) => ask(field, below(field.name), messages, writer)),
    ...(box === 'list' && { item: ask(itemOf(fact), below('-'), messages, writer) }),
  };
}

function toQuestion(fact: FieldFact, id: string, messages: Messages): FormQuestion {
  const { label, help, mayBeOpen, refers, declares } = fact;
  const box = boxOf(fact);
  return {
    id,
    box,
    label,
    help,
    examples: box === 'list' ? [] : fact.examples.filter(isWord).map(String),
    required: fact.required || (fact.absence !== undefined && fact.absence !== 'none'),
    mayBeOpen,
    seldom: fact.seldom === true || isGivenByName(fact),
    ...(fact.kind === 'choice' && { choices: choicesOf(fact, messages) }),
    ...(refers !== undefined && { names: refers }),
    ...(declares !== undefined && { declares: true as const }),
    ...(box === 'list' && isOrdered(fact) && { ordered: true as const }),
  };
}

/** The id of an item comes from what the item is called; few have a reason to look at it. */
function isGivenByName({ kind, declares }: FieldFact): boolean {
  return kind === 'id' && declares !== undefined;
}

/** Names in a list stand in any order; of texts and of what the form says so the order is the author's. */
function isOrdered({ items, item }: FieldFact): boolean {
  return items?.ordered ?? item?.kind === 'text';
}

function choicesOf({ name, values = [] }: FieldFact, messages: Messages) {
  return values.map((value) => {
    const help = messages.features.valueMeaning(name, value);
    return { value, label: messages.features.valueLabel(name, value), ...(help !== '' && { help }) };
  });
}

function isWord(example: unknown): example is string | number {
  return typeof example === 'string' || typeof example === 'number';
}
