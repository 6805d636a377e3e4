import { fieldOf, type FieldFact } from '../schema/field-fact';

const known = new WeakMap<FieldFact, FieldFact>();

/** A list whose items are called by their words, and by the id that they are given only where there are none. */
export function calledByWords(list: FieldFact): FieldFact {
  const there = known.get(list);
  if (there || !list.items) return there ?? list;
  const name = list.items.name.flatMap((keys) => {
    const words = keys.filter((key) => !(list.item && fieldOf(list.item, key)?.declares !== undefined));
    return words.length === 0 || words.length === keys.length ? [keys] : [words, keys];
  });
  const called = { ...list, items: { ...list.items, name } };
  known.set(list, called);
  return called;
}
