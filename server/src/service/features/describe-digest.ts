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
  messages: Messages,
): string | undefined {
  if (draft.kind !== 'commitment' || list !== 'sign_off' || key !== 'digest') return undefined;
  const item = nodeAt(draft.yaml.root, ['sign_off', index ?? 0]);
  const signature = draft.commitment.signOff.find(({ range }) => range.start === item?.range.start);
  if (!signature) return undefined;
  const { by, on } = signature;
  const name = by.ok ? (known?.names[by.value] ?? by.value) : messages.sign.somebody;
  const day = on.ok ? on.value.written : undefined;
  const state = describeAgreement(agreementOf(signature, draft.yaml, known), name, day, messages.sign.digest);
  return `${state}\n\n${messages.sign.digest.about}`;
}

function describeAgreement(
  agreement: Agreement,
  name: string,
  day: string | undefined,
  messages: Messages['sign']['digest'],
): string {
  switch (agreement) {
    case 'same':
      return messages.same(name, day);
    case 'text-changed':
      return messages.changed(name, day);
    case 'organisations-changed':
      return messages.otherOrganisations(name, day);
    case 'organisations-unknown':
      return messages.organisationsUnknown(name, day);
    case 'newer':
      return messages.newer(name, day);
    case 'draft-unreadable':
      return messages.draftUnreadable(name, day);
    case 'unreadable':
    case 'no-digest':
      return messages.unreadable(name);
  }
}
