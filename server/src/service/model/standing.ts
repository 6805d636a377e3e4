import type { Milestone } from './commitment';
import { addMonths } from './dates';
import { isOverdue } from './is-overdue';

/** How a milestone stands on a day, what calls for attention first. */
export const standings = ['overdue', 'no_evidence', 'due_soon', 'undated', 'on_track', 'done'] as const;
export type Standing = (typeof standings)[number];

/** Due within so many months is soon: half the time from one meeting of a forum to the next. */
const soonMonths = 3;

/** What is due by its dates, and done by what shows it. `today` is `YYYY-MM-DD`. */
export function standingOf(milestone: Milestone, today: string): Standing {
  const { due, status, evidence } = milestone;
  if (status.ok && status.value === 'complete') return evidence.ok ? 'done' : 'no_evidence';
  if (isOverdue(milestone, today)) return 'overdue';
  if (status.ok && status.value === 'no_evidence') return 'no_evidence';
  if (!due.ok) return 'undated';
  const { last } = due.value;
  // Past its date, with a status that is open: nobody can say.
  if (last < today && !isYearly(milestone)) return 'no_evidence';
  return last >= today && last <= addMonths(today, soonMonths) ? 'due_soon' : 'on_track';
}

function isYearly({ recurs }: Milestone): boolean {
  return recurs.ok && recurs.value === 'yearly';
}
