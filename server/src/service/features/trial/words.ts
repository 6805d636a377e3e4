/** How often each word stands in a text. */
export type Words = ReadonlyMap<string, number>;

/** The words, numbers and signs of a text; capitals, accents and what nobody sees do not make another word. */
export function wordsIn(text: string): Words {
  const words = new Map<string, number>();
  const folded = text
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();
  for (const [word] of folded.matchAll(/[\p{L}\p{N}]+|[%‰§°±×≤≥\p{Sc}]/gu)) {
    words.set(word, (words.get(word) ?? 0) + 1);
  }
  return words;
}

/** The words that stand more often in the first than in the second. */
export function wordsLost(before: Words, after: Words): Words {
  const lost = new Map<string, number>();
  for (const [word, count] of before) {
    const missing = count - (after.get(word) ?? 0);
    if (missing > 0) lost.set(word, missing);
  }
  return lost;
}
