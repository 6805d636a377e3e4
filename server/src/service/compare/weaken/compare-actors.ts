import type { Loss } from './loss';
import { wordsAfter } from './marks';
import type { Reading } from './reading';
import type { Vocabulary } from './vocabulary';
import { firstFrom, type Word } from './word';

/** Somebody who acts: a ministry, a council, “we”. */
interface Actor {
  readonly start: number;
  readonly end: number;
  readonly word: Word;
  /** It stands where a sentence says who acts. */
  readonly isSubject: boolean;
}

/** Who acts stands among the first words of a sentence. */
const nearStart = 6;

/** Nobody is named any more who will do it: “The ministry will publish it” became “It will be published”. */
export function compareActors(before: Reading, after: Reading, vocabulary: Vocabulary): readonly Loss[] {
  const older = actorsIn(before, vocabulary);
  const newer = actorsIn(after, vocabulary);
  const gone = older.filter(
    (actor) =>
      actor.isSubject &&
      !after.has(actor.word) &&
      !isAmong(actor.word, after) &&
      !refrains(actor, before, vocabulary),
  );
  const [first] = gone;
  if (!first) return [];
  const isPassive =
    passivesIn(after, vocabulary) > passivesIn(before, vocabulary) &&
    newer.length === 0 &&
    !namesAgent(after, vocabulary);
  // One of two who were to act together.
  const isLeftOut =
    newer.some(({ isSubject }) => isSubject) &&
    newer.every(({ word }) => before.has(word) || isAmong(word, before)) &&
    startOf(after).every((word) => word.isSmall || before.has(word));
  if (!isPassive && !isLeftOut) return [];
  return gone
    .slice(0, 2)
    .map(({ start, end }) => ({ kind: 'actor-dropped', from: before.text.slice(start, end) }));
}

/** Who will not ask for something has nothing to do. */
function refrains({ end }: Actor, reading: Reading, { negation }: Vocabulary): boolean {
  const [next] = wordsAfter(reading, end);
  return next !== undefined && negation.not.isIn(reading.folded.slice(end, next.start));
}

/** “By the Treasury”, and not “by June 2026”. */
function namesAgent(reading: Reading, { actor, figure, definite }: Vocabulary): boolean {
  const { folded, words } = reading;
  return [...actor.by.all(folded)].some(({ index, 0: by }) => {
    const at = firstFrom(reading, index + by.length);
    const next = definite.has(words[at]?.text ?? '') ? words[at + 1] : words[at];
    return next && !reading.isTaken(next.start, next.end) && !figure.edge.isIn(next.text);
  });
}

/** Small words such as “we” are not found by their meaning. */
function isAmong(word: Word, { words }: Reading): boolean {
  return words.some(({ text }) => text === word.text);
}

function actorsIn(reading: Reading, { actor }: Vocabulary): readonly Actor[] {
  const { folded, words } = reading;
  const found: Actor[] = [];
  let at = 0;
  for (const { index: start, 0: name } of actor.names.all(folded)) {
    while ((words[at]?.start ?? Infinity) < start) at++;
    const word = words[at];
    if (!word) break;
    // “With the cabinet's approval” was a condition.
    if (reading.isTaken(word.start, word.end)) continue;
    const first = sentenceStart(reading, word);
    found.push({
      start: nameStart(reading, word),
      end: start + name.length,
      word,
      isSubject: word.at - first < nearStart,
    });
  }
  return found;
}

function sentenceStart({ words }: Reading, word: Word): number {
  let at = word.at;
  while (at > 0 && word.at - at < nearStart && words[at - 1]?.sentence === word.sentence) at--;
  return words[at - 1]?.sentence === word.sentence ? at - 1 : at;
}

/** “The Department”: with its article. */
function nameStart({ words }: Reading, word: Word): number {
  const article = words[word.at - 1];
  return article?.isSmall && article.sentence === word.sentence && !article.joins
    ? article.start
    : word.start;
}

function startOf({ words }: Reading): readonly Word[] {
  return words.slice(0, nearStart);
}

function passivesIn({ folded }: Reading, { actor }: Vocabulary): number {
  return [...actor.passive.all(folded)].length;
}
