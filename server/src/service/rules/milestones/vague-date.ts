import { isYearly } from '../../language/dates/vague-date';
import { steepLadder } from '../level';
import { defineRule } from '../rule';
import { unreadDates } from './date-fields';

export const vagueDate = defineRule({
  id: 'vague-date',
  topic: 'milestones',
  scope: 'draft',
  level: steepLadder,
  check({ draft, report, messages }) {
    for (const date of unreadDates(draft)) {
      if (date.kind !== 'vague') continue;
      const { node, words, field } = date;
      const yearly = isYearly(node.text) && field.fact.name === 'due';
      report(node.range, messages.milestones.vagueDate(node.text, yearly), {
        data: { words, yearly, written: node.text },
      });
    }
  },
});
