import type { Meeting } from './meeting';

/** The meetings that were held before a day, `YYYY-MM-DD`, oldest first. */
export function heldBefore(meetings: readonly Meeting[], day: string): readonly Meeting[] {
  return meetings
    .filter((meeting) => lastDayOf(meeting) !== '' && lastDayOf(meeting) < day)
    .sort((a, b) => (lastDayOf(a) < lastDayOf(b) ? -1 : 1));
}

/** Empty where the day is not known. */
export function lastDayOf({ date }: Meeting): string {
  return date.ok ? date.value.last : '';
}
