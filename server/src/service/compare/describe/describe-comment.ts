import { ruleById } from '../../rules/registry';
import { isAboutAgreement } from '../../rules/rule';
import type { Change } from '../change';
import { isIgnore, type CommentDifference } from '../compare-comments';
import { changedWords } from '../word-changes';
import { placeName } from './naming';
import type { Teller } from './teller';

export function describeComment({ before, after }: CommentDifference, teller: Teller): Change | undefined {
  const block = after ?? before;
  if (!block) return undefined;
  const isReworded = before && after && before.text !== after.text;
  const silenced = after && newlySilenced(before?.text ?? '', after.text);
  return {
    path: block.place.path,
    field: block.place.field,
    kind: 'comment',
    before: before?.text ?? null,
    after: after?.text ?? null,
    ...(after && silenced !== undefined
      ? {
          summary: teller.say.silencedAgreement(placeName(after.place, teller), silenced),
          weakens: 'agreement-silenced',
        }
      : { summary: summaryOf({ before, after }, block.text, teller) }),
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

/** A check on what was agreed that a comment names now, and did not before. No draft can silence it; that somebody tried is told. */
function newlySilenced(before: string, after: string): string | undefined {
  const known = new Set(namedIn(before));
  return namedIn(after).find((id) => {
    const rule = ruleById(id);
    return rule && isAboutAgreement(rule) && !known.has(id);
  });
}

function namedIn(comment: string): readonly string[] {
  return [...comment.matchAll(/codraft-ignore(?:-file)?\s+(\S+)/g)].map(([, rule = '']) => rule);
}
