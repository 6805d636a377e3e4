import { actionPlan, commitment, contacts, stakeholders } from './generated/facts';
import * as validators from './generated/validators';
import type { FormValidator } from './generated/validators';
import type { FieldFact } from './field-fact';

/** The four kinds of file that a plan is made of. */
export type DraftKind = 'commitment' | 'action-plan' | 'stakeholders' | 'contacts';

export const forms: Readonly<Record<DraftKind, FieldFact>> = {
  commitment,
  'action-plan': actionPlan,
  stakeholders,
  contacts,
};

export const formValidators: Readonly<Record<DraftKind, FormValidator>> = {
  commitment: validators.commitment,
  'action-plan': validators.actionPlan,
  stakeholders: validators.stakeholders,
  contacts: validators.contacts,
};

/**
 * The kind of file by its name, or nothing when it is not ours. `stakeholders.yaml` and `contacts.yaml` are ours only
 * beside an `action-plan.yaml`; whether there is one is for the caller to know.
 */
export function kindOfFile(path: string): DraftKind | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/.\.commitment\.ya?ml$/.test(name)) return 'commitment';
  if (name === 'action-plan.yaml') return 'action-plan';
  if (name === 'stakeholders.yaml') return 'stakeholders';
  if (name === 'contacts.yaml') return 'contacts';
  return undefined;
}
