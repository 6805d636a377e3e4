import type { DraftKind } from '../schema/draft-kind';
import type { FieldFact } from '../schema/field-fact';
import { actionPlan } from './action-plan/action-plan-kind';
import { commitment } from './commitment/commitment-kind';
import { contacts } from './contacts/contacts-kind';
import type { FileKind } from './file-kind';
import { stakeholders } from './stakeholders/stakeholders-kind';

/** Every kind of file, in the order in which a reader of a plan meets them. */
export const kinds: Readonly<Record<DraftKind, FileKind>> = {
  'action-plan': actionPlan,
  commitment,
  stakeholders,
  contacts,
};

export const kindIds = (): readonly DraftKind[] => Object.keys(kinds) as DraftKind[];

export function formOf(kind: DraftKind): FieldFact {
  return kinds[kind].form;
}
