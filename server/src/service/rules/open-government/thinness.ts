import { countWords } from '../../language/count-words';
import { languageIds, languages, type LanguageId } from '../../language/languages';

/** Why an answer says nothing: a few empty words, the question's own words, or something left to be filled in. */
export type Thinness = 'few-words' | 'echo' | 'placeholder';

/** `language` is the draft's; nothing when it is not known, `other` when it is none of ours. */
export function thinnessOf(text: string, language: LanguageId | 'other' | undefined): Thinness | undefined {
  // Longer ones are judged by people.
  if (text.length > 400) return undefined;
  if (placeholder.test(text)) return 'placeholder';
  const folded = foldLetters(text);
  if (folded === '' || emptyAnswers.has(folded) || isShort(text, language)) return 'few-words';
  return isEcho(folded) ? 'echo' : undefined;
}

/** Compared without accents, capitals and marks, two answers are the same. */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** These have a rule of their own. */
const placeholder =
  /^[^\p{L}\p{N}]*(?:tb[acd]|todo|to do|xx+|lorem ipsum|pendiente|en attente|(?:to be|por|à|da|a) \p{L}+)[^\p{L}\p{N}]*$|^\s*(?:\?+|\.{3,}|…|<[^>]*>|\[[^\]]*\])\s*$/iu;

const emptyAnswers = new Set(
  languageIds.flatMap((id) => languages[id].thin.answers.flatMap((list) => list.split('|'))),
);
for (const answer of ['n a', 'na', 'nd']) emptyAnswers.add(answer);

const fewestWords = 4;
const fewestLetters = 4;
/** Three words are no longer than this. */
const longestShort = 80;

/** So few words that nothing is said with them: no figure, no name, no address. */
function isShort(text: string, language: LanguageId | 'other' | undefined): boolean {
  if (text.length > longestShort || /\p{N}|https?:|www\./iu.test(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  // Scripts and languages that put into one word what English says in three are given the benefit of the doubt.
  if (/[^\P{L}\p{Script=Latin}]/u.test(text)) return letters < fewestLetters;
  const words = countWords(text);
  if (language === 'other') return words < 2 && letters < 3 * fewestLetters;
  if (language === undefined && letters > 6 * fewestLetters) return false;
  return words < fewestWords && !/\S\s+\S*\p{Lu}/u.test(text);
}

const functionWords = new Map(
  languageIds.map((id) => [id, new Set(foldLetters(languages[id].functionWords).split(' '))]),
);
const stems = new Map(languageIds.map((id) => [id, languages[id].thin.echo.split(' ')]));

/** “The commitment will promote transparency”: no word that was not in the questions of the form. */
function isEcho(folded: string): boolean {
  const words = folded.split(' ');
  return languageIds.some((id) => {
    const small = functionWords.get(id);
    const known = stems.get(id) ?? [];
    return words.every(
      (word) => word.length < 3 || small?.has(word) === true || known.some((stem) => word.startsWith(stem)),
    );
  });
}
