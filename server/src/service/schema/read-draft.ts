import { readActionPlan, type ActionPlan } from '../model/action-plan';
import { readCommitment, type Commitment } from '../model/commitment';
import { rootPart } from '../model/read';
import { readStakeholders, type Stakeholder } from '../model/stakeholders';
import type { KnownForm } from '../yaml/known-form';
import { parseYaml, type ParsedYaml } from '../yaml/parse';
import { forms, type DraftKind } from './draft-kind';
import { findFormProblems, type FormProblem } from './form-problem';
import { knownForm } from './known-form';
import { walkFields, type FoundField } from './walk-fields';

interface DraftBase {
  readonly kind: DraftKind;
  readonly yaml: ParsedYaml;
  readonly fields: readonly FoundField[];
  readonly problems: readonly FormProblem[];
}

export interface CommitmentDraft extends DraftBase {
  readonly kind: 'commitment';
  readonly commitment: Commitment;
}

export interface PlanDraft extends DraftBase {
  readonly kind: 'action-plan';
  readonly plan: ActionPlan;
}

export interface StakeholdersDraft extends DraftBase {
  readonly kind: 'stakeholders';
  readonly stakeholders: readonly Stakeholder[];
}

export interface ContactsDraft extends DraftBase {
  readonly kind: 'contacts';
}

/** A file of a plan, read once: its tree, its fields as the form knows them, and the typed view of its kind. */
export type Draft = CommitmentDraft | PlanDraft | StakeholdersDraft | ContactsDraft;

const knownForms = Object.fromEntries(
  Object.entries(forms).map(([kind, form]) => [kind, knownForm(form)]),
) as Readonly<Record<DraftKind, KnownForm>>;

export function readDraft(kind: DraftKind, text: string): Draft {
  const yaml = parseYaml(text, knownForms[kind]);
  const { root } = yaml;
  const base = {
    yaml,
    fields: walkFields(root, forms[kind]),
    problems: findFormProblems(root, kind, rootPart(root).anchor),
  };
  switch (kind) {
    case 'commitment':
      return { ...base, kind, commitment: readCommitment(root) };
    case 'action-plan':
      return { ...base, kind, plan: readActionPlan(root) };
    case 'stakeholders':
      return { ...base, kind, stakeholders: readStakeholders(root) };
    case 'contacts':
      return { ...base, kind };
  }
}
