import type { Milestone } from '../../model/commitment';
import { entryOf } from '../../yaml/tree';
import { milestoneName } from './milestone-name';
import type { CommitmentCheck, Shared } from '../rule';

/** Where most of a commitment's milestones have the same said of them, one finding at their list says so for all. */
export function sharedByMilestones(
  { draft, commitment: { milestones }, messages }: CommitmentCheck,
  milestone: Milestone,
  message: (count: number, of: number) => string,
): { readonly shared?: Shared } {
  const range = entryOf(draft.yaml.root, 'milestones')?.keyRange;
  if (!range) return {};
  const of = milestones.length;
  return {
    shared: {
      range,
      of,
      message: (count) => message(count, of),
      here: messages.milestones.lackIsHere(milestoneName(milestone)),
    },
  };
}
