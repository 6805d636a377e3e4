import { entryOf, type TreeNode } from '../../yaml/tree';
import type { Difference } from '../difference';
import { describeAnswer } from './describe-answer';
import type { Describer, Description } from './describer';
import { lineOf, ownerOf, textOf } from './naming';

/** How far a milestone is said to be; “no evidence” is as good as nothing. */
const ranks: Readonly<Record<string, number>> = {
  not_started: 0,
  no_evidence: 0,
  limited: 1,
  substantial: 2,
  complete: 3,
};

/** How far a milestone has come. One that goes back needs a word about it: an update that is new, on it or on all of the commitment. */
export function describeStatus(difference: Difference, describer: Describer): Description {
  const { match, before, after } = difference;
  const owner = ownerOf(match, describer);
  if (owner === undefined) return describeAnswer(difference, describer);
  const usual = match.fact?.default ?? '';
  const from = lineOf(before.node, before.text) || usual;
  const to = lineOf(after.node, after.text) || usual;
  const { messages } = describer;
  if (!isBack(from, to) || isTold(textOf(match.parent?.after, 'id'), describer))
    return { summary: messages.statusMoved(owner, from, to) };
  return { summary: messages.statusWentBack(owner, from, to), weakens: 'status-back' };
}

function isBack(from: string, to: string): boolean {
  const rank = (status: string) => (Object.hasOwn(ranks, status) ? ranks[status] : undefined);
  const [was, is] = [rank(from), rank(to)];
  return was !== undefined && is !== undefined && is < was;
}

function isTold(id: string | undefined, { before, after }: Describer): boolean {
  const earlier = new Set(updatesOf(before.root).map((update) => written(update, before.text)));
  return updatesOf(after.root).some((update) => {
    const about = entryOf(update, 'milestones')?.value;
    const ids = about?.kind === 'list' ? about.items.map((item) => lineOf(item, after.text)) : [];
    return (ids.length === 0 || ids.includes(id ?? '')) && !earlier.has(written(update, after.text));
  });
}

function updatesOf(root: TreeNode | undefined): readonly TreeNode[] {
  const list = entryOf(root, 'updates')?.value;
  return list?.kind === 'list' ? list.items.filter((item) => item !== undefined) : [];
}

function written({ range }: TreeNode, text: string): string {
  return text.slice(range.start, range.end).replace(/\s+/g, ' ').trim();
}
