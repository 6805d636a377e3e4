import { stages, type Stage } from '../../model/stage';
import type { Plans } from '../../plans/plans';
import type { Finding } from '../../rules/finding';
import { countProblems, type Problems } from './count-problems';

/** Where a draft stands, for a line of status. */
export interface DraftStatus {
  readonly plan?: { readonly uri: string; readonly title: string };
  /** Nothing for the files of the plan itself. */
  readonly stage?: Stage;
  readonly problems: Problems;
  /** Nothing when there is no further stage. */
  readonly next?: { readonly stage: Stage; readonly blockers: readonly Finding[] };
}

/** Where one draft stands; nothing for a file that is not checked. */
export function statusOf(uri: string, plans: Plans): DraftStatus | undefined {
  const draft = plans.draft(uri);
  if (!draft) return undefined;
  const plan = plans.planOf(uri);
  const stage = draft.kind === 'commitment' ? draft.commitment.stage : undefined;
  const next = stage && stages[stages.indexOf(stage) + 1];
  return {
    ...(plan && { plan: { uri: plan.uri, title: plan.title } }),
    ...(stage && { stage }),
    problems: countProblems(plans.findings(uri)),
    ...(next && { next: { stage: next, blockers: blockersOf(uri, next, plans) } }),
  };
}

/** What would be an error at a stage: what stands in its way. */
export function blockersOf(uri: string, stage: Stage, plans: Plans): readonly Finding[] {
  return plans.findingsAt(uri, stage).filter(({ level }) => level === 'error');
}
