import type { Figure } from './read-figures';
import { numbersIn } from './read-numbers';
import { numeralValue } from '../../language/numerals';
import type { Reading } from './reading';
import type { Vocabulary } from './vocabulary';

/** How many days lie between two times, for each step of `frequency` from hourly to every two years. */
const days = [0.05, 1, 7, 15, 31, 62, 93, 124, 186, 366, 732];

export function daysOfStep(step: number): number {
  return days[step] ?? 0;
}

/** “Every 24 months”, in units that no word of the scale stands for: in days. */
export function countedRhythm(reading: Reading, { units, ...vocabulary }: Vocabulary): number | undefined {
  const { folded } = reading;
  for (const { start, end, parts } of numbersIn(reading, { units, ...vocabulary })) {
    if (vocabulary.all.atEnd(folded.slice(Math.max(0, start - longestEvery), start)) === undefined) continue;
    const after = folded.slice(end, end + longestUnit);
    const unit = units.find(({ words }) => words.atStart(after) !== undefined);
    if (unit) return numeralValue(parts) * unit.value;
  }
  return undefined;
}

const longestEvery = 20;
const longestUnit = 30;

/** The words of the scale as stretches of time, which counted ones may have become. */
export function rhythmsIn({ folded }: Reading, { scales }: Vocabulary): readonly Figure[] {
  return [...folded.matchAll(scales.frequency)].flatMap(({ index: start, 0: words, groups = {} }) => {
    const group = Object.keys(groups).find((key) => groups[key] !== undefined);
    const value = daysOfStep(Number(/\d{1,3}$/.exec(group ?? '')?.[0]));
    return value > 0 ? [{ kind: 'duration' as const, start, end: start + words.length, value }] : [];
  });
}
