import { numeralParts, numeralValue } from '../../language/numerals';
import { wordsAfter } from './marks';
import { datesIn } from './read-dates';
import { numbersIn, type NumberIn } from './read-numbers';
import type { Reading } from './reading';
import type { Measure, Vocabulary } from './vocabulary';
import type { Word } from './word';

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
  if (vocabulary) for (const figure of halvesIn(reading, vocabulary)) add(figure);
  for (const { value, words } of vocabulary?.fractions ?? []) {
    for (const { index: start, 0: written } of words.all(folded))
      add(withThing({ kind: 'percent', start, end: start + written.length, value }, reading));
  }
  const numbers = numbersIn(reading, vocabulary);
  if (vocabulary) for (const figure of ratiosIn(numbers, reading, vocabulary)) add(figure);
  // “One” is as often “a”.
  for (const number of numbers)
    if (number.isDigits || numeralValue(number.parts) !== 1) add(measured(number, reading, vocabulary));
  if (vocabulary)
    for (const { isAhead, ...figure } of singlesIn(reading, vocabulary)) if (isAhead) add(figure);
  return figures.sort((a, b) => a.start - b.start);
}

/** “A month”, where “a” counts: something of its own in “a month before”, and elsewhere only what another may have become. */
export function singlesIn(
  { folded, words }: Reading,
  vocabulary: Vocabulary,
): readonly (Figure & { readonly isAhead: boolean })[] {
  return words.flatMap(({ text, start, end }) => {
    const isOne = article.test(text) || numeralParts(text, vocabulary.language)?.join() === '1';
    const after = isOne ? folded.slice(end, end + unitLength) : '';
    const time = isOne ? timeBehind(after, 1, vocabulary) : undefined;
    if (!time) return [];
    const { length, ...figure } = time;
    const isAhead = vocabulary.figure.ahead.atStart(after.slice(length)) !== undefined;
    return [{ ...figure, start, end: end + length, isAhead }];
  });
}

/** “Half a year”. */
function halvesIn({ folded }: Reading, vocabulary: Vocabulary): readonly Figure[] {
  return [...vocabulary.figure.half.all(folded)].flatMap(({ index: start, 0: written }) => {
    const end = start + written.length;
    const unit = unitOf(folded.slice(end, end + unitLength), vocabulary.units);
    if (!unit) return [];
    return [{ kind: 'duration', start, end: end + unit.length, value: unit.days / 2, count: 0.5 }];
  });
}

/** “One in four”, “nine out of ten”: in per cent. */
function ratiosIn(
  numbers: readonly NumberIn[],
  reading: Reading,
  { figure, units }: Vocabulary,
): readonly Figure[] {
  const { folded } = reading;
  return numbers.flatMap((part, i): readonly Figure[] => {
    const whole = numbers[i + 1];
    if (!whole) return [];
    const between = folded.slice(part.end, whole.start);
    if (between.length > longestRatio || figure.ratio.atStart(between) !== between.trimEnd().length)
      return [];
    const [few, all] = [numeralValue(part.parts), numeralValue(whole.parts)];
    const isRound = all <= 10 || all === 100;
    // “Three reports on two years” are counted one by one.
    if (!isRound || few >= all || unitOf(folded.slice(whole.end, whole.end + unitLength), units)) return [];
    const { start } = part;
    return [withThing({ kind: 'percent', start, end: whole.end, value: (100 * few) / all }, reading)];
  });
}

const longestRatio = 40;

/** No numeral of its own language. */
const article = /^an?$/;

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
  const { figure } = vocabulary;
  const percent = figure.percent.atStart(after);
  if (percent !== undefined)
    return withThing({ kind: 'percent', start, end: end + percent, value, count: value }, reading);
  const working = figure.workingDays.atStart(after);
  if (working !== undefined)
    return { kind: 'duration', start, end: end + working, value: value * workingDay, count: value };
  const time = timeBehind(after, value, vocabulary);
  if (time) {
    const { length, ...figure } = time;
    return { ...figure, start, end: end + length };
  }
  const currency = figure.currency.atStart(after);
  const isMoney = currency !== undefined || moneySign.test(folded.slice(Math.max(0, start - 2), start));
  return withThing(
    { kind: 'number', start, end: end + (currency ?? 0), value, count: value, isMoney },
    reading,
  );
}

/** A number of units of time: “years”, “and a half years”, “years and a half”. */
function timeBehind(after: string, number: number, { figure, units }: Vocabulary) {
  const early = figure.andHalf.atStart(after) ?? 0;
  const unit = unitOf(after.slice(early), units);
  if (!unit) return undefined;
  const late = early > 0 ? 0 : (figure.andHalf.atStart(after.slice(unit.length)) ?? 0);
  const count = early + late > 0 ? number + 0.5 : number;
  return { kind: 'duration' as const, value: count * unit.days, count, length: early + unit.length + late };
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
