/** How alike two texts are by their words: 0 when they share none, 1 when they have the same. */
export interface Words {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

/** More of a text is not looked at: it is known by then. */
const longest = 4000;
/** Scripts that put no space between words: there, neighbouring letters stand for words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Below these many words, a slip or an ending makes too much of a difference; letters are compared as well. */
const fewWords = 5;

/** The words of a text, by which `likenessOf` compares it with others; no more than its first 4000 characters are looked at. */
export function wordsOf(text: string): Words {
  const folded = text.slice(0, longest).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  const pieces =
    words.length < fewWords || unspaced.test(folded)
      ? words.flatMap((word) => [word, ...pairsOf(word)])
      : words;
  const counts = new Map<string, number>();
  for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + weightOf(piece));
  return { counts, size: [...counts.values()].reduce((sum, count) => sum + count, 0) };
}

/** So many letters are the same in most forms of a word. */
const stemLength = 5;

/** The same words by how they begin: “publicados” and “publicará” are one. */
export function stemsOf({ counts, size }: Words): Words {
  const stems = new Map<string, number>();
  for (const [word, count] of counts) {
    const stem = word.slice(0, stemLength);
    stems.set(stem, (stems.get(stem) ?? 0) + count);
  }
  return { counts: stems, size };
}

function pairsOf(word: string): readonly string[] {
  const letters = Array.from(word);
  return letters.slice(1).map((letter, i) => (letters[i] ?? '') + letter);
}

/** The small words are the same everywhere. */
function weightOf(piece: string): number {
  return piece.length <= 3 && !/\p{N}/u.test(piece) ? 0.4 : 1;
}

/** Half for how much they share of both, half for how much of the shorter one is found in the other. */
export function likenessOf(a: Words, b: Words): number {
  if (a.size === 0 || b.size === 0) return a.size === b.size ? 1 : 0;
  const [small, large] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [piece, count] of small.counts) shared += Math.min(count, large.counts.get(piece) ?? 0);
  return shared / (a.size + b.size) + shared / (2 * Math.min(a.size, b.size));
}
