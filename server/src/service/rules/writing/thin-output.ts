import type { Milestone } from '../../model/commitment';
import type { TextItem } from '../../model/field';
import { languageIds, languageOfTag, type LanguageId } from '../../language/languages';
import { onceMature } from '../level';
import { foldLetters } from '../open-government/thinness';
import { defineRule, type DraftContext } from '../rule';
import { reviewLexiconOf } from './review-lexicon';

export const thinOutput = defineRule({
  id: 'thin-output',
  topic: 'writing',
  scope: 'commitment',
  level: onceMature,
  check({ commitment, context, report, messages }) {
    const languages = languagesOf(context);
    for (const milestone of commitment.milestones) {
      if (!milestone.outputs.ok) continue;
      for (const output of milestone.outputs.value) {
        const data = { written: output.text };
        if (repeatsTitle(output, milestone)) report(output.range, messages.writing.outputIsTitle(), { data });
        else if (
          languages.some((language) => isOneWord(output.text, language)) &&
          !isToldByTitle(output, milestone, languages)
        )
          report(output.range, messages.writing.bareOutput(output.text), { data });
      }
    }
  },
});

/** A single word is one in any language, so that none has to be guessed. */
function languagesOf({ language }: DraftContext): readonly LanguageId[] {
  if (language === undefined) return languageIds;
  const known = languageOfTag(language);
  return known === undefined ? [] : [known];
}

function repeatsTitle({ text }: TextItem, { title }: Milestone): boolean {
  return title.ok && foldLetters(title.value) === foldLetters(text);
}

/** “Report” below “Publish the report on the four years”. A workshop is over, whatever the title calls it. */
function isToldByTitle({ text }: TextItem, { title }: Milestone, languages: readonly LanguageId[]): boolean {
  if (!title.ok) return false;
  const isEvent = languages.some((language) => text.replace(reviewLexiconOf(language).events, ' ') !== text);
  if (isEvent || !languages.some((language) => reviewLexiconOf(language).things.test(text))) return false;
  const told = new Set(wordsOf(title.value).map(foldLetters));
  return languages.some((language) =>
    sayingWords(text, language).every((word) => told.has(foldLetters(word))),
  );
}

/** “Workshops”, “report published”: one word that is no name and has no figure, with nothing beside it that says which. */
export function isOneWord(text: string, language: LanguageId): boolean {
  // Scripts that put into one word what others say in three are given the benefit of the doubt.
  if (/[^\P{L}\p{Script=Latin}]/u.test(text)) return false;
  if (text.length > 60 || /\p{N}|https?:|www\.|\S\p{Lu}/u.test(text.replace(elision, ''))) return false;
  return sayingWords(text, language).length === 1 && !/\s\p{Lu}/u.test(text);
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
