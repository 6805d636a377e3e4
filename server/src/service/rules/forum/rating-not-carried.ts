import type { Field } from '../../model/field';
import { always } from '../level';
import { defineRule } from '../rule';

/** From the best to the worst. */
const ratings = ['green', 'amber', 'red'];
const testCount = 4;

export const ratingNotCarried = defineRule({
  id: 'rating-not-carried',
  topic: 'forum',
  scope: 'draft',
  level: always('warning'),
  check({ draft, report, messages }) {
    if (draft.kind !== 'action-plan') return;
    for (const { rating, assessment } of draft.plan.themes) {
      const overall = rankOf(rating);
      const tests = Object.values(assessment)
        .map((test: Field<string>) => rankOf(test))
        .filter((rank) => rank >= 0);
      if (!rating.ok || overall < 0 || tests.length === 0) continue;
      const best = Math.min(...tests);
      const worst = Math.max(...tests);
      const hidesRed = overall === 0 && worst === ratings.length - 1;
      // A test that is not there may be what carries it.
      const isOutside = tests.length === testCount && (overall < best || overall > worst);
      if (!hidesRed && !isOutside) continue;
      const { forum } = messages;
      report(rating.range, hidesRed ? forum.ratingHidesRed : forum.ratingOutside(overall < best));
    }
  },
});

/** -1 for what is not there or is no rating. */
function rankOf(field: Field<string>): number {
  return field.ok ? ratings.indexOf(field.value) : -1;
}
