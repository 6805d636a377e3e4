import type { Action } from '../../model/action';
import { isBlank } from '../../model/field';
import type { Draft } from '../../kinds/draft';
import { always } from '../level';
import { defineRule } from '../rule';

export const actionWithoutOwnerOrDate = defineRule({
  id: 'action-without-owner-or-date',
  topic: 'forum',
  scope: 'draft',
  level: always('warning'),
  check({ draft, report, messages }) {
    for (const { anchor, range, owner, due, done } of actionsOf(draft)) {
      if (!isBlank(done)) continue;
      const absent = [...(isBlank(owner) ? ['owner'] : []), ...(isBlank(due) ? ['due'] : [])];
      if (absent.length === 0) continue;
      const { forum } = messages;
      const message = forum.actionWithout({ owner: isBlank(owner), due: isBlank(due) });
      report(anchor, message, { whole: range, absent });
    }
  },
});

function actionsOf(draft: Draft): readonly Action[] {
  switch (draft.kind) {
    case 'action-plan':
      return draft.plan.themes.flatMap(({ actions }) => actions);
    case 'meeting':
      return draft.meeting.actions;
    default:
      return [];
  }
}
