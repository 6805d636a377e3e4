import type { Block } from './blocks';
import { wordsOfComment } from './comment-counts';
import { mergeInner, mergeLead, mergeTail } from './merge-comments';
import { mergeValue } from './merge-value';
import { type Merge, type Outcome, type Three } from './outcome';
import { conflictAt } from './write-block';

/**
 * A field or item that both sides have. Where they contradict each other, both readings stand in a conflict around it;
 * between brackets no conflict can stand, and the answer is nothing.
 */
export function mergeBlock(merge: Merge, three: Three<Block>): Outcome | undefined {
  const { base, ours, theirs } = three;
  const merged = mergeValue(merge, three);
  if (!ours.onLines) return merged;
  const lead = mergeLead(merge, three);
  if (!merged) {
    const conflict = conflictAt(merge, { base, ours, theirs }, false);
    return {
      edits: [...lead, conflict],
      conflicts: 1,
      ours: ours.meaning,
      theirs: theirs.meaning,
    };
  }
  const inner = mergeInner(merge, three, merged.replaced);
  return { ...merged, edits: [...lead, ...inner, ...merged.edits, ...mergeTail(merge, three)] };
}

/** True when a side has changed nothing of what a block says, and put no comment into it. */
export function isUntouched(before: Block, after: Block): boolean {
  const left = commentsOf(before);
  return (
    before.meaning === after.meaning &&
    commentsOf(after).every((text) => {
      const index = left.indexOf(text);
      if (index >= 0) left.splice(index, 1);
      return index >= 0;
    })
  );
}

function commentsOf({ from, to, of }: Block): string[] {
  return of.comments.filter(({ range }) => range.start >= from && range.start < to).map(wordsOfComment);
}
