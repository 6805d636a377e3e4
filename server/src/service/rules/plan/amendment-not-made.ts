import type { CommitmentSummary } from '../../kinds/summary';
import { always } from '../level';
import { defineRule } from '../rule';

export const amendmentNotMade = defineRule({
  id: 'amendment-not-made',
  topic: 'plan',
  scope: 'plan',
  level: always('warning'),
  check({ plan, commitments, report, messages }) {
    const byNumber = groupByNumber(commitments);
    // Before the first draft has its number, none can be known.
    if (byNumber.size === 0) return;
    // What a later amendment has dropped need not be there.
    const dropped = new Set(numbersOf(plan.amendments, 'drop'));
    for (const { kind, commitments: named } of plan.amendments) {
      for (const { value, rangeId } of named) {
        const [one, second] = byNumber.get(value) ?? [];
        const { amendmentNotMade: texts } = messages.plan;
        if (kind === 'drop') {
          if (one) report(plan, rangeId, texts.stillThere(value));
        } else if (!one) {
          if (!dropped.has(value)) report(plan, rangeId, texts.notThere(value, kind === 'add'));
        } else if (kind === 'change' && !second && isAsSubmitted(one, plan.submitted)) {
          report(plan, rangeId, texts.unchanged(value, one.signedAsItIs ?? ''), {
            related: [{ file: one, rangeId: one.top, message: texts.isHere }],
          });
        }
      }
    }
  },
});

/** Somebody signed, before the plan was submitted, the very text that it has now. */
function isAsSubmitted({ signedAsItIs }: CommitmentSummary, submitted: string | undefined): boolean {
  return signedAsItIs !== undefined && submitted !== undefined && signedAsItIs <= submitted;
}

function groupByNumber(commitments: readonly CommitmentSummary[]) {
  const groups = new Map<number, CommitmentSummary[]>();
  for (const one of commitments) {
    if (!one.number) continue;
    const group = groups.get(one.number.value);
    if (group) group.push(one);
    else groups.set(one.number.value, [one]);
  }
  return groups;
}

function numbersOf(
  amendments: readonly {
    readonly kind: string;
    readonly commitments: readonly { readonly value: number }[];
  }[],
  wanted: string,
): readonly number[] {
  return amendments.flatMap(({ kind, commitments }) =>
    kind === wanted ? commitments.map(({ value }) => value) : [],
  );
}
