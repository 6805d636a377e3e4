import { gentleLadder } from '../level';
import { defineRule } from '../rule';
import { languageOf, rangeIn } from './answers';
import { promisingAnswersOf, sentencesIn } from './promises';
import { findVagueness } from './vagueness';

export const vagueWording = defineRule({
  id: 'vague-wording',
  topic: 'writing',
  scope: 'commitment',
  level: gentleLadder,
  check({ draft, context, report, messages }) {
    const language = languageOf(draft, context);
    if (language === undefined) return;
    for (const answer of promisingAnswersOf(draft)) {
      const [first, ...others] = sentencesIn(answer).flatMap(({ text, start }) => {
        const found = findVagueness(text, answer.role, language);
        if (!found) return [];
        const from = start + found.index;
        const written = found.text.replace(/\s+/g, ' ');
        return [{ kind: found.kind, written, range: rangeIn(answer, from, from + found.text.length) }];
      });
      if (!first) continue;
      const { kind, written, range } = first;
      report(range, messages.writing.vague(written, kind, others.length), {
        data: { written, kind },
        ...(others.length > 0 && {
          related: others.map((one) => ({
            range: one.range,
            message: messages.writing.alsoVague(one.written),
          })),
        }),
      });
    }
  },
});
