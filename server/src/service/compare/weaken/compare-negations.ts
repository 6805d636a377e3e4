import type { Phrases } from '../../language/phrases';
import type { Loss } from './loss';
import { firstFrom, headsOf, startOfClause, wordsAfter } from './marks';
import { isSameWord, type Reading, type Word } from './reading';
import type { Vocabulary } from './vocabulary';

/** A “not” or a “cease to”, and the word that it denies. */
interface Denial {
  readonly start: number;
  readonly head: Word;
  /** What is denied is what nobody wants done: “will not charge”. */
  readonly isOfHarm: boolean;
  /** The first word for the harm or the burden: “charge”, “need”. */
  readonly harm: Word | undefined;
  /** Or it is a plain good deed. */
  readonly isOfGain: boolean;
}

/** A promise that says the opposite of what it said: a “not” that was put in or taken out. */
export function compareNegations(before: Reading, after: Reading, vocabulary: Vocabulary): readonly Loss[] {
  const older = denialsIn(before, vocabulary);
  const newer = denialsIn(after, vocabulary);
  const isDenied = ({ head }: Denial, reading: Reading, denials: readonly Denial[]) => {
    const same = reading.find(head);
    return (
      denials.some((other) => same.includes(other.head)) ||
      (same.length > 0 && same.every((word) => isDeniedInAnyWay(word, reading, vocabulary.negation)))
    );
  };
  const put = newer
    .filter(
      (denial) =>
        !denial.isOfHarm &&
        !isSaidIn(before, after, denial) &&
        before.has(denial.head) &&
        !isDenied(denial, before, older),
    )
    .map((denial) => ({ kind: 'reversed' as const, to: said(after, denial) }));
  const taken = older
    .filter(
      (denial) =>
        !denial.isOfGain &&
        !isSaidIn(after, before, denial) &&
        after.has(denial.head) &&
        !isDenied(denial, after, newer) &&
        !isSpared(denial, before, after, vocabulary) &&
        !isOnlyWith(denial, before, after, vocabulary) &&
        !isUniversal(denial, before, after, vocabulary),
    )
    .map((denial) => ({ kind: 'reversed' as const, from: said(before, denial) }));
  if (newer.length > older.length) return put;
  return newer.length < older.length ? taken : [];
}

function denialsIn(reading: Reading, { negation, actor }: Vocabulary): readonly Denial[] {
  const { folded } = reading;
  for (const { index, 0: idiom } of negation.idioms.all(folded)) reading.take(index, index + idiom.length);
  const nots = take(reading, negation.not);
  const stops = take(reading, negation.stop);
  return [...withoutSecond(nots, reading), ...stops].slice(0, mostDenials).flatMap(({ start, end }) => {
    const [head] = wordsAfter(reading, end);
    if (!head) return [];
    const clause = wholeClause(reading, head);
    const isState = negation.yet.isIn(clause);
    const [near, far] = [nearWords, longestClause].map((most) => lastOfClause(reading, head, most).end);
    const harm = wordsOf(negation.harm, reading).find(
      (word) => word.start >= end && word.start < (far ?? end),
    );
    const need = actor.names.isIn(startOfClause(reading, head))
      ? undefined
      : wordsOf(negation.need, reading).find(
          (word) => word.clause === head.clause || (word.start >= start && word.start < head.start),
        );
    const isNear = harm !== undefined && harm.start < (near ?? end);
    return [
      {
        start,
        head,
        isOfHarm: isState || isNear || need !== undefined,
        harm: isNear ? harm : (need ?? harm),
        isOfGain: isState || negation.gain.isIn(head.text),
      },
    ];
  });
}

/** “No hospital is left off” became “every hospital is shown”: in other words, none that is not are all that are. */
function isUniversal({ head }: Denial, before: Reading, after: Reading, { all }: Vocabulary): boolean {
  if (wordsAfter(before, head.end).every((word) => after.has(word))) return false;
  return [...all.all(after.folded)].some(({ index, 0: every }) =>
    headsOf(after, index, index + every.length, 'thing').some((word) => after.find(head).includes(word)),
  );
}

