import type { Milestone } from './commitment';

/** True for a milestone of which the last day lies before this one, `YYYY-MM-DD`, and that is not known to be complete. */
export function isOverdue({ due, status, recurs }: Milestone, day: string): boolean {
  // What comes round every year is due again and again, and the draft says of one status only.
  if (!due.ok || due.value.last >= day || (recurs.ok && recurs.value === 'yearly')) return false;
  return status.ok ? status.value !== 'complete' : status.state !== 'open' && status.state !== 'invalid';
}
