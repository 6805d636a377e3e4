import { sentencesOf } from '../../language/sentences';
import { gentleLadder } from '../level';
import { defineRule } from '../rule';
import { answersOf, languageOf, rangeIn, type Role } from './answers';
import { findVagueness } from './vagueness';

/** The answers that promise. The others describe, and may be as vague as life is. */
const promising: ReadonlySet<Role> = new Set([
  'title',
  'summary',
  'solution',
  'result',
  'milestone',
  'output',
]);

export const vagueWording = defineRule({
  id: 'vague-wording',
  topic: 'writing',
  scope: 'commitment',
  level: gentleLadder,
  check({ draft, context, report, messages }) {
    const language = languageOf(draft, context);
    if (language === undefined) return;
    for (const answer of answersOf(draft)) {
      if (!promising.has(answer.role)) continue;
      const [first, ...others] = sentencesOf(answer.prose).flatMap(({ start, end }) => {
        const found = findVagueness(answer.prose.slice(start, end), answer.role, language);
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
