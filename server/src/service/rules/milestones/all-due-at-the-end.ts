import { gentleLadder } from '../level';
import { defineRule } from '../rule';
import { effectivePeriod } from './effective-period';
import { areAllAtTheEnd, datesToSpread } from './spread';

export const allDueAtTheEnd = defineRule({
  id: 'all-due-at-the-end',
  topic: 'milestones',
  scope: 'commitment',
  level: gentleLadder,
  check({ commitment, context, report, messages }) {
    const { earliest, latest } = effectivePeriod(commitment, context);
    const dates = datesToSpread(commitment);
    const [first] = dates ?? [];
    if (!dates || !first || latest === undefined || !areAllAtTheEnd(dates, latest, earliest)) return;
    report(first.range, messages.milestones.allAtTheEnd(dates.length, latest), { data: { latest } });
  },
});
