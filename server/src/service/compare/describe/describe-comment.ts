import type { Change } from '../change';
import { isIgnore, type CommentDifference } from '../compare-comments';
import { changedWords } from '../word-changes';
import { placeName } from './naming';
import type { Teller } from './teller';

export function describeComment({ before, after }: CommentDifference, teller: Teller): Change | undefined {
  const block = after ?? before;
  if (!block) return undefined;
  const isReworded = before && after && before.text !== after.text;
  return {
    path: block.place.path,
    field: block.place.field,
    kind: 'comment',
    before: before?.text ?? null,
    after: after?.text ?? null,
    summary: summaryOf({ before, after }, block.text, teller),
    ...(isReworded && { words: changedWords(before.text, after.text) }),
    range: { ...(before && { before: before.range }), ...(after && { after: after.range }) },
  };
}

function summaryOf(
  { before, after }: { readonly [Side in 'before' | 'after']: CommentDifference[Side] | undefined },
  text: string,
  teller: Teller,
): string {
  const { say } = teller;
  const place = (block: NonNullable<CommentDifference['before']>) => placeName(block.place, teller);
  if (before && after) {
    if (before.text === after.text) return say.commentMoved(place(before), place(after), text);
    return say.commentReworded(place(after));
  }
  if (isIgnore(text)) {
    const what = text.replace(/^codraft-ignore(?:-file)?\s*/, '');
    if (after) return say.silenced(place(after), what);
    return before ? say.noLongerSilenced(place(before), what) : '';
  }
  if (after) return say.commentAdded(place(after), text);
  return before ? say.commentGone(place(before), text) : '';
}
