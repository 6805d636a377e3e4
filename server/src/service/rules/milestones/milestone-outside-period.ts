import type { Milestone } from '../../model/commitment';
import { addMonths } from '../../model/dates';
import { always } from '../level';
import { defineRule } from '../rule';
import { effectivePeriod } from './effective-period';

export const milestoneOutsidePeriod = defineRule({
  id: 'milestone-outside-period',
  topic: 'milestones',
  scope: 'commitment',
  level: always('error'),
  check({ commitment, context, report, messages }) {
    const { earliest, latest } = effectivePeriod(commitment, context);
    for (const milestone of commitment.milestones) {
      const { due } = milestone;
      if (!due.ok) continue; // a missing or malformed date is another rule's finding
      if (latest !== undefined && due.value.last > latest) {
        report(due.range, messages.milestones.afterPeriod(due.value.written, latest), { data: { latest } });
      } else if (
        earliest !== undefined &&
        due.value.last < earliest &&
        !comesRound(milestone, earliest, latest)
      ) {
        report(due.range, messages.milestones.beforePeriod(due.value.written, earliest), {
          data: { earliest },
        });
      }
    }
  },
});

/** A yearly step that was first due before the period is due in it all the same, if a year of it falls there. */
function comesRound({ due, recurs }: Milestone, earliest: string, latest: string | undefined): boolean {
  if (!due.ok || !recurs.ok || recurs.value !== 'yearly') return false;
  const { last } = due.value;
  const years = Math.max(0, Number(earliest.slice(0, 4)) - Number(last.slice(0, 4)));
  const thatYear = addMonths(last, 12 * years);
  const next = thatYear < earliest ? addMonths(last, 12 * (years + 1)) : thatYear;
  return latest === undefined || next <= latest;
}
