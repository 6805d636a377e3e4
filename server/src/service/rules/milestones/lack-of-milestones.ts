import type { Milestone } from '../../model/commitment';
import { isBlank, type Field } from '../../model/field';
import type { CommitmentCheck } from '../rule';
import { milestoneName } from './milestone-name';
import { sharedByMilestones } from './shared-by-milestones';

interface LackMessages {
  readonly one: (name: string | undefined) => string;
  readonly many: (count: number, of: number) => string;
}

/** Reports each milestone without an answer in one of its fields; where most lack it, that becomes one finding. */
export function reportLack(
  input: CommitmentCheck,
  key: string,
  fieldOf: (milestone: Milestone) => Field<unknown>,
  { one, many }: LackMessages,
): void {
  for (const milestone of input.commitment.milestones) {
    const field = fieldOf(milestone);
    if (!isBlank(field)) continue;
    input.report(field.range, one(milestoneName(milestone)), {
      absent: [key],
      data: { field: `milestones.${milestone.index}.${key}` },
      ...sharedByMilestones(input, milestone, many),
    });
  }
}
