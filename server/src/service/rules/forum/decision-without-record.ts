import { isBlank } from '../../model/field';
import { always } from '../level';
import { defineRule } from '../rule';

export const decisionWithoutRecord = defineRule({
  id: 'decision-without-record',
  topic: 'forum',
  scope: 'draft',
  level: always('warning'),
  check({ draft, report, messages }) {
    if (draft.kind !== 'action-plan') return;
    for (const { anchor, range, meeting, date, note } of draft.plan.themes.flatMap(
      ({ decisions }) => decisions,
    )) {
      const isUndated = isBlank(meeting) && isBlank(date);
      const isUnexplained = isBlank(note);
      if (!isUndated && !isUnexplained) continue;
      report(anchor, messages.forum.decisionWithoutRecord({ isUndated, isUnexplained }), {
        whole: range,
        absent: [...(isUndated ? ['meeting', 'date'] : []), ...(isUnexplained ? ['note'] : [])],
      });
    }
  },
});
