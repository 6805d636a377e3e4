import type { TextItem } from '../../model/field';
import type { Range } from '../../text/range';
import { onceMature } from '../level';
import { defineRule } from '../rule';
import { languageOf } from './answers';
import { reviewLexiconOf, type ReviewLexicon } from './review-lexicon';
import { isOneWord } from './thin-output';

export const activitiesOnly = defineRule({
  id: 'activities-only',
  topic: 'writing',
  scope: 'commitment',
  level: onceMature,
  check({ draft, commitment: { milestones, description }, context, report, messages }) {
    const language = languageOf(draft, context);
    if (language === undefined) return;
    const lexicon = reviewLexiconOf(language);
    const lists = [
      { list: description.results, message: messages.writing.resultIsActivity },
      ...milestones.map(({ outputs }) => ({ list: outputs, message: messages.writing.outputIsActivity })),
    ];
    for (const { list, message } of lists) {
      if (!list.ok || !list.value.every(({ text }) => isActivity(text, lexicon))) continue;
      // A single word is a finding of its own.
      const said = list.value.filter(({ text }) => !isOneWord(text, language));
      const [first, ...others] = said;
      if (!first || said.length < list.value.length) continue;
      report(first.range, message(eventIn(first, lexicon)), {
        data: { written: first.text },
        whole: wholeOf(first, others),
      });
    }
  },
});

/** Something that takes place, and nothing that is left of it. */
function isActivity(text: string, { events, things }: ReviewLexicon): boolean {
  const rest = text.replace(events, ' ');
  return rest !== text && !things.test(rest);
}

function eventIn({ text }: TextItem, { events }: ReviewLexicon): string {
  return text.match(events)?.[0] ?? text;
}

function wholeOf(first: TextItem, others: readonly TextItem[]): Range {
  return { start: first.range.start, end: others.at(-1)?.range.end ?? first.range.end };
}
