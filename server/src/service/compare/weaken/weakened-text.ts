import { foldLetters } from '../../language/fold-letters';
import type { LanguageId } from '../../language/languages';
import { sentencesOf } from '../../language/sentences';
import type { Role } from '../../rules/writing/answers';
import { lexiconOf } from '../../rules/writing/lexicon';
import { findVagueness, tellsThePast } from '../../rules/writing/vagueness';
import { alignSentences, type Alignment } from './align-sentences';
import { areBackground, promises } from './background';
import { compareActors } from './compare-actors';
import { compareConditions } from './compare-conditions';
import { compareCuts } from './compare-cuts';
import { compareFigures } from './compare-figures';
import { compareNegations } from './compare-negations';
import { comparePeople } from './compare-people';
import { compareRates, compareScales } from './compare-scales';
import { compareParts, shortened } from './compare-sentences';
import { compareSeries } from './compare-series';
import { newFog } from './fog';
import type { Loss } from './loss';
import { isDerived, isMisspelt } from './misspelt';
import { readPromise, type Reading } from './reading';
import { vocabularyOf, type Vocabulary } from './vocabulary';

/** More than a few of them help nobody. */
const mostTold = 4;
/** More of a text is not looked at. */
const longest = 20_000;

/**
 * Sets two versions of a promise side by side, sentence by sentence, and says what it lost: figures and dates, firmness,
 * whom and how much it covers. What changed in any other way is not judged.
 */
export function findWeakening(
  before: string,
  after: string,
  role: Role,
  language: LanguageId | undefined,
): readonly Loss[] {
  const [older, newer] = [before.slice(0, longest), after.slice(0, longest)];
  const { groups, gone, come } = alignSentences(older, newer);
  const losses = withoutBackground(groups, older, newer, language).flatMap((group) =>
    compareGroup(group.before, group.after, language),
  );
  losses.push(...droppedSentences(gone, come, newer, role, language));
  const hasLostFigures = losses.some(({ kind, to }) => kind === 'vaguer' && to === undefined);
  if (language !== undefined) {
    const fog = newFog(older, newer, role, language, hasLostFigures);
    losses.push(...fog.slice(0, mostTold).map((to) => ({ kind: 'vaguer' as const, to })));
  }
  return withoutRepeats(losses.filter((loss) => !stillSaid(loss, older, newer))).slice(0, mostTold);
}

type Group = Alignment['groups'][number];

/** Without those whose sentences on both sides only say how things stand. */
function withoutBackground(
  groups: readonly Group[],
  older: string,
  newer: string,
  language: LanguageId | undefined,
): readonly Group[] {
  if (language === undefined || !hasMore(older) || !hasMore(newer)) return groups;
  const vocabulary = vocabularyOf(language);
  const isBeside = promises(older, vocabulary) && promises(newer, vocabulary);
  return groups.filter(({ before, after }) => !areBackground(before, after, vocabulary, isBeside));
}

function hasMore(text: string): boolean {
  return sentencesOf(text).length > 1;
}

/** What went into another sentence, word for word, is not lost. */
function stillSaid({ from, to }: Loss, before: string, after: string): boolean {
  if (from === undefined || to !== undefined) return false;
  const wordsIn = (text: string) => foldLetters(text.normalize('NFC')).match(/[\p{L}\p{N}]+/gu) ?? [];
  const phrase = ` ${wordsIn(from).join(' ')} `;
  const timesIn = (text: string) => ` ${wordsIn(text).join(' ')} `.split(phrase).length - 1;
  return timesIn(after) > 0 && timesIn(after) >= timesIn(before);
}

/** Each reads what those before it have left: “may 2026” is no “may”. */
function compareGroup(
  before: readonly string[],
  after: readonly string[],
  language: LanguageId | undefined,
): readonly Loss[] {
  const vocabulary = language && vocabularyOf(language);
  const [older, newer] = [before, after].map((sentences) =>
    readPromise(sentences.join(sentenceBreak), vocabulary),
  );
  if (!older || !newer) return [];
  if (!vocabulary) return compareFigures(older, newer, undefined);
  const compareBy = (...comparisons: readonly Comparison[]) =>
    comparisons.flatMap((compare) => compare(older, newer, vocabulary));
  const first = compareBy(compareConditions, compareRates);
  const figures = compareBy(compareFigures);
  const { losses: denied, isReworded } = compareNegations(older, newer, vocabulary);
  // With a denial that was put in other words, words have taken the place of others that mean the opposite.
  const losses = isReworded
    ? [...figures, ...denied, ...compareBy(compareCuts)]
    : [
        ...first,
        ...figures,
        ...denied,
        ...compareBy(compareScales, comparePeople, compareActors, compareParts, compareSeries, compareCuts),
      ];
  const isSaidOtherwise = (gone: string) => isMisspelt(gone, older, newer) || isDerived(gone, older, newer);
  return losses.filter(({ from, to }) => to !== undefined || !isSaidOtherwise(from ?? ''));
}

type Comparison = (before: Reading, after: Reading, vocabulary: Vocabulary) => readonly Loss[];

const sentenceBreak = ' \u2029 ';

/** Sentences that promised something and have nothing in their place. */
function droppedSentences(
  gone: readonly string[],
  come: readonly string[],
  after: string,
  role: Role,
  language: LanguageId | undefined,
): readonly Loss[] {
  if (language === undefined || gone.length <= come.length) return [];
  const vocabulary = vocabularyOf(language);
  const lexicon = lexiconOf(language);
  const rest = readPromise(after, vocabulary);
  return gone
    .filter((sentence) => {
      // What was, what is so today, questions, and what nobody could check are no loss.
      if (tellsThePast(sentence, lexicon) || findVagueness(sentence, role, language)) return false;
      const { words, folded } = readPromise(sentence, vocabulary);
      if (vocabulary.figure.baseline.isIn(folded) || folded.includes('?')) return false;
      const said = words.filter(({ isSmall }) => !isSmall);
      return said.length >= fewestWords && said.filter((word) => rest.has(word)).length * 2 < said.length;
    })
    .slice(0, gone.length - come.length)
    .map((sentence) => ({ kind: 'sentence-dropped', from: shortened(sentence) }));
}

/** Less is a heading. */
const fewestWords = 3;

/** What was told of a stretch once is not told again under another name. */
function withoutRepeats(losses: readonly Loss[]): readonly Loss[] {
  const told: Loss[] = [];
  const overlaps = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && (a.includes(b) || b.includes(a));
  for (const loss of losses)
    if (
      !told.some(
        ({ from, to }) => overlaps(from, loss.from) || (overlaps(to, loss.to) && (!from || !loss.from)),
      )
    )
      told.push(loss);
  return told;
}
