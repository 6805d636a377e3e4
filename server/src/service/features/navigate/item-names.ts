import { fieldOf, type FieldFact, type ItemFacts } from '../../schema/field-fact';
import type { Range } from '../../text/range';
import { entryOf, type TreeNode } from '../../yaml/tree';
import { short } from './entry-names';
import { nameOfId } from './name-of-id';
import type { OutlineInput } from './outline-input';

/** What an item of a list is called in an outline. */
export interface ItemName {
  /** Never empty. */
  readonly name: string;
  /** May be empty. */
  readonly detail: string;
  readonly selection?: Range;
}

export function nameItem(item: TreeNode, list: FieldFact, input: OutlineInput): ItemName {
  const fallback = short(list.item?.label ?? list.label);
  // A word behind a dash, where the fields of an item belong: somebody is typing it.
  if (item.kind === 'scalar') return { name: short(item.text) || fallback, detail: '' };
  if (item.kind !== 'map' || !list.items) return { name: fallback, detail: '' };

  const { navigation } = input.messages;
  const wordsOf = (key: string) => answerOf(item, list, key, input);
  const called = list.items.name
    .map((keys) =>
      keys
        .map(wordsOf)
        .filter((words) => words !== '')
        .join(' '),
    )
    .find((words) => words !== '');
  const details = list.items.detail.map((keys) => {
    const words = keys.map(wordsOf).filter((each) => each !== '');
    const [first = '', last] = words;
    return last === undefined ? first : navigation.from(first, last);
  });
  return {
    name: short(called ?? '') || fallback,
    detail: short(navigation.join(details.filter((words) => words !== ''))),
    selection:
      partsToJumpTo(list.items)
        .map((key) => entryOf(item, key)?.value?.range)
        .find((range) => range !== undefined) ??
      item.entries[0]?.keyRange ??
      item.range,
  };
}

/** Whoever chooses an item wants its words; else what names it. */
function partsToJumpTo({ name, detail, words }: ItemFacts): readonly string[] {
  const shown = [...name.flat(), ...detail.flat()];
  return [...shown.filter((key) => words.includes(key)), ...name.flat()];
}

/** An answer of an item on one line, as people say it; empty where there is none. */
function answerOf(item: TreeNode, list: FieldFact, key: string, input: OutlineInput): string {
  const value = entryOf(item, key)?.value;
  if (value?.kind !== 'scalar') return '';
  const fact = list.item && fieldOf(list.item, key);
  if (fact?.kind === 'date' || fact?.kind === 'periodDate')
    return input.dateInWords?.(short(value.text)) ?? short(value.text);
  if (fact?.kind === 'choice')
    return (
      input.choiceInWords?.(fact.name, short(value.text)) ??
      input.messages.navigation.choice(short(value.text))
    );
  return nameOfId(fact?.refers, short(value.text), input);
}
