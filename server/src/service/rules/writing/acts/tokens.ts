/** A word, a figure or a mark of a sentence. */
export interface Token {
  /** In small letters, with a straight apostrophe. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'figure' | 'mark';
  readonly isCapital: boolean;
}

/** “l’accès” is two words, “follow-up” one, “COVID-19” a word and no figure. */
const pattern = /[\p{L}\p{M}]+(?:['’]|(?:-[\p{L}\p{M}\p{Nd}]+)*)|\p{Nd}[\p{Nd}.,/]*%?|\S/gu;

export function tokensOf(sentence: string): readonly Token[] {
  return [...sentence.matchAll(pattern)].map(({ 0: found, index }) => ({
    text: found.toLowerCase().replace('’', "'"),
    start: index,
    end: index + found.length,
    kind: /^\p{L}/u.test(found) ? 'word' : /^\p{Nd}/u.test(found) ? 'figure' : 'mark',
    isCapital: /^\p{Lu}/u.test(found),
  }));
}

/** The words of an expression as tokens have them. */
export function partsOf(expression: string): readonly string[] {
  return tokensOf(expression).map(({ text }) => text);
}
