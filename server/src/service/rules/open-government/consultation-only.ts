import { onceMature } from '../level';
import { defineRule } from '../rule';
import { languageOf } from '../writing/answers';
import { reviewLexiconOf } from '../writing/review-lexicon';
import { thinAnswersOf } from './thin-answers';

export const consultationOnly = defineRule({
  id: 'consultation-only',
  topic: 'open-government',
  scope: 'commitment',
  level: onceMature,
  check({ draft, commitment: { analysis }, context, report, messages }) {
    const { participation } = analysis;
    if (!participation.ok) return;
    const thin = new Set(thinAnswersOf(draft, context).map(({ question }) => question));
    const answered = (['transparency', 'accountability', 'participation'] as const).filter(
      (key) => analysis[key].ok && !thin.has(`analysis.${key}`),
    );
    if (answered.length !== 1 || answered[0] !== 'participation') return;
    const language = languageOf(draft, context);
    if (language === undefined) return;
    const { consults, beyond } = reviewLexiconOf(language);
    if (!consults.test(participation.value) || beyond.test(participation.value)) return;
    report(participation.range, messages.openGovernment.consultationOnly());
  },
});
