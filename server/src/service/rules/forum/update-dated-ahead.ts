import { always } from '../level';
import { defineRule } from '../rule';

export const updateDatedAhead = defineRule({
  id: 'update-dated-ahead',
  topic: 'forum',
  scope: 'commitment',
  level: always('warning'),
  check({ commitment, context: { today }, report, messages }) {
    if (today === undefined) return;
    for (const { date } of commitment.updates) {
      if (!date.ok || date.value.first <= today) continue;
      report(date.range, messages.forum.updateDatedAhead(date.value.written));
    }
  },
});
