import type { LanguageId } from '../../language/languages';
import { onceMature } from '../level';
import { defineRule } from '../rule';
import { readActs } from './acts/read-acts';
import { languageOf, rangeIn, type Answer } from './answers';
import { promisingAnswersOf, sentencesIn } from './promises';
import { before, reviewLexiconOf } from './review-lexicon';

export const runningWork = defineRule({
  id: 'running-work',
  topic: 'writing',
  scope: 'commitment',
  level: onceMature,
  check({ draft, context, report, messages }) {
    const language = languageOf(draft, context);
    if (language === undefined) return;
    for (const answer of promisingAnswersOf(draft)) {
      const found = findRunningWork(answer, language);
      if (!found) continue;
      const written = found.text.replace(/\s+/g, ' ');
      report(
        rangeIn(answer, found.index, found.index + found.text.length),
        messages.writing.runningWork(written),
        { data: { written } },
      );
    }
  },
});

/** The first words of an answer by which it promises what is done already, where it promises nothing else. */
function findRunningWork(
  answer: Answer,
  language: LanguageId,
): { readonly index: number; readonly text: string } | undefined {
  const { running, aside } = reviewLexiconOf(language);
  let first: { readonly index: number; readonly text: string } | undefined;
  for (const { text, start } of sentencesIn(answer)) {
    const match = running.exec(text);
    const goesOn = match && !aside.test(before(text, match.index)) ? match : undefined;
    const end = goesOn ? goesOn.index + goesOn[0].length : 0;
    // “Continue to publish the register”: what is published is what goes on.
    const isNew = readActs(text, language).some(
      (act) =>
        act.class === 'making' &&
        !act.isEmpty &&
        !(goesOn && act.start >= goesOn.index && act.start <= end + 2),
    );
    if (isNew) return undefined;
    if (goesOn) first ??= { index: start + goesOn.index, text: goesOn[0].trimEnd() };
  }
  return first;
}
