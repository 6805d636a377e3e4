import type { Commitment } from '../../model/commitment';
import type { PartialDate } from '../../model/dates';
import type { Present } from '../../model/field';

/** The due dates of a commitment, by which the two rules about their spread judge it. */
export type DueDates = readonly Present<PartialDate>[];

/** Nothing when fewer than two are dated, or when one is open or unreadable: it may be the early one. */
export function datesToSpread({ milestones }: Commitment): DueDates | undefined {
  if (milestones.some(({ due }) => !due.ok && (due.state === 'open' || due.state === 'invalid')))
    return undefined;
  const dates = milestones.flatMap(({ due }) => (due.ok ? [due] : []));
  return dates.length < 2 ? undefined : dates;
}

/** True when every one is due in the month of the last day, in a period that began before that month. */
export function areAllAtTheEnd(dates: DueDates, latest: string, earliest: string | undefined): boolean {
  const lastMonth = `${latest.slice(0, 7)}-01`;
  if (earliest !== undefined && earliest >= lastMonth) return false;
  return dates.every(({ value }) => value.last >= lastMonth && value.last <= latest);
}
