import { countWords } from '../../language/count-words';
import { onceMature } from '../level';
import { defineRule } from '../rule';

/** More than fits on a line of a list. */
const limit = 25;

export const longTitle = defineRule({
  id: 'long-title',
  topic: 'writing',
  scope: 'commitment',
  level: onceMature,
  check({ commitment: { title }, report, messages }) {
    if (!title.ok) return;
    const words = countWords(title.value);
    if (words > limit)
      report(title.range, messages.writing.longTitle(words, limit), { data: { count: words, limit } });
  },
});
