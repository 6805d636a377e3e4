import { sentencesOf } from '../../language/sentences';
import { gentleLadder } from '../level';
import { defineRule } from '../rule';
import { answersOf, languageOf, rangeIn, type Role } from './answers';
import { lexiconOf } from './lexicon';
import { findVagueness } from './vagueness';

/** The answers that promise. The others describe, and may be as vague as life is. */
const promising: ReadonlySet<Role> = new Set(['summary', 'solution', 'result', 'milestone', 'output']);

export const vagueWording = defineRule({
  id: 'vague-wording',
  topic: 'writing',
  scope: 'commitment',
  level: gentleLadder,
  check({ draft, context, report, messages }) {
    const language = languageOf(draft, context);
    if (language === undefined) return;
    const lexicon = lexiconOf(language);
    for (const answer of answersOf(draft)) {
      if (!promising.has(answer.role)) continue;
      for (const { start, end } of sentencesOf(answer.prose)) {
        const found = findVagueness(answer.prose.slice(start, end), answer.role, lexicon);
        if (!found) continue;
        const { index, kind, text } = found;
        const written = text.replace(/\s+/g, ' ');
        report(
          rangeIn(answer, start + index, start + index + text.length),
          messages.writing.vague(written, kind),
          {
            data: { written, kind },
          },
        );
      }
    }
  },
});
