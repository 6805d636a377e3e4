import { addMonths } from '../../model/dates';
import { always } from '../level';
import { defineRule } from '../rule';
import { meetingsOf } from './meetings-of';

/** OGP's standards of 2022 ask for a space of dialogue that meets at least every six months (minimum requirement 1.1). */
const mostMonths = 6;

export const meetingsFarApart = defineRule({
  id: 'meetings-far-apart',
  topic: 'forum',
  scope: 'plan',
  level: always('warning'),
  check({ files, report, messages }) {
    const meetings = meetingsOf(files);
    for (const [i, meeting] of meetings.entries()) {
      const before = meetings[i - 1];
      if (!before || meeting.date.first <= addMonths(before.date.last, mostMonths)) continue;
      report(meeting, meeting.date.rangeId, messages.forum.farApart(before.date.last), {
        related: [{ file: before, rangeId: before.date.rangeId, message: messages.forum.meetingBefore }],
      });
    }
  },
});
