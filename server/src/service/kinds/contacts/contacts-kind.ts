import { contacts as form } from '../../schema/generated/facts';
import { draftFiles } from '../../schema/generated/files';
import { contacts as validate } from '../../schema/generated/validators';
import type { DraftBase } from '../draft-base';
import { defineKind } from '../file-kind';
import type { ContactsSummary } from '../summary';

export interface ContactsDraft extends DraftBase {
  readonly kind: 'contacts';
}

/** The people behind the organisations: private. */
export const contacts = defineKind<ContactsDraft, ContactsSummary>({
  file: draftFiles.contacts,
  form,
  validate,
  read: (base) => ({ ...base, kind: 'contacts' }),
  summarize: (_draft, base) => ({ kind: 'contacts', ...base }),
  words: (messages) => messages.kinds.contacts,
});
