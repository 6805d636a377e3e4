import { readDate } from '../../model/dates';
import { readWrittenDate } from '../../language/dates/written-date';
import { effectivePeriod } from '../milestones/effective-period';
import { onceMature } from '../level';
import { defineRule } from '../rule';
import { languageOf, rangeIn } from './answers';
import { promisingAnswersOf } from './promises';
import { reviewLexiconOf } from './review-lexicon';

export const dateBeyondPlan = defineRule({
  id: 'date-beyond-plan',
  topic: 'writing',
  scope: 'commitment',
  level: onceMature,
  check({ draft, commitment, context, report, messages }) {
    const { latest } = effectivePeriod(commitment, context);
    if (latest === undefined) return;
    const language = languageOf(draft, context);
    if (language === undefined) return;
    const { deadline } = reviewLexiconOf(language);
    for (const answer of promisingAnswersOf(draft)) {
      if (!/(?:19|20)\d{2}/.test(answer.prose)) continue;
      for (const match of answer.prose.matchAll(deadline)) {
        const written = match.groups?.day ?? '';
        const first = firstDayOf(written);
        if (first === undefined || first <= latest) continue;
        const end = match.index + match[0].length;
        report(
          rangeIn(answer, end - written.length, end),
          messages.writing.beyondPlan(written.replace(/\s+/g, ' '), latest),
          { data: { written } },
        );
        break;
      }
    }
  },
});

/** The first day of a date in words; nothing for what is none. */
function firstDayOf(written: string): string | undefined {
  const date = readWrittenDate(written);
  return date?.kind === 'meant' || date?.kind === 'year' ? readDate(date.iso)?.first : undefined;
}
