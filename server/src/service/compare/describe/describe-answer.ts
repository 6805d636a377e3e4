import { tbcOf } from '../../model/read';
import type { TreeNode } from '../../yaml/tree';
import type { Weakening } from '../change';
import type { Difference } from '../difference';
import { foldSpace } from '../meaning';
import { changedWords } from '../word-changes';
import { fieldName, itemName, lineOf, ownerOf } from './naming';
import type { Teller, Told } from './teller';

/** Without an answer here there is less of a promise than before. */
const promised =
  /^(?:title|summary|budget|(?:leads|period|problem|description|analysis)(?:\..*)?|milestones(?:\.(?:title|outputs|due|lead))?)$/;

/** Longer answers are told by their words, which are marked one by one elsewhere. */
const longestQuoted = 60;

/** A field or an item that was answered, emptied, left open or reworded. */
export function describeAnswer({ kind, place, before, after }: Difference, teller: Teller): Told {
  const { say } = teller;
  const name = place.isItem
    ? nameOfItem(place.field, place.fact?.label ?? place.key, teller)
    : fieldName(place, teller);
  const owner = ownerOf(place, teller);
  const was = tbcOf(before.node);
  const is = tbcOf(after.node);
  const weaker = (weakens: Weakening) => (promised.test(place.field) ? { weakens } : {});
  const quoted = (node: TreeNode | undefined, text: string) => say.quoted(lineOf(node, text));
  if (kind === 'moved') {
    const { before: from = 0, after: to = 0 } = place.index ?? {};
    const node = place.after ?? place.before;
    const item = node?.kind === 'map' ? itemName(place, teller) : say.item(name, lineOf(node, after.text));
    return { summary: say.itemMoved(item, from + 1, to + 1) };
  }
  if (!after.node) {
    if (was) return { summary: say.noLongerOpen(name, owner, was.why) };
    return { summary: say.emptied(name, owner, quoted(before.node, before.text)), ...weaker('emptied') };
  }
  if (is) {
    if (!before.node) return { summary: say.openedFromNothing(name, owner, is.why) };
    if (was) return { summary: say.stillOpen(name, owner, is.why, was.why) };
    return {
      summary: say.opened(name, owner, is.why, quoted(before.node, before.text)),
      ...weaker('reopened'),
    };
  }
  const text = lineOf(after.node, after.text);
  if (was) return { summary: say.filledAfterOpen(name, owner, text, was.why) };
  if (!before.node) return { summary: say.filled(name, owner, text) };
  return { summary: describeRewording(name, owner, { before, after }, teller) };
}

export function describeRewording(
  name: string,
  owner: string | undefined,
  { before, after }: Pick<Difference, 'before' | 'after'>,
  { say }: Teller,
): string {
  const was = lineOf(before.node, before.text);
  const is = lineOf(after.node, after.text);
  if (was.length <= longestQuoted && is.length <= longestQuoted)
    return say.replaced(name, owner, say.quoted(was), say.quoted(is));
  const changes = changedWords(was, is);
  const count = (kind: 'inserted' | 'deleted') =>
    changes
      .filter((change) => change.kind === kind)
      .reduce((sum, change) => sum + foldSpace(change.text).split(' ').length, 0);
  return say.reworded(name, owner, count('inserted'), count('deleted'));
}

export function nameOfItem(field: string, label: string, { say }: Teller): string {
  return say.itemName(field, label);
}
