import type { Period } from '../../model/commitment';
import type { Draft } from '../../schema/read-draft';
import { always } from '../level';
import { defineRule } from '../rule';

export const periodReversed = defineRule({
  id: 'period-reversed',
  topic: 'milestones',
  scope: 'draft',
  level: always('error'),
  check({ draft, report, say }) {
    for (const { start, end } of periodsOf(draft)) {
      // Reversed only when no day of the start comes before the last of the end: a month may hold its own start.
      if (!start.ok || !end.ok || start.value.first <= end.value.last) continue;
      report(end.range, say.milestones.periodReversed(start.value.written, end.value.written), {
        data: { start: start.value.written, end: end.value.written },
        related: [{ range: start.range, message: say.milestones.startsHere(start.value.written) }],
      });
    }
  },
});

function periodsOf(draft: Draft): readonly Pick<Period, 'start' | 'end'>[] {
  switch (draft.kind) {
    case 'commitment':
      return [
        draft.commitment.period,
        ...draft.commitment.milestones.map(({ start, due }) => ({ start, end: due })),
      ];
    case 'action-plan':
      return [draft.plan.period, ...draft.plan.timeline.map(({ period }) => period)];
    case 'stakeholders':
    case 'contacts':
      return [];
  }
}
