import { addDays, addMonths } from '../../model/dates';
import { always } from '../level';
import { defineRule } from '../rule';

/** OGP lets two-year plans be amended in their first year (known from practice, not from a text that could be read). */
const monthsOpen = 12;
/** A longer plan is changed by its refresh, half-way. */
const monthsOfLongPlan = 36;

export const lateAmendment = defineRule({
  id: 'late-amendment',
  topic: 'plan',
  scope: 'draft',
  level: always('warning'),
  check({ draft, report, messages }) {
    if (draft.kind !== 'action-plan') return;
    const { submitted, period, amendments } = draft.plan;
    if (!submitted.ok || !period.start.ok || !period.end.ok) return;
    const { first } = period.start.value;
    if (addDays(period.end.value.last, 1) >= addMonths(first, monthsOfLongPlan)) return;
    // Where only a month is written, its last day opens the year, and the first day of the amendment counts.
    const latest = addMonths(submitted.value.last, monthsOpen);
    for (const { date } of amendments) {
      if (!date.ok || date.value.first <= latest) continue;
      report(date.range, messages.plan.lateAmendment(date.value.written, submitted.value.written, latest), {
        data: { latest },
      });
    }
  },
});
