import type { Milestone } from '../../model/commitment';
import type { TextItem } from '../../model/field';
import type { LanguageId } from '../../language/languages';
import { onceMature } from '../level';
import { foldLetters } from '../open-government/thinness';
import { defineRule } from '../rule';
import { languageOf } from './answers';
import { reviewLexiconOf } from './review-lexicon';

export const thinOutput = defineRule({
  id: 'thin-output',
  topic: 'writing',
  scope: 'commitment',
  level: onceMature,
  check({ draft, commitment, context, report, messages }) {
    const language = languageOf(draft, context);
    for (const milestone of commitment.milestones) {
      if (!milestone.outputs.ok) continue;
      for (const output of milestone.outputs.value) {
        const data = { written: output.text };
        if (repeatsTitle(output, milestone)) report(output.range, messages.writing.outputIsTitle(), { data });
        else if (
          language !== undefined &&
          isOneWord(output.text, language) &&
          !isToldByTitle(output, milestone, language)
        )
          report(output.range, messages.writing.bareOutput(output.text), { data });
      }
    }
  },
});

function repeatsTitle({ text }: TextItem, { title }: Milestone): boolean {
  return title.ok && foldLetters(title.value) === foldLetters(text);
}

/** “Report” below “Publish the report on the four years”. A workshop is over, whatever the title calls it. */
function isToldByTitle({ text }: TextItem, { title }: Milestone, language: LanguageId): boolean {
  const { things, events } = reviewLexiconOf(language);
  if (!title.ok || !things.test(text.replace(events, ' '))) return false;
  const told = new Set(wordsOf(title.value).map(foldLetters));
  return sayingWords(text, language).every((word) => told.has(foldLetters(word)));
}

/** “Workshops”, “report published”: one word that is no name and has no figure, with nothing beside it that says which. */
export function isOneWord(text: string, language: LanguageId): boolean {
  if (text.length > 60 || /\p{N}|https?:|www\.|\S\p{Lu}/u.test(text.replace(elision, ''))) return false;
  return sayingWords(text, language).length < 2 && !/\s\p{Lu}/u.test(text);
}

/** Without those that stand beside any output: “the”, “published”. */
function sayingWords(text: string, language: LanguageId): readonly string[] {
  const { filling } = reviewLexiconOf(language);
  return wordsOf(text).filter((word) => !filling.has(word));
}

/** “L’arrêté” is one word of its own. */
const elision = /(?<!\p{L})\p{L}{1,5}['’](?=\p{L})/gu;

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(elision, '')
      .match(/[\p{L}\p{M}-]+/gu) ?? []
  );
}
