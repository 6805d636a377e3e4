import { monthNames } from '../../model/written-date-names';
import type { Unit } from './answer-row';

type Sentence = Pick<Unit, 'words' | 'around' | 'kind'>;

/**
 * True where a sentence of the one side says the same as one of the other with other figures or months, as “opens in May” and
 * “opens in June”: only one of them can hold. In tables and lists such lines stand below each other.
 */
export function contradictInFigures(mine: readonly Sentence[], yours: readonly Sentence[]): boolean {
  const said = new Map<string, Set<string>>();
  for (const { words } of mine.filter(isProse)) {
    const bare = withoutFigures(words);
    said.set(bare, (said.get(bare) ?? new Set()).add(words));
  }
  return yours.filter(isProse).some(({ words }) => {
    const bare = withoutFigures(words);
    const same = said.get(bare);
    return same && (same.size > 1 || !same.has(words)) && bare.split(' ').length >= fewWords;
  });
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
