import type { Phrases } from '../../language/phrases';
import type { Loss } from './loss';
import { startOfClause, wordsAfter } from './marks';
import type { Reading } from './reading';
import type { Vocabulary } from './vocabulary';
import { firstFrom, type Word } from './word';

/** A “not” or a “cease to”, and the word that it denies. */
interface Denial {
  readonly start: number;
  /** Of the words that deny. */
  readonly end: number;
  readonly head: Word;
  /** What is denied is what nobody wants done: “will not charge”. */
  readonly isOfHarm: boolean;
  /** Or it is a plain good deed. */
  readonly isOfGain: boolean;
}

/** What became of the denials of a promise. */
export interface Negations {
  readonly losses: readonly Loss[];
  /** One came in or went with the words around it: it may well have been put in other words. */
  readonly isReworded: boolean;
}

/**
 * A promise that says the opposite of what it said: a “not” that was put in or taken out of a clause that stayed as it was.
 * There are more ways to put a denial in other words than any list can hold, so nothing is said of a clause that changed.
 */
export function compareNegations(before: Reading, after: Reading, vocabulary: Vocabulary): Negations {
  const older = denialsIn(before, vocabulary);
  const newer = denialsIn(after, vocabulary);
  if (older.length === newer.length) return { losses: [], isReworded: false };
  const isPut = newer.length > older.length;
  const [here, there, denials, others] = isPut
    ? [after, before, newer, older]
    : [before, after, older, newer];
  const changed = denials.filter(
    (denial) => !isSaidIn(there, here, denial) && !isDenied(denial, there, others, vocabulary),
  );
  // “Companies that do not declare”: who is meant, and not what is done.
  // “Not before it has ended” is “only once it has ended”.
  const onlys = ({ folded }: Reading) => [...vocabulary.condition.only.all(folded)].length;
  const isOnlyNow = onlys(there) > onlys(here);
  const kept = changed.filter(
    (denial) =>
      !isOnlyNow && !isOfRelative(denial, here, vocabulary) && isClauseKept(denial, here, there, vocabulary),
  );
  const losses = kept
    .filter(({ isOfHarm, isOfGain }) => !(isPut ? isOfHarm : isOfGain))
    .map((denial) => ({
      kind: 'reversed' as const,
      [isPut ? 'to' : 'from']: said(here, denial),
    }));
  return { losses, isReworded: kept.length < changed.length };
}

function isDenied(
  { head }: Denial,
  reading: Reading,
  denials: readonly Denial[],
  { negation }: Vocabulary,
): boolean {
  const same = reading.find(head);
  return (
    denials.some((other) => same.includes(other.head)) ||
    (same.length > 0 && same.every((word) => isDeniedInAnyWay(word, reading, negation)))
  );
}

function isRelative(word: Word | undefined, { relative }: Vocabulary['aside']): boolean {
  return word !== undefined && relative.atStart(word.text) !== undefined;
}

function isOfRelative({ start }: Denial, { folded, words }: Reading, { aside }: Vocabulary): boolean {
  const at = firstFrom({ words }, start);
  // “Those that do not”.
  const last = words[at - 1]?.isSmall && !isRelative(words[at - 1], aside) ? words[at - 2] : words[at - 1];
  return last !== undefined && isRelative(last, aside) && !folded.slice(last.end, start).includes(',');
}

/** So much of a clause is still the same, in per cent, where only a “not” was put in or taken out. */
const leastKept = 85;

/**
 * Of what a clause says besides the denial, nearly all is said by the other version, and the other way round. “Not without”
 * is two denials, and both may go.
 */
function isClauseKept(denial: Denial, here: Reading, there: Reading, { negation }: Vocabulary): boolean {
  const isMeant = ({ text, isSmall }: Word) =>
    !isSmall && !negation.need.isIn(text) && !negation.must.isIn(text);
  const spares = ({ folded }: Reading) => [...negation.spare.all(folded)].length;
  if (spares(here) !== spares(there)) return false;
  const clauseOf = ({ words }: Reading, head: Word) =>
    words.filter((word) => word.clause === head.clause && isMeant(word));
  const isKept = (clause: readonly Word[], reading: Reading) =>
    clause.filter((word) => reading.has(word)).length * 100 >= clause.length * leastKept;
  const clause = clauseOf(here, denial.head).filter(
    ({ start, end }) => start < denial.start || end > denial.end,
  );
  return isKept(clause, there) && there.find(denial.head).some((head) => isKept(clauseOf(there, head), here));
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
    const near = lastOfClause(reading, head, nearWords).end;
    const isOfHarm = wordsIn(negation.harm, reading).some((word) => word.start >= end && word.start < near);
    const isOfNeed =
      !actor.names.isIn(startOfClause(reading, head)) &&
      wordsIn(negation.need, reading).some(
        (word) => word.clause === head.clause || (word.start >= start && word.start < head.start),
      );
    return [
      {
        start,
        end,
        head,
        isOfHarm: isState || isOfHarm || isOfNeed,
        isOfGain: isState || negation.gain.isIn(head.text),
      },
    ];
  });
}

/** The first word of each of the phrases. */
function wordsIn(phrases: Phrases, reading: Reading): readonly Word[] {
  return [...phrases.all(reading.folded)].flatMap(
    ({ index }) => reading.words[firstFrom(reading, index)] ?? [],
  );
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
