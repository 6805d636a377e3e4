import type { FileSummary, MeetingSummary } from '../../kinds/summary';
import type { DraftContext } from '../rule';

/** A meeting of which the day is known. */
export type DatedMeeting = MeetingSummary & Required<Pick<MeetingSummary, 'date'>>;

/** The meetings of a plan whose day is known, oldest first. */
export function meetingsOf(files: readonly FileSummary[]): readonly DatedMeeting[] {
  return files
    .filter((file): file is DatedMeeting => file.kind === 'meeting' && file.date !== undefined)
    .sort((a, b) => (a.date.first < b.date.first ? -1 : a.date.first > b.date.first ? 1 : 0));
}

/** The last meeting that was over before a day, and the first that begins on it or later. */
export function meetingsAround(
  day: string,
  files: readonly FileSummary[],
): NonNullable<DraftContext['meetings']> {
  const dates = meetingsOf(files).map(({ date }) => date);
  const last = dates.reduce((newest, one) => (one.last < day && one.last > newest ? one.last : newest), '');
  const next = dates.find(({ first }) => first >= day);
  return { ...(last !== '' && { last }), ...(next && { next: next.first }) };
}
