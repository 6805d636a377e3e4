import type { FileSummary, MeetingSummary } from '../../kinds/summary';

/** A meeting of which the day is known. */
export type DatedMeeting = MeetingSummary & Required<Pick<MeetingSummary, 'date'>>;

/** The meetings of a plan whose day is known, oldest first. */
export function meetingsOf(files: readonly FileSummary[]): readonly DatedMeeting[] {
  return files
    .filter((file): file is DatedMeeting => file.kind === 'meeting' && file.date !== undefined)
    .sort((a, b) => (a.date.first < b.date.first ? -1 : a.date.first > b.date.first ? 1 : 0));
}
