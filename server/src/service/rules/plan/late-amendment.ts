import { daysOf } from '../../model/plan-days';
import { always } from '../level';
import { defineRule } from '../rule';

export const lateAmendment = defineRule({
  id: 'late-amendment',
  topic: 'plan',
  scope: 'draft',
  level: always('warning'),
  check({ draft, report, messages }) {
    if (draft.kind !== 'action-plan') return;
    const { submitted, amendments } = draft.plan;
    const latest = daysOf(draft.plan)?.lastAmendment;
    if (!submitted.ok || latest === undefined) return;
    for (const { date } of amendments) {
      if (!date.ok || date.value.first <= latest) continue;
      report(date.range, messages.plan.lateAmendment(date.value.written, submitted.value.written, latest), {
        data: { latest },
      });
    }
  },
});
