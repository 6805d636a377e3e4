import { readRemarks, type Remark } from '../../model/discussion';
import { discussion as form } from '../../schema/generated/facts';
import { draftFiles } from '../../schema/generated/files';
import { discussion as validate } from '../../schema/generated/validators';
import type { DraftBase } from '../draft-base';
import { defineKind } from '../file-kind';
import type { DiscussionSummary } from '../summary';

export interface DiscussionDraft extends DraftBase {
  readonly kind: 'discussion';
  readonly remarks: readonly Remark[];
}

/** What was said of a commitment while it was drafted: private. */
export const discussion = defineKind<DiscussionDraft, DiscussionSummary>({
  file: draftFiles.discussion,
  form,
  validate,
  read: (base) => ({ ...base, kind: 'discussion', remarks: readRemarks(base.yaml.root) }),
  summarize: ({ remarks }, base) => ({
    kind: 'discussion',
    ...base,
    open: remarks.flatMap(({ about, isSettled }) => (isSettled ? [] : [about.ok ? about.value : ''])),
  }),
  words: (messages) => messages.kinds.discussion,
});
