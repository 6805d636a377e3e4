import { readCommitment } from '../../model/commitment';
import type { TreeNode } from '../../yaml/tree';
import { foldWords } from '../../markdown/published-form';

/** What a change in one place is set against: the rest of the commitment. */
export interface WholeCommitment {
  /** The ids of those who lead it. */
  readonly leads: ReadonlySet<string>;
  /** The ids of those who support it. */
  readonly supporting: ReadonlySet<string>;
  /** The ids of those who lead or support it or one of its milestones. */
  readonly takingPart: ReadonlySet<string>;
  /** How often each output or result is promised, wherever it stands. */
  readonly promised: ReadonlyMap<string, number>;
}

/** A tree never changes, and is asked about for each of its changes. */
const kept = new WeakMap<TreeNode, WholeCommitment>();

export function wholeCommitment(root: TreeNode | undefined): WholeCommitment {
  if (!root) return readWhole(undefined);
  const known = kept.get(root);
  if (known) return known;
  const whole = readWhole(root);
  kept.set(root, whole);
  return whole;
}

function readWhole(root: TreeNode | undefined): WholeCommitment {
  const { leads, supporting, milestones, description } = readCommitment(root);
  const idsIn = ({ government, civilSociety, other }: typeof leads) =>
    [government, civilSociety, other].flatMap(({ ids }) => ids.map(({ text }) => text.trim()));
  const ofMilestones = milestones.flatMap(({ lead, supporting: { ids } }) => [
    ...(lead.ok ? [lead.value.trim()] : []),
    ...ids.map(({ text }) => text.trim()),
  ]);
  const promised = new Map<string, number>();
  for (const field of [description.results, ...milestones.map(({ outputs }) => outputs)])
    for (const { text } of field.ok ? field.value : [])
      promised.set(foldWords(text), (promised.get(foldWords(text)) ?? 0) + 1);
  return {
    leads: new Set(idsIn(leads)),
    supporting: new Set(idsIn(supporting)),
    takingPart: new Set([...idsIn(leads), ...idsIn(supporting), ...ofMilestones]),
    promised,
  };
}
