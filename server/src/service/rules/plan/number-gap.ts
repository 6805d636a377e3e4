import { gentleLadder } from '../level';
import { defineRule } from '../rule';
import { byNumber } from './numbered';

export interface NumberSpan {
  readonly first: number;
  readonly last: number;
}

export const numberGap = defineRule({
  id: 'number-gap',
  topic: 'plan',
  scope: 'plan',
  level: gentleLadder,
  check({ commitments, report, messages }) {
    const numbers = byNumber(commitments);
    const gaps = findGaps([...numbers.keys()]);
    const [gap] = gaps;
    // One finding, however many are missing: on the commitment that comes after the first gap.
    const after = gap && numbers.get(gap.last + 1)?.[0];
    if (!after) return;
    // A draft without a number may be the one that is missed; that it has none is another finding.
    const missing = gaps.reduce((sum, { first, last }) => sum + last - first + 1, 0);
    if (missing <= commitments.filter(({ number }) => number === undefined).length) return;
    report(after.file, after.rangeId, messages.plan.numberGap(gap.last + 1, gaps), {
      data: { first: gap.first },
    });
  },
});

/** The spans that are missing between 1 and the highest number. Spans, since a number may be as high as anyone types. */
function findGaps(numbers: readonly number[]): readonly NumberSpan[] {
  const gaps: NumberSpan[] = [];
  let last = 0;
  for (const number of numbers.filter((one) => one > 0).sort((a, b) => a - b)) {
    if (number > last + 1) gaps.push({ first: last + 1, last: number - 1 });
    last = number;
  }
  return gaps;
}
