import { foldLetters } from '../../language/fold-letters';
import type { Reading } from './reading';
import type { Word } from './word';

/** Shorter words are too easily others. */
const shortest = 5;

/** True for words that are only written otherwise now: what seems gone is a slip of the hand, or its correction. */
export function isMisspelt(gone: string, before: Reading, after: Reading): boolean {
  // Small words are not found by their meaning.
  const isMissing = (word: Word, from: Reading) =>
    word.text.length >= shortest && !word.isSmall && !from.has(word);
  const come = after.words.filter((word) => isMissing(word, before));
  if (come.length === 0) return false;
  const said = new Set(foldLetters(gone.normalize('NFC')).match(/[\p{L}\p{N}]+/gu));
  return before.words.some(
    (word) =>
      said.has(word.text) &&
      isMissing(word, after) &&
      come.some((other) => isOneLetterOff(word.text, other.text)),
  );
}

/** True for words in whose place others of the same root have come: “without registration” and “without registering”. */
export function isDerived(gone: string, before: Reading, after: Reading): boolean {
  const come = after.words.filter((word) => !word.isSmall && !before.has(word));
  const all = new Set(after.words.map(({ text }) => text));
  const left = (foldLetters(gone.normalize('NFC')).match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => !all.has(word),
  );
  return (
    left.length > 0 &&
    left.every((word) =>
      come.some(({ text }) => text.slice(0, root) === word.slice(0, root) && word.length >= root),
    )
  );
}

/** So many letters are the same in words of one root. */
const root = 6;

/** One letter more, less, or another. */
function isOneLetterOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  const rest = long.slice(start + 1);
  return rest === short.slice(start) || rest === short.slice(start + 1);
}
