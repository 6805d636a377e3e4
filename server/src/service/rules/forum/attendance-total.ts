import { always } from '../level';
import { defineRule } from '../rule';

export const attendanceTotal = defineRule({
  id: 'attendance-total',
  topic: 'forum',
  scope: 'draft',
  level: always('warning'),
  check({ draft, report, messages }) {
    if (draft.kind !== 'meeting') return;
    const { total, sectors } = draft.meeting.attendance;
    const numbers = sectors.flatMap(({ number }) => (number.ok ? [number.value] : []));
    // Of a sector that is not counted yet nobody knows how many there were.
    if (!total.ok || numbers.length === 0 || numbers.length < sectors.length) return;
    const sum = numbers.reduce((a, b) => a + b, 0);
    if (sum !== total.value) report(total.range, messages.forum.attendanceTotal(total.value, numbers, sum));
  },
});
