import { isBlank } from '../../model/field';
import { ladder } from '../level';
import { defineRule } from '../rule';
import { nameOf } from './name-of';

export const milestoneWithoutDue = defineRule({
  id: 'milestone-without-due',
  topic: 'milestones',
  scope: 'commitment',
  level: ladder,
  check({ commitment, report, say }) {
    for (const milestone of commitment.milestones) {
      if (!isBlank(milestone.due)) continue;
      report(milestone.due.range, say.milestones.withoutDue(nameOf(milestone)), {
        absent: ['due'],
        data: { field: `milestones.${milestone.index}.due` },
      });
    }
  },
});
