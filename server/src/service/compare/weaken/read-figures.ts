import { joinsNumerals, numeralParts, numeralValue } from '../../language/numerals';
import { wordsAfter } from './marks';
import { datesIn } from './read-dates';
import type { Reading, Word } from './reading';
import type { Measure, Vocabulary } from './vocabulary';

/** Something that an outsider can count or wait for. */
export interface Figure {
  readonly kind: 'date' | 'duration' | 'percent' | 'number';
  readonly start: number;
  readonly end: number;
  /** Days, per cent or a count; of a date its last day, written as one number. */
  readonly value: number;
  /** As it is written, whatever its unit. */
  readonly count?: number;
  /** What is counted. */
  readonly thing?: Word;
  readonly isMoney?: boolean;
  /** “The next day”. */
  readonly isMoment?: boolean;
  /** “Halve”, “double”: by how many per cent. */
  readonly isMultiple?: boolean;
  /** “By June”: of whichever year. */
  readonly isWithoutYear?: boolean;
}

export function figuresIn(reading: Reading, vocabulary: Vocabulary | undefined): readonly Figure[] {
  const { folded } = reading;
  const figures: Figure[] = [];
  const add = (figure: Figure) => {
    if (reading.isTaken(figure.start, figure.end)) return;
    reading.take(figure.start, figure.end);
    figures.push(figure);
  };
  for (const { start, end, date, isWithoutYear } of datesIn(folded))
    add({ kind: 'date', start, end, value: Number(date.last.replaceAll('-', '')), isWithoutYear });
  for (const { value, words } of vocabulary?.moments ?? []) {
    for (const { index: start, 0: written } of words.all(folded))
      add({ kind: 'duration', start, end: start + written.length, value, isMoment: true });
  }
  for (const { value, words } of vocabulary?.multiples ?? []) {
    for (const { index: start, 0: written } of words.all(folded))
      add({ kind: 'percent', start, end: start + written.length, value, isMultiple: true });
  }
  for (const { value, words } of vocabulary?.fractions ?? []) {
    for (const { index: start, 0: written } of words.all(folded))
      add(withThing({ kind: 'percent', start, end: start + written.length, value }, reading));
  }
  for (const number of numbersIn(reading, vocabulary)) add(measured(number, reading, vocabulary));
  if (vocabulary) for (const figure of singlesIn(reading, vocabulary)) add(figure);
  return figures.sort((a, b) => a.start - b.start);
}

/** “A month before”, where “a” counts. */
function singlesIn({ folded, words }: Reading, { figure, units, language }: Vocabulary): readonly Figure[] {
  return words.flatMap(({ text, start, end }): readonly Figure[] => {
    const isOne = article.test(text) || numeralParts(text, language)?.join() === '1';
    const after = isOne ? folded.slice(end, end + unitLength) : '';
    const unit = isOne ? unitOf(after, units) : undefined;
    if (!unit || figure.ahead.atStart(after.slice(unit.length)) === undefined) return [];
    return [{ kind: 'duration', start, end: end + unit.length, value: unit.days, count: 1 }];
  });
}

/** No numeral of its own language. */
const article = /^an?$/;

interface NumberIn {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly number[];
  readonly isDigits: boolean;
}

/** Figures, but not those of names and codes (COVID-19, NAP6) or of “1)” in front of an item. */
const digits =
  /(?<![\p{L}\p{N}.,/]|\p{L}[-‑])\p{Nd}{1,15}(?:[.,' ]\p{Nd}{3}(?!\p{Nd})){0,5}(?:[.,]\p{Nd}{1,15})?(?![\p{L}\p{N}]|\)\s)/gu;

/** In digits and in words: “2 million”, “three hundred and ten”. */
function numbersIn(reading: Reading, vocabulary: Vocabulary | undefined): readonly NumberIn[] {
  const { folded, words } = reading;
  const all: NumberIn[] = [];
  for (const { index: start, 0: written } of folded.matchAll(digits))
    all.push({ start, end: start + written.length, parts: [valueOf(written)], isDigits: true });
  if (!vocabulary) return all;
  const { language } = vocabulary;
  for (const { text, start, end } of words) {
    const parts = numeralParts(text, language);
    if (parts) all.push({ start, end, parts, isDigits: false });
  }
  const numbers: NumberIn[] = [];
  for (const next of all.sort((a, b) => a.start - b.start)) {
    const last = numbers.at(-1);
    const between = last && folded.slice(last.end, next.start);
    if (last && between !== undefined && continues(last, next, between, vocabulary)) {
      numbers[numbers.length - 1] = { ...last, end: next.end, parts: [...last.parts, ...next.parts] };
    } else numbers.push(next);
  }
  // “One” is as often “a”.
  return numbers.filter(({ parts, isDigits }) => isDigits || numeralValue(parts) !== 1);
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

/** So much behind a figure tells its unit. */
const unitLength = 30;
const moneySign = /[$£€¥]\s?$/;
/** A working week has five days. */
const workingDay = 1.4;

function measured(number: NumberIn, reading: Reading, vocabulary: Vocabulary | undefined): Figure {
  const { start, end, parts } = number;
  const { folded } = reading;
  const value = numeralValue(parts);
  const after = folded.slice(end, end + unitLength);
  const sign = /^\s{0,2}[%％]/u.exec(after);
  if (sign)
    return withThing({ kind: 'percent', start, end: end + sign[0].length, value, count: value }, reading);
  if (!vocabulary) return withThing({ kind: 'number', start, end, value }, reading);
  const { figure, units } = vocabulary;
  const percent = figure.percent.atStart(after);
  if (percent !== undefined)
    return withThing({ kind: 'percent', start, end: end + percent, value, count: value }, reading);
  const working = figure.workingDays.atStart(after);
  if (working !== undefined)
    return { kind: 'duration', start, end: end + working, value: value * workingDay, count: value };
  const unit = unitOf(after, units);
  if (unit)
    return { kind: 'duration', start, end: end + unit.length, value: value * unit.days, count: value };
  const currency = figure.currency.atStart(after);
  const isMoney = currency !== undefined || moneySign.test(folded.slice(Math.max(0, start - 2), start));
  return withThing(
    { kind: 'number', start, end: end + (currency ?? 0), value, count: value, isMoney },
    reading,
  );
}

function unitOf(after: string, units: readonly Measure[]) {
  for (const { value, words } of units) {
    const length = words.atStart(after);
    if (length !== undefined) return { days: value, length };
  }
  return undefined;
}

function withThing(figure: Figure, reading: Reading): Figure {
  const [thing] = wordsAfter(reading, figure.end);
  return thing ? { ...figure, thing } : figure;
}
