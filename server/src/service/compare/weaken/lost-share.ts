import { numeralValue } from '../../language/numerals';
import type { Loss } from './loss';
import type { Mark } from './marks';
import { numbersIn } from './read-numbers';
import type { Reading } from './reading';
import { isNumber, said, type Side } from './side';
import type { Vocabulary } from './vocabulary';
import type { Word } from './word';

/** “All regions” that became “three regions”, “regions”, or “every region” that became “the region”. */
export function lostShare(
  mark: Mark,
  before: Side,
  after: Side,
  kind: Loss['kind'],
  vocabulary: Vocabulary,
): readonly Loss[] {
  const { adjectives, aside, condition, definite, each, language } = vocabulary;
  const { words, text } = after.reading;
  const isEach = each.isIn(before.reading.folded.slice(mark.start, mark.end));
  for (const head of mark.heads) {
    const [word] = after.reading.find(head);
    if (!word || after.marks.some(({ heads }) => heads.includes(word))) continue;
    // “Before a change is made” is before any change.
    if (standsForAny(word, after.reading, aside)) return [];
    const count = words[word.at - 1];
    const isDefinite = [count, words[word.at - 2]].some((other) => other && definite.has(other.text));
    const limit =
      modifierOf(word, after.reading, before.reading, adjectives) ??
      words
        .slice(Math.max(0, word.at - nearLimit), word.at + nearLimit + 1)
        .find((other) => condition.narrowing.isIn(other.text) && !before.reading.has(other));
    if (isDefinite && limit?.clause === word.clause) {
      const [first, last] = limit.at < word.at ? [limit, word] : [word, limit];
      return [{ kind, from: said(before, mark, 'thing'), to: text.slice(first.start, last.end) }];
    }
    if (isDefinite && !(isEach && word.text === head.text)) return [];
    // “Every judgment” are “judgments”.
    if (isEach && word.text !== head.text && count?.sentence !== word.sentence) return [];
    const hasNumber = count && isNumber(count.text, language);
    // “Each of the 36 courts” are “the 36 courts”.
    if (hasNumber && isSameCount(count, mark, before.reading, after.reading, vocabulary)) return [];
    const to = count && (isDefinite || hasNumber) ? text.slice(count.start, word.end) : undefined;
    return [{ kind, from: said(before, mark, 'thing'), ...(to !== undefined && { to }) }];
  }
  return [];
}

/** “A change” behind “whenever”. */
export function standsForAny(
  word: Word,
  { folded, words }: Reading,
  { whenever }: Vocabulary['aside'],
): boolean {
  const lead = words.slice(Math.max(0, word.at - nearWhenever), word.at);
  const first = lead.find(({ sentence }) => sentence === word.sentence);
  const said = first ? folded.slice(first.start, word.start) : '';
  return whenever.isIn(said.slice(said.lastIndexOf(',') + 1));
}

const nearWhenever = 8;

function isSameCount(
  count: Word,
  { end }: Mark,
  before: Reading,
  after: Reading,
  vocabulary: Vocabulary,
): boolean {
  const is = numbersIn(after, vocabulary).find((number) => number.end === count.end);
  return (
    is !== undefined &&
    numbersIn(before, vocabulary).some(
      ({ start, parts }) =>
        start >= end && start - end < longestOf && numeralValue(parts) === numeralValue(is.parts),
    )
  );
}

/** “Each of the 36”. */
const longestOf = 12;

/** What was put beside a thing that something is done to: “will repay the reasonable costs”. */
function modifierOf(
  thing: Word,
  { words }: Reading,
  before: Reading,
  adjectives: Vocabulary['adjectives'],
): Word | undefined {
  const lead = words.slice(0, thing.at).filter(({ clause, isSmall }) => clause === thing.clause && !isSmall);
  const step = adjectives === 'before' ? -1 : 1;
  let at = thing.at + step;
  while (superlative.test(words[at]?.text ?? '')) at += step;
  const beside = words[at];
  if (!beside || beside.isSmall || before.has(beside) || adverb.test(beside.text)) return undefined;
  // In front of its verb, the verb itself may stand beside it.
  return lead.some((word) => word !== beside && before.has(word)) ? beside : undefined;
}

/** “Le linee più usate”, “les lignes les plus fréquentées”. */
const superlative = /^(?:les?|la|mas|menos|plus|moins|piu|meno)$/;
const adverb = /(?:ment|mente|ly)$/;

/** “The sessions”, “the most important sessions”, “le sedute più importanti”. */
const nearLimit = 3;
