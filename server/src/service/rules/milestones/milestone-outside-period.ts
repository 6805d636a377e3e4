import { always } from '../level';
import { defineRule } from '../rule';

export const milestoneOutsidePeriod = defineRule({
  id: 'milestone-outside-period',
  topic: 'milestones',
  scope: 'commitment',
  level: always('error'),
  check({ commitment, context, report, say }) {
    const { start, end } = commitment.period;
    const earliest = start.ok ? start.value.first : context.period?.start;
    const latest = end.ok ? end.value.last : context.period?.end;
    for (const { due } of commitment.milestones) {
      if (!due.ok) continue; // a missing or malformed date is another rule's finding
      if (latest !== undefined && due.value.last > latest) {
        report(due.range, say.milestones.afterPeriod(due.value.written, latest), { data: { latest } });
      } else if (earliest !== undefined && due.value.last < earliest) {
        report(due.range, say.milestones.beforePeriod(due.value.written, earliest), { data: { earliest } });
      }
    }
  },
});
