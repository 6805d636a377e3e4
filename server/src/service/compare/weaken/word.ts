/** A word of a promise, folded. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Its place among all words. */
  readonly at: number;
  /** Counts up with every comma, stop and “and”. */
  readonly clause: number;
  readonly sentence: number;
  /** Articles, auxiliaries and single letters. */
  readonly isSmall: boolean;
  /** “And”: what follows is said of something else. */
  readonly joins: boolean;
}

/** The place of the first word that begins at `offset` or later. */
export function firstFrom({ words }: { readonly words: readonly Word[] }, offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
