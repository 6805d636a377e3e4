import { lexiconOf } from '../../rules/writing/lexicon';
import type { Loss } from './loss';
import { shortened } from './compare-sentences';
import { isSameWord, type Reading } from './reading';
import type { Vocabulary } from './vocabulary';
import type { Word } from './word';

/** Less is a word or two of style; behind an “and” the verb counts, too. */
const fewestWords = { comma: 2, and: 3 };

/**
 * What was cut out of a sentence and nothing put in: “publish the register, updated every week” became “publish the
 * register”. Only what adds something: without “in the capital”, a promise may be worth more.
 */
export function compareCuts(before: Reading, after: Reading, vocabulary: Vocabulary): readonly Loss[] {
  const kept = keptWords(before, after, vocabulary.endings);
  if (!kept) return [];
  return [...clausesCut(before, kept, vocabulary), ...partsCut(before, kept, vocabulary)]
    .filter(([first, last]) => !isDispensable(before, first, last, vocabulary))
    .map(([first, last]) => ({
      kind: 'sentence-dropped',
      from: shortened(before.text.slice(first.start, last.end)),
    }));
}

type Cut = readonly [first: Word, last: Word];

/** Whole clauses, behind a comma or an “and”. */
function clausesCut(before: Reading, kept: ReadonlySet<number>, vocabulary: Vocabulary): readonly Cut[] {
  return clausesOf(before, vocabulary).flatMap((clause): readonly Cut[] => {
    const [first, last] = [clause[0], clause.at(-1)];
    const previous = before.words[(first?.at ?? 0) - 1];
    if (!first || !last || previous?.sentence !== first.sentence) return [];
    const said = clause.filter(({ isSmall }) => !isSmall);
    const isAnd = first.joins && vocabulary.adding.has(first.text);
    const isComma = before.folded.slice(previous.end, first.start).includes(',');
    const isThing = vocabulary.definite.has(before.words[first.at + 1]?.text ?? '');
    const fewest = isAnd && !isThing ? fewestWords.and : fewestWords.comma;
    if ((!isAnd && !isComma) || said.length < fewest || said.some(({ at }) => kept.has(at))) return [];
    return [[first, last]];
  });
}

/** Within a clause: “with their answers”, and the first of two deeds: “will [hold a hearing and] publish it”. */
function partsCut(before: Reading, kept: ReadonlySet<number>, vocabulary: Vocabulary): readonly Cut[] {
  const { folded, text, words } = before;
  const { ahead } = lexiconOf(vocabulary.language);
  return runsOf(before, kept).flatMap((run): readonly Cut[] => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) return [];
    const lead = leadOf(words, first);
    const next = words[last.at + 1];
    if (vocabulary.aside.extra.atStart(folded.slice(lead.start, last.end)) !== undefined)
      return [[lead, last]];
    const isJoined = next?.joins === true && vocabulary.adding.has(next.text);
    const isDeed = ahead.test(text.slice(words[first.at - 1]?.start ?? first.start, first.end));
    return isJoined && isDeed && run.length >= fewestWords.and ? [[first, last]] : [];
  });
}

/** Words that are gone one after the other, within a clause. */
function runsOf({ words }: Reading, kept: ReadonlySet<number>): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  let isOpen = false;
  for (const word of words) {
    if (word.isSmall) continue;
    if (kept.has(word.at)) isOpen = false;
    else if (isOpen && runs.at(-1)?.[0]?.clause === word.clause) runs.at(-1)?.push(word);
    else {
      runs.push([word]);
      isOpen = true;
    }
  }
  return runs;
}

/** The first of the small words right before a word. */
function leadOf(words: readonly Word[], word: Word): Word {
  let lead = word;
  for (let at = word.at - 1; words[at]?.isSmall && words[at]?.clause === word.clause; at--)
    lead = words[at] ?? lead;
  return lead;
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
    Object.keys(groups).some((name) => groups[name] !== undefined && /[12]$/.test(name)),
  );
  const opened = folded.slice(opening.start, last.end);
  return (
    isWeak ||
    now.isIn(text) ||
    aside.dispensable.atStart(opened) !== undefined ||
    condition.whole.isIn(text) ||
    [condition.opening, condition.if, condition.only].some((way) => way.atStart(opened) !== undefined)
  );
}

function isSpace(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() === '';
}

const article = /^(?:an?|une?|una|uno|un|the|des|unos|unas)$/;
