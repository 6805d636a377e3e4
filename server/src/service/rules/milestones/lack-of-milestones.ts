import type { Milestone } from '../../model/commitment';
import { isBlank, type Field } from '../../model/field';
import { entryOf } from '../../yaml/tree';
import type { CommitmentCheck } from '../rule';
import { milestoneName } from './milestone-name';

interface LackMessages {
  readonly one: (name: string | undefined) => string;
  readonly many: (count: number, of: number) => string;
}

/** Reports each milestone without an answer in one of its fields; where most lack it, that becomes one finding. */
export function reportLack(
  { draft, commitment: { milestones }, report, messages }: CommitmentCheck,
  key: string,
  fieldOf: (milestone: Milestone) => Field<unknown>,
  { one, many }: LackMessages,
): void {
  const list = entryOf(draft.yaml.root, 'milestones')?.keyRange;
  for (const milestone of milestones) {
    const field = fieldOf(milestone);
    if (!isBlank(field)) continue;
    const name = milestoneName(milestone);
    report(field.range, one(name), {
      absent: [key],
      data: { field: `milestones.${milestone.index}.${key}` },
      ...(list && {
        shared: {
          range: list,
          of: milestones.length,
          message: (count: number) => many(count, milestones.length),
          here: messages.milestones.lackIsHere(name),
        },
      }),
    });
  }
}
