import type { ActionPlan } from './action-plan';
import { addDays, addMonths } from './dates';

/** A plan of as many months or more is one of four years, which is changed by its refresh, half-way. */
const monthsOfLongPlan = 36;
/** OGP lets plans of two years be amended in their first year (known from practice, not from a text that could be read). */
const monthsForAmendments = 12;
/**
 * A country that is so long without a plan acts contrary to process
 * (https://www.opengovpartnership.org/glossary/procedural-review/).
 */
const monthsWithoutPlan = 12;

/** The days that OGP's rules and practice set for a plan, `YYYY-MM-DD`. */
export interface PlanDays {
  readonly ends: string;
  /** By then the next plan is to be there. */
  readonly nextPlan: string;
  /** The middle of a plan of four years. */
  readonly refresh?: string;
  /** The last on which a plan of two years, of which it is known when it was submitted, can be amended. */
  readonly lastAmendment?: string;
}

/** Nothing where the plan does not say when it begins and ends, or ends before it begins. */
export function daysOf({
  period,
  submitted,
}: Pick<ActionPlan, 'period' | 'submitted'>): PlanDays | undefined {
  if (!period.start.ok || !period.end.ok) return undefined;
  const { first } = period.start.value;
  const { last } = period.end.value;
  if (last < first) return undefined;
  const days = { ends: last, nextPlan: addMonths(last, monthsWithoutPlan) };
  if (last >= addDays(addMonths(first, monthsOfLongPlan), -1))
    return { ...days, refresh: addMonths(first, 24) };
  // Where only a month is written, its last day opens the year.
  return submitted.ok
    ? { ...days, lastAmendment: addMonths(submitted.value.last, monthsForAmendments) }
    : days;
}