/** “Will not sit without them” became “will only sit with them”. */
function isOnlyWith(
  { head }: Denial,
  before: Reading,
  after: Reading,
  { negation, condition }: Vocabulary,
): boolean {
  const rest = before.folded.slice(head.end, lastOfClause(before, head, longestClause).end);
  return negation.spare.isIn(rest) && condition.only.isIn(after.folded);
}

/** The first word of each of the phrases. */
function wordsOf(phrases: Phrases, reading: Reading): readonly Word[] {
  return [...phrases.all(reading.folded)].flatMap(
    ({ index }) => reading.words[firstFrom(reading, index)] ?? [],
  );
}

/**
 * What people are spared is not taken away where other words spare them: “will not charge” became “free of charge”, “no
 * contract is left out” “every contract is in”. It is where the harm now stands undenied, or another one came in.
 */
function isSpared(
  { head, harm }: Denial,
  before: Reading,
  after: Reading,
  { negation, endings }: Vocabulary,
): boolean {
  if (!harm) return false;
  const isAmong = (word: Word, others: readonly Word[]) =>
    others.some(({ text }) => isSameWord(word.text, text, endings));
  const list = isAmong(harm, wordsOf(negation.harm, before)) ? negation.harm : negation.need;
  if (list === negation.need && isPutUpon(head, after, negation)) return false;
  return !wordsOf(list, after).some(
    (word) =>
      (isAmong(word, [harm]) || !isAmong(word, before.words)) && !isDeniedInAnyWay(word, after, negation),
  );
}

/** “Need not give it” became “must give it”. */
function isPutUpon(head: Word, reading: Reading, negation: Vocabulary['negation']): boolean {
  return reading.find(head).some((word) => {
    const lead = startOfClause(reading, word);
    return negation.must.isIn(lead) && !negation.not.isIn(lead);
  });
}

/** By “not”, or by “without”, “exempt from”, “abolishes the”. */
function isDeniedInAnyWay(
  word: Word,
  reading: Reading,
  { not, stop, spare }: Vocabulary['negation'],
): boolean {
  const lead = startOfClause(reading, word);
  return not.isIn(lead) || stop.isIn(`${lead}${word.text}`) || spare.isIn(lead);
}

/** More of them are not compared. */
const mostDenials = 60;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function take(reading: Reading, phrases: Phrases): readonly Stretch[] {
  return [...phrases.all(reading.folded)].flatMap(({ index: start, 0: word }) => {
    const end = start + word.length;
    if (reading.isTaken(start, end)) return [];
    reading.take(start, end);
    return [{ start, end }];
  });
}

/** “No hay ningún registro” denies once. */
function withoutSecond(nots: readonly Stretch[], reading: Reading): readonly Stretch[] {
  const clauses = new Set<number>();
  return nots.filter(({ start }) => {
    const clause = reading.words[firstFrom(reading, start)]?.clause ?? -1;
    const isFirst = !clauses.has(clause);
    clauses.add(clause);
    return isFirst;
  });
}

/** So many words of a clause tell what is denied. */
const nearWords = 6;

function wholeClause(reading: Reading, head: Word): string {
  return (
    startOfClause(reading, head) +
    reading.folded.slice(head.start, lastOfClause(reading, head, longestClause).end)
  );
}

const longestClause = 40;

function lastOfClause({ words }: Reading, head: Word, most: number): Word {
  let last = head;
  for (let i = head.at; i < head.at + most; i++) {
    const word = words[i];
    if (word?.clause !== head.clause) break;
    last = word;
  }
  return last;
}

/** Word for word, maybe within a condition. */
function isSaidIn(reading: Reading, { folded }: Reading, { start, head }: Denial): boolean {
  return reading.folded.includes(folded.slice(start, head.end));
}

function said({ text }: Reading, { start, head }: Denial): string {
  return text.slice(start, head.end).replace(/\s+/gu, ' ');
}
