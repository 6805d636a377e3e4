import { monthNames } from '../../model/written-date-names';
import type { Unit } from './answer-row';

type Sentence = Pick<Unit, 'words' | 'around' | 'kind'>;

/**
 * True for two sentences that say the same with other figures or months, as “opens in May” and “opens in June”: only one of
 * them can hold. In tables and lists such lines stand below each other.
 */
export function contradictInFigures(a: Sentence, b: Sentence): boolean {
  if (![a, b].every(isProse) || a.words === b.words) return false;
  const said = withoutFigures(a.words);
  return said === withoutFigures(b.words) && said.split(' ').length >= fewWords;
}

const fewWords = 4;

function isProse({ around, kind }: Sentence): boolean {
  return around.length === 0 && /^[p+]/.test(kind);
}

function withoutFigures(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\p{Nd}+(?:[.,:/-]\p{Nd}+)*|\p{L}+/gu, (word) =>
      /\p{Nd}/u.test(word) || monthNames.has(word) ? '0' : word,
    );
}
