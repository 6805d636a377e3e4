import { always } from '../level';
import { defineRule } from '../rule';
import { meetingsOf } from './meetings-of';

export const unknownMeeting = defineRule({
  id: 'unknown-meeting',
  topic: 'forum',
  scope: 'plan',
  level: always('warning'),
  check({ plan, files, report, messages }) {
    // A plan that keeps no meetings as files, or one of which the day is not known, may have held any.
    const all = files.filter(({ kind }) => kind === 'meeting');
    const dates = meetingsOf(files).map(({ date }) => date);
    if (dates.length === 0 || dates.length < all.length) return;
    for (const { meeting } of plan.themes.flatMap(({ decisions }) => decisions)) {
      if (!meeting || dates.some(({ first, last }) => first <= meeting.last && meeting.first <= last))
        continue;
      report(plan, meeting.rangeId, messages.forum.unknownMeeting(meeting.last));
    }
  },
});
