import type { LanguageId } from '../../language/languages';
import { sentencesOf } from '../../language/sentences';
import type { Role } from '../../rules/writing/answers';
import { lexiconOf } from '../../rules/writing/lexicon';
import { findVagueness, isConcrete, type VagueKind } from '../../rules/writing/vagueness';

/** Vague words that are new, where less can be checked than before. */
export function newFog(
  before: string,
  after: string,
  role: Role,
  language: LanguageId,
  hasLostFigures: boolean,
): readonly string[] {
  const was = readFog(before, role, language);
  const is = readFog(after, role, language);
  const isNew = (words: string) => !was.said.has(words.toLowerCase());
  if (hasLostFigures) return [...new Set(is.marks.filter(isNew))];
  return is.concrete < was.concrete ? [...new Set(is.vague.filter(isNew))] : [];
}

/** What hides an amount or a deed; looking into something is less of a promise by what it says. */
const isFog: ReadonlySet<VagueKind> = new Set(['change', 'degree', 'hedge', 'amount', 'quality', 'time']);

function readFog(text: string, role: Role, language: LanguageId) {
  const lexicon = lexiconOf(language);
  const vague: string[] = [];
  let concrete = 0;
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end);
    const found = findVagueness(sentence, role, language);
    if (found && isFog.has(found.kind)) vague.push(found.text.replace(/\s+/gu, ' '));
    if (isConcrete(sentence, role, lexicon)) concrete++;
  }
  lexicon.vague.lastIndex = 0;
  const marks = [...text.matchAll(lexicon.vague)].map((match) => match[0].replace(/\s+/gu, ' ').trim());
  return { vague, concrete, marks, said: new Set(marks.map((mark) => mark.toLowerCase())) };
}
