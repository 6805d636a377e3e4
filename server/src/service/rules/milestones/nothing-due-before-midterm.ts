import { addDays, daysBetween } from '../../model/dates';
import { always } from '../level';
import { defineRule } from '../rule';
import { effectivePeriod } from './effective-period';
import { areAllAtTheEnd, datesToSpread } from './spread';

export const nothingDueBeforeMidterm = defineRule({
  id: 'nothing-due-before-midterm',
  topic: 'milestones',
  scope: 'commitment',
  level: always('info'),
  check({ commitment, context, report, messages }) {
    const { earliest, latest } = effectivePeriod(commitment, context);
    const dates = datesToSpread(commitment);
    if (!dates || earliest === undefined || latest === undefined) return;
    const middle = addDays(earliest, Math.floor(daysBetween(earliest, latest) / 2));
    // A quarter that begins in the first half may be done in it.
    if (dates.some(({ value }) => value.first <= middle)) return;
    if (areAllAtTheEnd(dates, latest, earliest)) return; // that rule says it, and more
    const first = dates.reduce((a, b) => (b.value.last < a.value.last ? b : a));
    report(first.range, messages.milestones.nothingBeforeMidterm(first.value.written, middle), {
      data: { middle },
    });
  },
});
