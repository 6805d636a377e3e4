import { ruleById } from '../../rules/registry';
import { isAboutAgreement } from '../../rules/rule';
import type { Change } from '../change';
import { isIgnore, type CommentDifference } from '../compare-comments';
import { changedWords } from '../word-changes';
import { matchName } from './naming';
import type { Describer } from './describer';

export function describeComment(
  { before, after }: CommentDifference,
  describer: Describer,
): Change | undefined {
  const block = after ?? before;
  if (!block) return undefined;
  const isReworded = before && after && before.text !== after.text;
  const silenced = after && newlySilenced(before?.text ?? '', after.text);
  return {
    path: block.match.path,
    field: block.match.field,
    kind: 'comment',
    before: before?.text ?? null,
    after: after?.text ?? null,
    ...(after && silenced !== undefined
      ? {
          summary: describer.messages.silencedAgreement(matchName(after.match, describer), silenced),
          weakens: 'agreement-silenced',
        }
      : { summary: summaryOf({ before, after }, block.text, describer) }),
    ...(isReworded && { words: changedWords(before.text, after.text) }),
    range: { ...(before && { before: before.range }), ...(after && { after: after.range }) },
  };
}

function summaryOf(
  { before, after }: { readonly [Side in 'before' | 'after']: CommentDifference[Side] | undefined },
  text: string,
  describer: Describer,
): string {
  const { messages } = describer;
  const nameIn = (block: NonNullable<CommentDifference['before']>) => matchName(block.match, describer);
  if (before && after) {
    if (before.text === after.text) return messages.commentMoved(nameIn(before), nameIn(after), text);
    return messages.commentReworded(nameIn(after));
  }
  if (isIgnore(text)) {
    const what = text.replace(/^codraft-ignore(?:-file)?\s*/, '');
    if (after) return messages.silenced(nameIn(after), what);
    return before ? messages.noLongerSilenced(nameIn(before), what) : '';
  }
  if (after) return messages.commentAdded(nameIn(after), text);
  return before ? messages.commentGone(nameIn(before), text) : '';
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
