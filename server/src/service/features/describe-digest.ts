import type { Messages } from '../messages/messages';
import type { Organisations } from '../model/organisations';
import { agreementOf, type Agreement } from '../model/sign-off/agreement';
import type { Draft } from '../kinds/draft';
import { nodeAt, type TreePath } from '../yaml/tree';

/** Who has signed here, and whether it still holds: the digest itself says nothing to a reader. */
export function describeDigest(
  [list, index, key]: TreePath,
  draft: Draft,
  known: Organisations | undefined,
  say: Messages,
): string | undefined {
  if (draft.kind !== 'commitment' || list !== 'sign_off' || key !== 'digest') return undefined;
  const item = nodeAt(draft.yaml.root, ['sign_off', index ?? 0]);
  const signature = draft.commitment.signOff.find(({ range }) => range.start === item?.range.start);
  if (!signature) return undefined;
  const { by, on } = signature;
  const name = by.ok ? (known?.names[by.value] ?? by.value) : say.sign.somebody;
  const day = on.ok ? on.value.written : undefined;
  const state = describeAgreement(agreementOf(signature, draft.yaml, known), name, day, say.sign.digest);
  return `${state}\n\n${say.sign.digest.about}`;
}

function describeAgreement(
  agreement: Agreement,
  name: string,
  day: string | undefined,
  say: Messages['sign']['digest'],
): string {
  switch (agreement) {
    case 'same':
      return say.same(name, day);
    case 'text-changed':
      return say.changed(name, day);
    case 'organisations-changed':
      return say.otherOrganisations(name, day);
    case 'organisations-unknown':
      return say.organisationsUnknown(name, day);
    case 'newer':
      return say.newer(name, day);
    case 'draft-unreadable':
      return say.draftUnreadable(name, day);
    case 'unreadable':
    case 'no-digest':
      return say.unreadable(name);
  }
}
