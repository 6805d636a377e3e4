import { always } from '../level';
import { defineRule } from '../rule';

export const commitmentOutsidePlan = defineRule({
  id: 'commitment-outside-plan',
  topic: 'milestones',
  scope: 'commitment',
  level: always('error'),
  check({ commitment, context, report, messages }) {
    const { start, end } = commitment.period;
    const earliest = context.period?.start;
    const latest = context.period?.end;
    if (earliest !== undefined && latest !== undefined && earliest > latest) return; // the plan contradicts itself
    if (start.ok) {
      const { first, written } = start.value;
      if (earliest !== undefined && first < earliest) {
        report(start.range, messages.milestones.beforePlan(written, earliest), { data: { earliest } });
      } else if (latest !== undefined && first > latest) {
        report(start.range, messages.milestones.startsAfterPlan(written, latest), { data: { latest } });
      }
    }
    if (end.ok) {
      const { last, written } = end.value;
      if (latest !== undefined && last > latest) {
        report(end.range, messages.milestones.afterPlan(written, latest), { data: { latest } });
      } else if (earliest !== undefined && last < earliest) {
        report(end.range, messages.milestones.endsBeforePlan(written, earliest), { data: { earliest } });
      }
    }
  },
});
