import type { Organisations } from '../../model/organisations';
import { agreementOf, type Agreement } from '../../model/sign-off/agreement';
import type { CommitmentDraft } from '../../kinds/commitment/commitment-kind';

/** One side's agreement, and whether the text is still the one that it agreed to. */
export interface SignatureState {
  readonly by: string;
  /** As written. */
  readonly on?: string;
  /** `unsure` when nobody can tell, as when the signature has no digest. */
  readonly text: 'same' | 'changed' | 'unsure';
}

/**
 * Who has signed, each side once: of several entries of one side the last counts. Nobody while two versions stand side by
 * side: what was signed is then neither of them, and the signatures may be those of one.
 */
export function signaturesOf(
  { yaml, commitment }: CommitmentDraft,
  known: Organisations | undefined,
): readonly SignatureState[] {
  if (yaml.conflicts.length > 0) return [];
  const bySide = new Map<string, SignatureState>();
  for (const signature of commitment.signOff) {
    const { by, on } = signature;
    if (!by.ok || (!on.ok && on.state === 'open')) continue;
    bySide.delete(by.value);
    bySide.set(by.value, {
      by: by.value,
      ...(on.ok && { on: on.value.written }),
      text: textOf(agreementOf(signature, yaml, known)),
    });
  }
  return [...bySide.values()];
}

function textOf(agreement: Agreement): SignatureState['text'] {
  switch (agreement) {
    case 'same':
      return 'same';
    case 'text-changed':
    case 'organisations-changed':
      return 'changed';
    case 'organisations-unknown':
    case 'newer':
    case 'unreadable':
    case 'no-digest':
    case 'draft-unreadable':
      return 'unsure';
  }
}
