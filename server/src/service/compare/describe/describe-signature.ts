import { readDate } from '../../model/dates';
import { tbcOf } from '../../model/read';
import { readDigest } from '../../model/sign-off/digest';
import { entryOf, type TreeNode } from '../../yaml/tree';
import type { Difference } from '../difference';
import { describeAnswer } from './describe-answer';
import { lineOf, partyOf, textOf, wordsOf } from './naming';
import type { Describer, Description } from './describer';

/** What has become of the list of signatures, of one of them or of a part of it. */
export function describeSignature(difference: Difference, describer: Describer): Description {
  const { match, kind, before, after } = difference;
  const { messages } = describer;
  if (!match.isItem && match.parent?.isItem !== true) {
    const told = describeAnswer(difference, describer);
    return signaturesIn(before.node).length > 0 ? { ...told, weakens: 'signature-removed' } : told;
  }
  if (match.isItem) return describeItem(difference, describer);
  const party = partyOf(textOf(match.parent?.before ?? match.parent?.after, 'by') ?? '', describer);
  switch (match.key) {
    case 'by':
      if (!before.node || isStillSigned(match.parent?.before, describer)) break;
      return {
        summary: after.node
          ? messages.signatureBy(partyOf(lineOf(after.node, after.text), describer), party)
          : messages.signatureGone(party),
        weakens: 'signature-removed',
      };
    case 'on':
      if (tbcOf(after.node))
        return { ...describeAnswer(difference, describer), weakens: 'signature-removed' };
      if (kind !== 'changed') break;
      return {
        summary: messages.signedAgain(
          party,
          wordsOf(match, after, describer),
          wordsOf(match, before, describer),
        ),
      };
    case 'digest':
      if (isDigest(before.node) && !isDigest(after.node)) {
        // What a newer Codraft wrote may be as good, but nobody can tell here: anybody can write it in.
        const isNewer = schemeOf(after.node) === 'newer';
        return {
          summary: isNewer ? messages.signedWithNewer(party) : messages.digestGone(party),
          weakens: 'digest-removed',
        };
      }
      if (kind === 'changed') return { summary: messages.signedOther(party) };
      break;
    default:
  }
  return describeAnswer(difference, describer);
}

function describeItem(difference: Difference, describer: Describer): Description {
  const { kind, before, after } = difference;
  const node = kind === 'added' ? after.node : before.node;
  if (kind === 'moved' || tbcOf(node)) return describeAnswer(difference, describer);
  const party = partyOf(textOf(node, 'by') ?? '', describer);
  if (kind === 'added')
    return { summary: describer.messages.signed(party, readDate(textOf(node, 'on') ?? '')) };
  const told =
    kind === 'removed'
      ? { summary: describer.messages.signatureGone(party) }
      : describeAnswer(difference, describer);
  return isStillSigned(node, describer) ? told : { ...told, weakens: 'signature-removed' };
}

function schemeOf(node: TreeNode | undefined) {
  return node?.kind === 'scalar' ? readDigest(node.text).scheme : 'none';
}

/** Something that this version can compare with a text. */
function isDigest(node: TreeNode | undefined): boolean {
  const scheme = schemeOf(node);
  return scheme !== 'none' && scheme !== 'newer';
}

/** Of two signatures of one side, one may go, unless it is the one that says what was signed. */
function isStillSigned(signature: TreeNode | undefined, { after }: Describer): boolean {
  const side = textOf(signature, 'by');
  if (side === undefined) return true;
  const needsDigest = isDigest(entryOf(signature, 'digest')?.value);
  return signaturesIn(entryOf(after.root, 'sign_off')?.value).some(
    (one) => textOf(one, 'by') === side && (!needsDigest || isDigest(entryOf(one, 'digest')?.value)),
  );
}

function signaturesIn(list: TreeNode | undefined): readonly TreeNode[] {
  return list?.kind === 'list'
    ? list.items.filter((item) => textOf(item, 'by') !== undefined).flatMap((item) => item ?? [])
    : [];
}
