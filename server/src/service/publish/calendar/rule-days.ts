import { daysOf } from '../../model/plan-days';
import type { CalendarWords } from '../headings/headings';
import type { PlanContent } from '../published-plan';
import type { CalendarEntry } from './calendar-entry';

/** The days that matter by OGP's rules and practice, as far as the plan says when it begins, ends and was submitted. */
export function ruleDays({ plan, headings }: PlanContent): readonly CalendarEntry[] {
  const { ends, nextPlan, refresh, lastAmendment } = daysOf(plan) ?? {};
  const days = { ends, nextPlan, refresh, lastAmendment } satisfies Record<keyof CalendarWords, unknown>;
  return Object.entries(days).flatMap(([name, when]) => {
    if (when === undefined) return [];
    const { title, about } = headings.calendar[name as keyof CalendarWords];
    return [{ id: `day ${name}`, title, about, first: when, last: when }];
  });
}
