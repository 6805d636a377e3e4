import type { Milestone } from '../../model/commitment';
import { entryOf } from '../../yaml/tree';
import { blocksOf, reorder } from './blocks';
import type { Refactoring, RefactorInput } from './refactoring';

/** Moves the milestone at the cursor, or puts all of them into the order of their dates. */
export function arrangeMilestones({ draft, selection, messages }: RefactorInput): readonly Refactoring[] {
  if (draft.kind !== 'commitment') return [];
  const { root, text } = draft.yaml;
  const entry = entryOf(root, 'milestones');
  const list = entry?.value;
  if (!entry || list?.kind !== 'list') return [];
  if (selection.start < entry.keyRange.start || selection.end > list.range.end) return [];
  const blocks = blocksOf(text, list);
  if (!blocks) return [];
  const found: Refactoring[] = [];
  const offer = (title: string, kind: Refactoring['kind'], order: readonly number[]) => {
    const edits = reorder(text, blocks, order);
    if (edits.length > 0) found.push({ title, kind, edits });
  };
  const all = blocks.map((_, index) => index);
  const here = blocks.findIndex(({ start, end }) => start <= selection.start && selection.end <= end);
  if (here > 0) offer(messages.refactor.moveUp, 'move', swap(all, here - 1));
  if (here >= 0 && here < all.length - 1) offer(messages.refactor.moveDown, 'move', swap(all, here));
  offer(messages.refactor.orderByDate, 'rewrite', orderByDate(all, draft.commitment.milestones));
  return found;
}

function swap(order: readonly number[], first: number): readonly number[] {
  return order.map((index, at) => (at === first ? first + 1 : at === first + 1 ? first : index));
}

/** One without a date stays behind the one that it stood behind. */
function orderByDate(all: readonly number[], milestones: readonly Milestone[]): readonly number[] {
  const due = new Map(milestones.map((one) => [one.index, one.due.ok ? one.due.value : undefined]));
  let last = '';
  const keys = all.map((index) => {
    const date = due.get(index);
    // Of two that are due on one day, the one that begins later comes later.
    if (date) last = `${date.last} ${date.first}`;
    return last;
  });
  return [...all].sort((a, b) => compare(keys[a] ?? '', keys[b] ?? '') || a - b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
