import { joinsNumerals, numeralParts } from '../../language/numerals';
import type { Reading } from './reading';
import type { Vocabulary } from './vocabulary';

/** A number in a text, whatever it counts. */
export interface NumberIn {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly number[];
  readonly isDigits: boolean;
}

/** Figures, but not those of names and codes (COVID-19, NAP6) or of “1)” in front of an item. */
const digits =
  /(?<![\p{L}\p{N}.,/]|\p{L}[-‑])\p{Nd}{1,15}(?:[.,' ]\p{Nd}{3}(?!\p{Nd})){0,5}(?:[.,]\p{Nd}{1,15})?(?![\p{L}\p{N}]|\)\s)/gu;

/** The letters of a currency right before its figures, and a space behind them. */
const lettersBefore = /(?<![\p{L}\p{N}])\p{L}{1,3}[./$]{0,2}\d{1,6}(?:[.,]\d{1,3})?\s$/u;
const longestMoney = 20;

/** In digits and in words: “2 million”, “three hundred and ten”. */
export function numbersIn(reading: Reading, vocabulary: Vocabulary | undefined): readonly NumberIn[] {
  const { folded, words } = reading;
  const all: NumberIn[] = [];
  for (const { index: start, 0: written } of folded.matchAll(digits))
    all.push({ start, end: start + written.length, parts: [valueOf(written)], isDigits: true });
  if (!vocabulary) return all;
  const { language } = vocabulary;
  for (const { text, start, end } of words) {
    const parts = numeralParts(text, language);
    if (!parts) continue;
    const [money] = lettersBefore.exec(folded.slice(Math.max(0, start - longestMoney), start)) ?? [];
    // “Q12 million”.
    if (money)
      all.push({
        start: start - money.length,
        end,
        parts: [valueOf(money.replace(/[^\d.,]/g, '')), ...parts],
        isDigits: true,
      });
    else all.push({ start, end, parts, isDigits: false });
  }
  const numbers: NumberIn[] = [];
  for (const next of all.sort((a, b) => a.start - b.start)) {
    const last = numbers.at(-1);
    const between = last && folded.slice(last.end, next.start);
    if (last && between !== undefined && continues(last, next, between, vocabulary)) {
      numbers[numbers.length - 1] = { ...last, end: next.end, parts: [...last.parts, ...next.parts] };
    } else numbers.push(next);
  }
  return numbers;
}

function continues(last: NumberIn, next: NumberIn, between: string, { language }: Vocabulary): boolean {
  if (next.isDigits || between.length > 5) return false;
  if (last.isDigits && (next.parts[0] ?? 0) < 100) return false;
  return /^[\s-]$/.test(between) || joinsNumerals(between.trim(), language);
}

/** Three figures behind a mark are thousands, anything else a part of one: 5,000 and 1.5. */
function valueOf(written: string): number {
  return Number(written.replace(/[.,' ](?=\p{Nd}{3}(?!\p{Nd}))/gu, '').replace(',', '.'));
}
