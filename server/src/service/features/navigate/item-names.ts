import type { FieldFact } from '../../schema/field-fact';
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
  if (item.kind !== 'map') return { name: fallback, detail: '' };

  const textOf = (key: string): string => {
    const value = entryOf(item, key)?.value;
    return value?.kind === 'scalar' ? short(value.text) : '';
  };
  const partyOf = (key: string) => nameOfId('stakeholder', textOf(key), input);
  const { navigation, features } = input.say;
  const join = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' ');
  const details = (parts: readonly string[]) => navigation.join(parts.filter((part) => part !== ''));
  const called = (keys: readonly string[], name: string, detail: string): ItemName => {
    const at = keys.map((key) => entryOf(item, key)?.value?.range).find((range) => range !== undefined);
    return {
      name: short(name) || fallback,
      detail: short(detail),
      selection: at ?? item.entries[0]?.keyRange ?? item.range,
    };
  };

  switch (list.name) {
    case 'milestones':
      return called(
        ['title', 'id'],
        join([textOf('id'), textOf('title')]),
        details([textOf('due'), navigation.choice(textOf('status'))]),
      );
    case 'stakeholders':
      return called(['name', 'id'], textOf('name') || textOf('id'), features.sector(textOf('sector')));
    case 'themes':
      return called(
        ['title', 'id'],
        textOf('title') || textOf('id'),
        navigation.choice(textOf('way_forward')),
      );
    case 'timeline': {
      const [start, end] = [textOf('start'), textOf('end')];
      return called(
        ['title', 'id'],
        textOf('title') || textOf('id'),
        start !== '' && end !== '' ? navigation.from(start, end) : start || end,
      );
    }
    case 'contacts':
      return called(['name'], textOf('name'), details([textOf('role'), partyOf('stakeholder')]));
    case 'updates':
      return called(['note', 'date'], join([textOf('date'), partyOf('by')]), textOf('note'));
    case 'sign_off':
      return called(['by'], partyOf('by'), textOf('on'));
    case 'amendments':
      return called(['date'], join([textOf('date'), navigation.choice(textOf('kind'))]), textOf('reason'));
    default:
      return { name: fallback, detail: '' };
  }
}
