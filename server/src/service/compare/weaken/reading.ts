import { foldLetters } from '../../language/fold-letters';
import { lexiconOf } from '../../rules/writing/lexicon';
import { asidesIn } from './asides';
import type { Vocabulary } from './vocabulary';
import type { Word } from './word';

/** Some sentences of one version of a promise, with their words. */
export interface Reading {
  /** As it was written, in the composed form. */
  readonly text: string;
  /** Folded, every letter at its own place. */
  readonly folded: string;
  readonly words: readonly Word[];
  /** True in a sentence that tells how things stand, and promises nothing. */
  isState(word: Word | undefined): boolean;
  /** True in a description or a purpose: “, which users may search”, “so that parents can see it”. */
  isAside(word: Word): boolean;
  /** Forms of the same word that carry meaning. */
  find(word: Word): readonly Word[];
  has(word: Word): boolean;
  /** Marks a stretch as read, so that “each year” is not taken for “each”. */
  take(start: number, end: number): void;
  isTaken(start: number, end: number): boolean;
}

/** Full stops are left to abbreviations: whoever joins sentences puts a paragraph mark between them. */
const sentenceEnd = /[!?…;\u2029]/;
const clauseEnd = /[,:()–—]/;

/** Without a language that we know, all words are taken for what they are. */
export function readPromise(written: string, vocabulary: Vocabulary | undefined): Reading {
  const text = written.normalize('NFC');
  const folded = foldLetters(text);
  const words = wordsOf(text, folded, vocabulary);
  const byStart = new Map<string, Word[]>();
  for (const word of words) {
    if (word.isSmall) continue;
    const key = word.text.slice(0, keyLength);
    const same = byStart.get(key);
    if (same) same.push(word);
    else byStart.set(key, [word]);
  }
  const states = vocabulary ? statesIn(text, folded, words, vocabulary) : new Set<number>();
  const asides = vocabulary ? asidesIn(text, folded, words, vocabulary) : new Set<number>();
  const taken = new Uint8Array(text.length + 1);
  const find = (word: Word) =>
    (byStart.get(word.text.slice(0, keyLength)) ?? []).filter((other) =>
      isSameWord(word.text, other.text, vocabulary?.endings),
    );
  return {
    text,
    folded,
    words,
    find,
    has: (word) => find(word).length > 0,
    isState: (word) => word !== undefined && states.has(word.sentence),
    isAside: ({ at }) => asides.has(at),
    take: (start, end) => taken.fill(1, start, end),
    isTaken: (start, end) => taken.subarray(start, end).includes(1),
  };
}

function statesIn(
  text: string,
  folded: string,
  words: readonly Word[],
  { now, language }: Vocabulary,
): ReadonlySet<number> {
  const states = new Set<number>();
  for (let i = 0; i < words.length;) {
    const first = words[i];
    let last = first;
    while (words[i]?.sentence === first?.sentence && i < words.length) last = words[i++];
    if (!first || !last) break;
    const [start, end] = [first.start, last.end];
    if (now.isIn(folded.slice(start, end)) && !lexiconOf(language).ahead.test(text.slice(start, end)))
      states.add(first.sentence);
  }
  return states;
}

/** No two forms of a word differ earlier. */
const keyLength = 3;

function wordsOf(written: string, folded: string, vocabulary: Vocabulary | undefined): readonly Word[] {
  const words: Word[] = [];
  let [clause, sentence, last] = [0, 0, 0];
  for (const { 0: text, index: start } of folded.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const between = folded.slice(last, start);
    // Not the mark within “5,000” or “27.275”.
    const isInside = between.length === 1 && /\p{N}/u.test(folded.charAt(last - 1)) && /^\p{N}/u.test(text);
    if (!isInside && sentenceEnd.test(between)) sentence++;
    if (!isInside && (sentenceEnd.test(between) || clauseEnd.test(between))) clause++;
    const end = start + text.length;
    // “È” is no “e”, and “où” no “ou”.
    const joins = vocabulary?.joining.has(text) === true && written.slice(start, end).toLowerCase() === text;
    if (joins) clause++;
    const isSmall = text.length === 1 || vocabulary?.small.has(text) === true || /^\p{N}/u.test(text);
    words.push({ text, start, end, at: words.length, clause, sentence, isSmall, joins });
    last = end;
  }
  return words;
}

/** Two endings begin with no more of the same letters. */
const longestShared = 3;

/** “Publish” and “published”: alike up to what forms of one word may end in. */
export function isSameWord(a: string, b: string, endings: RegExp | undefined): boolean {
  if (a === b) return true;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  if (endings === undefined) return false;
  // “Divulgar-ía” and “divulgar-á” end alike only from an earlier letter on: “divulg-aría”, “divulg-ará”.
  for (let at = same; at >= Math.max(keyLength, same - longestShared); at--) {
    if (endings.test(a.slice(at)) && endings.test(b.slice(at))) return true;
  }
  return false;
}
