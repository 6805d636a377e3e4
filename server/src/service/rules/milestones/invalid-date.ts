import { always } from '../level';
import { defineRule } from '../rule';
import { unreadDates } from './date-fields';

export const invalidDate = defineRule({
  id: 'invalid-date',
  topic: 'milestones',
  scope: 'draft',
  level: always('error'),
  check({ draft, report, messages }) {
    for (const date of unreadDates(draft)) {
      if (date.kind !== 'invalid') continue;
      const { meant, node, field } = date;
      // A year is an answer only where a whole period is asked for; which month of it is meant only the author knows.
      const isYearOfPeriod = meant?.kind === 'year' && field.fact.kind === 'periodDate';
      const iso =
        meant && 'iso' in meant && (meant.kind !== 'year' || isYearOfPeriod) ? meant.iso : undefined;
      report(
        node.range,
        messages.milestones.invalidDate(node.text, meant, field.fact.kind === 'periodDate'),
        {
          ...(iso !== undefined && { data: { iso, sure: meant?.kind === 'meant' } }),
          ...(meant?.kind === 'ambiguous' && { data: { readings: meant.readings } }),
        },
      );
    }
  },
});
