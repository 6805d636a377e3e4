import type { KeyContext } from '../../cursor/cursor-context';
import { join, plain, toChoose } from '../../put/written';
import type { Messages } from '../../messages/messages';
import { levels } from '../../rules/level';
import { rules } from '../../rules/registry';
import { sortKey, type Completion } from './completion';

/** The names of the checks, under `checks:` of a plan. */
export function completeChecks(context: KeyContext, messages: Messages): readonly Completion[] {
  return rules
    .filter(({ id }) => !context.siblings.includes(id))
    .map(({ id, level }, index) => ({
      label: id,
      kind: 'field' as const,
      detail: messages.features.valueMeaning('checks', level.final),
      range: context.range,
      insert: context.hasColon ? plain(id) : join([`${id}: `, toChoose(levels)]),
      sort: sortKey(1, index),
    }));
}
