import type { DraftKind } from '../schema/draft-kind';
import type { FormProblem } from '../schema/form-problem';
import type { FoundField } from '../schema/walk-fields';
import type { ParsedYaml } from '../yaml/parse';
import type { PlanDraft } from './action-plan/action-plan-kind';
import type { CommitmentDraft } from './commitment/commitment-kind';
import type { ContactsDraft } from './contacts/contacts-kind';
import type { DiscussionDraft } from './discussion/discussion-kind';
import type { StakeholdersDraft } from './stakeholders/stakeholders-kind';

export interface DraftBase {
  readonly kind: DraftKind;
  readonly yaml: ParsedYaml;
  readonly fields: readonly FoundField[];
  readonly problems: readonly FormProblem[];
}

/** A file of a plan, read once: its tree, its fields as the form knows them, and the typed view of its kind. */
export type Draft = CommitmentDraft | PlanDraft | DiscussionDraft | StakeholdersDraft | ContactsDraft;

/** False when part of the file could not be read, so that what is not seen may still be there. */
export function isWhole({ yaml }: DraftBase): boolean {
  return yaml.problems.length === 0 && yaml.conflicts.length === 0;
}
