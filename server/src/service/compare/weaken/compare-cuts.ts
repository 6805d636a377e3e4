import type { Loss } from './loss';
import { shortened } from './compare-sentences';
import { isSameWord, type Reading } from './reading';
import type { Vocabulary } from './vocabulary';
import type { Word } from './word';

/** Less is a word or two of style; behind an “and” the verb counts, too. */
const fewestWords = { comma: 2, and: 3 };

/**
 * A clause that was cut out of a sentence and nothing put in: “publish the register, updated every week” became “publish the
 * register”. Only what adds something: without “in the capital”, a promise may be worth more.
 */
export function compareCuts(before: Reading, after: Reading, vocabulary: Vocabulary): readonly Loss[] {
  const kept = keptWords(before, after, vocabulary.endings);
  if (!kept) return [];
  const cuts: Loss[] = [];
  for (const clause of clausesOf(before, vocabulary)) {
    const [first, last] = [clause[0], clause.at(-1)];
    const previous = before.words[(first?.at ?? 0) - 1];
    if (!first || !last || previous?.sentence !== first.sentence) continue;
    const said = clause.filter(({ isSmall }) => !isSmall);
    const isAnd = first.joins && vocabulary.adding.has(first.text);
    const isComma = before.folded.slice(previous.end, first.start).includes(',');
    if (!isAnd && !isComma) continue;
    if (said.length < (isAnd ? fewestWords.and : fewestWords.comma) || said.some(({ at }) => kept.has(at)))
      continue;
    if (isDispensable(before, first, last, vocabulary)) continue;
    cuts.push({ kind: 'sentence-dropped', from: shortened(before.text.slice(first.start, last.end)) });
  }
  return cuts;
}

/** The places of the words that the newer version still says, in its order; nothing where it says anything else. */
function keptWords(before: Reading, after: Reading, endings: RegExp): ReadonlySet<number> | undefined {
  const kept = new Set<number>();
  let at = 0;
  for (const { isSmall, text } of after.words) {
    if (isSmall) continue;
    while (at < before.words.length && !isSame(before.words[at], text, endings)) at++;
    if (at === before.words.length) return undefined;
    kept.add(at++);
  }
  return kept;
}

function isSame(word: Word | undefined, text: string, endings: RegExp): boolean {
  return word !== undefined && !word.isSmall && isSameWord(word.text, text, endings);
}

/** Between commas and “ands”: what a “that” opens belongs to what stands before it. */
function clausesOf({ folded, words }: Reading, { adding }: Vocabulary): readonly (readonly Word[])[] {
  const clauses: Word[][] = [];
  for (const word of words) {
    const last = clauses.at(-1)?.at(-1);
    const goesOn =
      last?.clause === word.clause ||
      (word.joins && !adding.has(word.text) && last !== undefined && isSpace(folded, last.end, word.start));
    if (goesOn) clauses.at(-1)?.push(word);
    else clauses.push([word]);
  }
  return clauses;
}

/** Descriptions, reasons, conditions and the like take nothing away when they go. */
function isDispensable(
  { folded, words, ...reading }: Reading,
  first: Word,
  last: Word,
  { aside, condition, definite, now, scales }: Vocabulary,
): boolean {
  const text = folded.slice(first.start, last.end);
  const opening = first.joins ? words[first.at + 1] : first;
  if (!opening || reading.isAside(opening) || reading.isState(opening)) return true;
  if (!first.joins && (definite.has(opening.text) || article.test(opening.text))) return true;
  const isWeak = [...text.matchAll(scales.firmness)].some(({ groups = {} }) =>
    Object.keys(groups).some((name) => groups[name] !== undefined && !name.endsWith('0')),
  );
  return (
    isWeak ||
    now.isIn(text) ||
    aside.dispensable.atStart(folded.slice(opening.start, last.end)) !== undefined ||
    [condition.whole, condition.opening, condition.if, condition.only].some((way) => way.isIn(text))
  );
}

function isSpace(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() === '';
}

const article = /^(?:an?|une?|una|uno|un|the|des|unos|unas)$/;
