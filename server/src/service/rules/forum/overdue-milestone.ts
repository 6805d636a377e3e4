import { isOverdue } from '../../model/is-overdue';
import { oncePublished } from '../level';
import { milestoneName } from '../milestones/milestone-name';
import { defineRule } from '../rule';
import { sharedByMilestones } from '../milestones/shared-by-milestones';

export const overdueMilestone = defineRule({
  id: 'overdue-milestone',
  topic: 'forum',
  scope: 'commitment',
  level: oncePublished,
  check(input) {
    const { commitment, context, report, messages } = input;
    const { today } = context;
    if (today === undefined) return;
    for (const milestone of commitment.milestones) {
      const { due, status } = milestone;
      if (!due.ok || !isOverdue(milestone, today)) continue;
      const isBegun = status.ok && status.value !== 'not_started';
      report(
        due.range,
        messages.forum.overdueMilestone(milestoneName(milestone), due.value.written, isBegun),
        {
          absent: ['status'],
          ...sharedByMilestones(input, milestone, messages.forum.overdueMilestones),
        },
      );
    }
  },
});
