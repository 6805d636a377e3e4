import type { Reading } from './reading';
import type { ScaleName, Vocabulary } from './vocabulary';
import { firstFrom, type Word } from './word';

/** Words of a scale where a promise says them. */
export interface Mark {
  /** 0 for the strongest. */
  readonly step: number;
  /** Told only where it and a mark of another step take each other's place. */
  readonly isPaired: boolean;
  readonly start: number;
  readonly end: number;
  /** What it is said of: the verb, the thing, or all of the clause. */
  readonly heads: readonly Word[];
}

/** What the words of a scale are said of: of a noun, adjectives. */
export type Reach = 'verb' | 'thing' | 'noun' | 'clause';

/** A phrase for a thing has no more words. */
const longestThing = 3;
/** More of a clause is not looked at. */
const longestClause = 40;

export function findMarks(
  reading: Reading,
  {
    name,
    reach,
    takes = false,
    isDeed = false,
  }: {
    readonly name: ScaleName;
    readonly reach: Reach;
    readonly takes?: boolean;
    readonly isDeed?: boolean;
  },
  vocabulary: Vocabulary,
): readonly Mark[] {
  const marks: Mark[] = [];
  for (const match of reading.folded.matchAll(vocabulary.scales[name])) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (reading.isTaken(start, end) || reading.isState(reading.words[firstFrom(reading, start)])) continue;
    if (isDeed && isDenied(reading, start, vocabulary)) continue;
    // “Every fortnight” is how often.
    if (reach === 'thing' && isTimeBehind(reading, end, vocabulary)) continue;
    if (takes) reading.take(start, end);
    const groups: Readonly<Record<string, string | undefined>> = match.groups ?? {};
    const group = Object.keys(groups).find((key) => groups[key] !== undefined) ?? '';
    marks.push({
      step: Number(/\d{1,3}$/.exec(group)?.[0]),
      isPaired: group.startsWith('paired'),
      start,
      end,
      heads: group.startsWith('verb')
        ? wordsIn(reading, start, end)
        : headsOf(reading, start, end, reach, vocabulary),
    });
  }
  return marks;
}

function isTimeBehind({ folded }: Reading, end: number, { units }: Vocabulary): boolean {
  const after = folded.slice(end, end + longestUnit);
  return units.some(({ words }) => words.atStart(after) !== undefined);
}

const longestUnit = 20;

/** “Will not delete” is no removal. */
function isDenied(reading: Reading, start: number, { negation }: Vocabulary): boolean {
  const word = reading.words[firstFrom(reading, start)];
  return word !== undefined && negation.not.isIn(startOfClause(reading, word, nearDenial));
}

/** So few words stand between a “not” and what it denies. */
const nearDenial = 4;

export function headsOf(
  reading: Reading,
  start: number,
  end: number,
  reach: Reach,
  vocabulary?: Vocabulary,
): readonly Word[] {
  switch (reach) {
    case 'verb':
      return wordsAfter(reading, end).slice(0, 1);
    case 'thing':
      return thingAfter(reading, end, vocabulary);
    case 'noun':
      return nounBeside(reading, start, end, vocabulary?.adjectives);
    case 'clause':
      return clausesAround(reading, start, end);
  }
}

function wordsIn({ words }: Reading, start: number, end: number): readonly Word[] {
  return words.filter((word) => word.start >= start && word.end <= end && !word.isSmall);
}

/** The first words after a place, up to the end of the sentence, that carry meaning and belong to no other mark. */
export function wordsAfter(reading: Reading, end: number): readonly Word[] {
  const from = firstFrom(reading, end);
  const first = reading.words[from];
  const found: Word[] = [];
  for (let i = from; i < reading.words.length && found.length < longestThing; i++) {
    const word = reading.words[i];
    if (word?.sentence !== first?.sentence || !word) break;
    if (!word.isSmall && !reading.isTaken(word.start, word.end)) found.push(word);
  }
  return found;
}

function thingAfter(reading: Reading, end: number, vocabulary: Vocabulary | undefined): readonly Word[] {
  const [first] = wordsAfter(reading, end);
  if (!first || vocabulary?.aside.verbAhead.isIn(reading.folded.slice(end, first.start))) return [];
  const thing: Word[] = [];
  for (let i = first.at; thing.length < longestThing; i++) {
    const word = reading.words[i];
    if (!word || word.isSmall || word.clause !== first.clause) break;
    thing.push(word);
  }
  return thing;
}

/** “Binding rules”, “the rules are binding”; “reglas vinculantes”. */
function nounBeside(
  reading: Reading,
  start: number,
  end: number,
  adjectives: Vocabulary['adjectives'] = 'before',
): readonly Word[] {
  const { words } = reading;
  const [first, next] = [words[firstFrom(reading, start)], words[firstFrom(reading, end)]];
  if (!first) return [];
  const isBeside = next && !next.isSmall && next.clause === first.clause;
  if (adjectives === 'before' && isBeside) return [next];
  const before: Word[] = [];
  for (let i = first.at - 1; before.length < longestNoun; i--) {
    const word = words[i];
    if (word?.sentence !== first.sentence) break;
    if (!word.isSmall) before.push(word);
  }
  return before.length > 0 || !isBeside ? before : [next];
}

/** With a verb or another adjective. */
const longestNoun = 2;

/**
 * The clauses on either side of a place: “The office will, where possible, publish it”. Only the one behind where the
 * place follows on an “and”.
 */
function clausesAround(reading: Reading, start: number, end: number): readonly Word[] {
  const from = firstFrom(reading, start);
  const to = firstFrom(reading, end);
  const { words } = reading;
  const isMeant = (word: Word) =>
    !word.isSmall && !reading.isTaken(word.start, word.end) && (word.end <= start || word.start >= end);
  const sentence = words[from]?.sentence;
  const side = (begin: number, step: 1 | -1): readonly Word[] => {
    const found: Word[] = [];
    for (let i = begin, clause: number | undefined; Math.abs(i - begin) < longestClause; i += step) {
      const word = words[i];
      if (word?.sentence !== sentence || word === undefined) break;
      if (found.length > 0 && word.clause !== clause) break;
      if (!isMeant(word)) continue;
      clause = word.clause;
      found.push(word);
    }
    return found;
  };
  const behind = side(to, 1);
  return words[from - 1]?.joins && behind.length > 0 ? behind : [...side(from - 1, -1), ...behind];
}

/** What its clause says before a word, of the last `most` words. */
export function startOfClause({ folded, words }: Reading, head: Word, most = longestClause): string {
  let first = head;
  for (let i = head.at; i >= 0 && i >= head.at - most; i--) {
    const word = words[i];
    if (word?.clause !== head.clause) break;
    first = word;
  }
  return folded.slice(first.start, head.start);
}
