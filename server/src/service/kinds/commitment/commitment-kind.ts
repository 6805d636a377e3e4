import { readCommitment, type Commitment } from '../../model/commitment';
import { signedAsItIs } from '../../model/sign-off/signed-as-it-is';
import { draftFiles } from '../../schema/generated/files';
import { commitment as form } from '../../schema/generated/facts';
import { commitment as validate } from '../../schema/generated/validators';
import type { DraftBase } from '../draft-base';
import { defineKind } from '../file-kind';
import type { CommitmentSummary } from '../summary';

export interface CommitmentDraft extends DraftBase {
  readonly kind: 'commitment';
  readonly commitment: Commitment;
}

/** One promise of the plan, in the order of the OGP form. */
export const commitment = defineKind<CommitmentDraft, CommitmentSummary>({
  file: draftFiles.commitment,
  form,
  validate,
  read: (base) => ({ ...base, kind: 'commitment', commitment: readCommitment(base.yaml.root) }),
  summarize({ commitment: { number, theme, title, signOff }, yaml }, base, ranges) {
    const signed = signedAsItIs(signOff, yaml);
    return {
      kind: 'commitment',
      ...base,
      title: title.ok ? title.value : '',
      ...(number.ok && { number: { value: number.value, rangeId: ranges.add(number.range) } }),
      ...(theme.ok && { theme: { value: theme.value, rangeId: ranges.add(theme.range) } }),
      ...(signed !== undefined && { signedAsItIs: signed }),
    };
  },
  stageOf: ({ commitment: { stage } }) => stage,
  words: (messages) => messages.kinds.commitment,
});
