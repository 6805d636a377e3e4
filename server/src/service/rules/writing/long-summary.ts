import { countWords } from '../../language/count-words';
import { defineRule } from '../rule';

/** Two long sentences. */
const limit = 60;

export const longSummary = defineRule({
  id: 'long-summary',
  topic: 'writing',
  scope: 'commitment',
  level: { initial: 'info', mature: 'info', final: 'warning', published: 'warning' },
  check({ commitment: { summary }, report, messages }) {
    if (!summary.ok) return;
    const words = countWords(summary.value);
    if (words > limit)
      report(summary.range, messages.writing.longSummary(words, limit), { data: { count: words, limit } });
  },
});
