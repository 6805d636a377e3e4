import type { Milestone } from '../../model/commitment';
import type { CommitmentDraft } from '../../kinds/commitment/commitment-kind';
import { emptyAt, type Range } from '../../text/range';
import { entryOf } from '../../yaml/tree';

export interface MilestoneItem {
  readonly milestone: Milestone;
  /** From its first word to its last. */
  readonly range: Range;
}

/** The milestones of a draft with the stretches that they take up in it. */
export function milestoneItems({ commitment, yaml }: CommitmentDraft): readonly MilestoneItem[] {
  const list = entryOf(yaml.root, 'milestones')?.value;
  const items = list?.kind === 'list' ? list.items.filter((item) => item?.kind === 'map') : [];
  return commitment.milestones.map((milestone, at) => ({
    milestone,
    range: items[at]?.range ?? emptyAt(milestone.anchor.start),
  }));
}

/** The milestone whose turn it is: of those not done yet, the one that is due first. */
export function nextMilestone({ commitment }: CommitmentDraft): Milestone | undefined {
  const waiting = commitment.milestones.filter((one) => one.due.ok && !isDone(one));
  return waiting.sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : lastDay(a) > lastDay(b) ? 1 : 0))[0];
}

export function isDone({ status }: Milestone): boolean {
  return status.ok && status.value === 'complete';
}

/** The day by which it is due; empty when that is not known. */
export function lastDay({ due }: Milestone): string {
  return due.ok ? due.value.last : '';
}
