import { digestOf } from '../../model/digest';
import type { CommitmentDraft } from '../../schema/read-draft';

/** One side's agreement, and whether the text is still the one that it agreed to. */
export interface SignatureState {
  readonly by: string;
  /** As written. */
  readonly on?: string;
  /** `unsure` when the signature has no digest, or when part of the draft cannot be read. */
  readonly text: 'same' | 'changed' | 'unsure';
}

/** Who has signed, each side once: of several entries of one side the last counts. */
export function signaturesOf({ yaml, commitment }: CommitmentDraft): readonly SignatureState[] {
  const { signOff } = commitment;
  if (signOff.length === 0) return [];
  const isRead = yaml.problems.length === 0 && yaml.conflicts.length === 0;
  const present = isRead ? digestOf(yaml.root) : undefined;
  const bySide = new Map<string, SignatureState>();
  for (const { by, on, digest } of signOff) {
    if (!by.ok || (!on.ok && on.state === 'open')) continue;
    const signed = digest.ok ? digest.value.trim().toLowerCase() : undefined;
    const isKnown = signed !== undefined && present !== undefined;
    bySide.delete(by.value);
    bySide.set(by.value, {
      by: by.value,
      ...(on.ok && { on: on.value.written }),
      text: !isKnown ? 'unsure' : signed === present ? 'same' : 'changed',
    });
  }
  return [...bySide.values()];
}
