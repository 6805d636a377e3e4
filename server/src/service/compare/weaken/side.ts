import type { LanguageId } from '../../language/languages';
import { numeralParts } from '../../language/numerals';
import type { Mark, Reach } from './marks';
import type { Reading } from './reading';

/** One version of a promise with what it says on a scale. */
export interface Side {
  readonly reading: Reading;
  readonly marks: readonly Mark[];
}

/** So much beside a word of a scale is said with it. */
const longestSaid = 30;

/** As it is written, with what it is said of where that stands right behind it. */
export function said({ reading: { text } }: Side, { start, end, heads }: Mark, reach: Reach): string {
  const last = reach === 'clause' ? undefined : heads.at(-1);
  const isNear = last && last.start >= end && last.end - end <= longestSaid;
  return text
    .slice(start, isNear ? last.end : end)
    .replace(/\s+/gu, ' ')
    .trim();
}

export function isNumber(word: string, language: LanguageId): boolean {
  return /^\p{N}/u.test(word) || numeralParts(word, language) !== undefined;
}
