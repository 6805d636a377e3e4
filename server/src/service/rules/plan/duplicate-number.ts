import { baseName } from '../../text/address';
import { always } from '../level';
import { defineRule } from '../rule';
import type { CommitmentSummary } from '../../kinds/summary';
import { byNumber } from './numbered';

/** Whoever copies a draft a hundred times need not be shown all the others at each. */
const mostRelated = 10;

export const duplicateNumber = defineRule({
  id: 'duplicate-number',
  topic: 'plan',
  scope: 'plan',
  level: always('error'),
  check({ commitments, report, messages }) {
    const numbers = byNumber(commitments);
    const highest = [...numbers.keys()].reduce((a, b) => Math.max(a, b), 0);
    for (const [number, same] of numbers) {
      if (same.length < 2) continue;
      const shown = same.slice(0, mostRelated + 1);
      for (const { file, rangeId } of same) {
        const others = shown.filter((other) => other.file !== file).slice(0, mostRelated);
        const [other] = others;
        if (!other) continue;
        report(file, rangeId, messages.plan.duplicateNumber(number, titleOf(other.file), same.length - 1), {
          data: { number, next: highest + 1 },
          related: others.map((one) => ({
            ...one,
            message: messages.plan.alsoNumber(number, titleOf(one.file)),
          })),
        });
      }
    }
  },
});

/** What people call it: its title, or its file while it has none. */
function titleOf({ title, uri }: CommitmentSummary): string {
  return title.trim() === '' ? baseName(uri) : title;
}
