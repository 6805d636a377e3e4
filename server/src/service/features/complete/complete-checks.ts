import type { KeyPlace } from '../../cursor/place';
import { join, plain, toChoose } from '../../put/written';
import type { Messages } from '../../messages/messages';
import { levels } from '../../rules/level';
import { rules } from '../../rules/registry';
import { sortKey, type Completion } from './completion';

/** The names of the checks, under `checks:` of a plan. */
export function completeChecks(place: KeyPlace, messages: Messages): readonly Completion[] {
  return rules
    .filter(({ id }) => !place.siblings.includes(id))
    .map(({ id, level }, index) => ({
      label: id,
      kind: 'field' as const,
      detail: messages.features.valueMeaning('checks', level.final),
      range: place.range,
      insert: place.hasColon ? plain(id) : join([`${id}: `, toChoose(levels)]),
      sort: sortKey(1, index),
    }));
}
