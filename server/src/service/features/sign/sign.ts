import type { Messages } from '../../messages/messages';
import type { Signature } from '../../model/commitment';
import { agreementOf } from '../../model/sign-off/agreement';
import { marksOf, newDigest } from '../../model/sign-off/digest';
import type { Surroundings } from '../../plans/plans';
import type { CommitmentDraft } from '../../kinds/commitment/commitment-kind';
import type { Draft } from '../../kinds/draft';
import { readDraft } from '../../kinds/read-draft';
import { applyEdits, inOrder, type TextEdit } from '../../text/edit';
import { whyNotBy, whyNotOn, whyNotSigned } from './why-not';
import { writeSignature } from './write-signature';

/** Who agrees, and when. */
export interface SignRequest {
  readonly by: string;
  /** The day of the agreement; where none is given it is today, and a signature that still fits keeps its own. */
  readonly on?: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** A signature as edits, or one sentence for the reader that says why there is none. */
export type Signed =
  | {
      readonly kind: 'signed';
      /** None when this side has signed this very text already. */
      readonly edits: readonly TextEdit[];
      readonly on: string;
      /** True when the side had signed before. */
      readonly isRenewed: boolean;
    }
  | { readonly kind: 'refused'; readonly why: string };

/** Records that a side agrees to the draft as it is now. A signature that it gave before makes way for the new one. */
export function sign(
  draft: Draft,
  surroundings: Surroundings,
  { by, on, today }: SignRequest,
  messages: Messages,
): Signed {
  const why =
    whyNotSigned(draft, messages) ??
    whyNotBy(by, surroundings, messages) ??
    (on === undefined ? undefined : whyNotOn(on, messages));
  if (why !== undefined || draft.kind !== 'commitment') return { kind: 'refused', why: why ?? '' };
  const { yaml } = draft;
  const { organisations } = surroundings;
  const digest = newDigest(yaml, by, organisations);
  const own = signaturesBy(draft, by);
  const last = own.at(-1);
  const isFitting = last !== undefined && agreementOf(last, yaml, organisations) === 'same';
  const signedOn = isFitting && last.on.ok ? last.on.value.written : undefined;
  const day = on ?? signedOn ?? today;
  const isRenewed = own.length > 0;
  if (signedOn === day && own.length === 1) return { kind: 'signed', edits: [], on: day, isRenewed };
  const edits = writeSignature(draft, { by, on: day, digest });
  // In a file that reads strangely the edits may not do what they are meant to; then they are not made.
  return edits && isDone(draft, applyEdits(yaml.text, inOrder(edits)), { by, on: day, digest })
    ? { kind: 'signed', edits, on: day, isRenewed }
    : { kind: 'refused', why: messages.sign.noPlace() };
}

function signaturesBy({ commitment }: CommitmentDraft, side: string): readonly Signature[] {
  return commitment.signOff.filter(({ by }) => by.ok && by.value === side);
}

/** True when the side has signed the text once more, that text says what it said, and nobody else's signature is touched. */
function isDone(
  before: CommitmentDraft,
  text: string,
  wanted: { readonly by: string; readonly on: string; readonly digest: string },
): boolean {
  const after = readDraft('commitment', text);
  if (after.kind !== 'commitment' || after.yaml.problems.length > 0 || after.yaml.duplicates.length > 0)
    return false;
  const mine = signaturesBy(after, wanted.by);
  return (
    mine.length > 0 &&
    mine.every(
      ({ on, digest }) =>
        on.ok && on.value.written === wanted.on && digest.ok && digest.value === wanted.digest,
    ) &&
    marksOf(after.yaml).codraft2.text === marksOf(before.yaml).codraft2.text &&
    othersOf(after, wanted.by) === othersOf(before, wanted.by)
  );
}

function othersOf({ commitment }: CommitmentDraft, side: string): string {
  const others = commitment.signOff.filter(({ by }) => !by.ok || by.value !== side);
  return JSON.stringify(
    others.map(({ by, on, digest }) =>
      [by, on, digest].map((field) => (field.ok ? field.value : field.state)),
    ),
  );
}
