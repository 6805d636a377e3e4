import type { ActionSummary, FileSummary } from '../../kinds/summary';
import { firstWhere } from '../../text/first-where';
import { always } from '../level';
import { defineRule } from '../rule';
import { meetingsOf } from './meetings-of';

export const overdueAction = defineRule({
  id: 'overdue-action',
  topic: 'forum',
  scope: 'plan',
  level: always('warning'),
  check({ plan, files, report, messages }) {
    const meetings = meetingsOf(files);
    const look = (file: FileSummary, actions: readonly ActionSummary[]) => {
      for (const { due, isDone, rangeId } of actions) {
        if (isDone || due === undefined) continue;
        const after = firstWhere(meetings, ({ date }) => date.first > due);
        const next = meetings[after] === file ? meetings[after + 1] : meetings[after];
        if (!next) continue;
        report(file, rangeId, messages.forum.overdueAction(due, next.date.first), {
          related: [{ file: next, rangeId: next.date.rangeId, message: messages.forum.meetingAfter }],
        });
      }
    };
    look(
      plan,
      plan.themes.flatMap(({ actions }) => actions),
    );
    for (const meeting of meetings) look(meeting, meeting.actions);
  },
});
