import { addDays, addMonths, daysBetween } from '../../model/dates';
import { always } from '../level';
import { defineRule } from '../rule';

/**
 * OGP's plans run for two years or for four. How far a plan may be off is nowhere written for today; these are the limits
 * within which plans were taken. A two-year plan has been accepted from 18 months on (the floor of 2016; 20 months in the
 * calendar of 2019), because many come out late and still end on the common date. Beyond the full length a few weeks are
 * usual, as common dates were moved; two months is generous.
 */
const allowed: readonly { readonly least: number; readonly most: number }[] = [
  { least: 18, most: 26 },
  { least: 42, most: 50 },
];

export const planLength = defineRule({
  id: 'plan-length',
  topic: 'plan',
  scope: 'draft',
  level: always('warning'),
  check({ draft, report, messages }) {
    if (draft.kind !== 'action-plan') return;
    const { start, end } = draft.plan.period;
    if (!start.ok || !end.ok) return;
    const { first } = start.value;
    const { last } = end.value;
    if (last < first) return; // that the plan ends before it begins is another finding
    const dayAfter = addDays(last, 1);
    const fits = allowed.some(
      ({ least, most }) => addMonths(first, least) <= dayAfter && dayAfter <= addMonths(first, most),
    );
    if (fits) return;
    const months = Math.round(daysBetween(first, dayAfter) / 30.4375);
    const twoYears = endOfMonth(addDays(addMonths(first, 24), -1));
    const fourYears = endOfMonth(addDays(addMonths(first, 48), -1));
    report(end.range, messages.plan.length(first, last, months, twoYears, fourYears), {
      data: { twoYears, fourYears },
    });
  },
});

/** Plans end with a month: one that began on 21 February 2024 ends on 28 February 2026, not on the 20th. */
function endOfMonth(day: string): string {
  return addDays(addMonths(`${day.slice(0, 7)}-01`, 1), -1);
}
