import type { Plans } from '../../plans/plans';
import type { Draft } from '../../kinds/draft';

export interface DraftFile {
  readonly uri: string;
  readonly draft: Draft;
}

/** The files of the plan that a file belongs to, itself included; it alone when it belongs to none. */
export function filesOfPlan(plans: Plans, uri: string): readonly DraftFile[] {
  const plan = plans.planOf(uri);
  const uris = plan ? plans.files().filter((other) => plans.planOf(other)?.uri === plan.uri) : [uri];
  return uris.flatMap((other) => fileOf(plans, other) ?? []);
}

export function fileOf(plans: Plans, uri: string): DraftFile | undefined {
  const draft = plans.draft(uri);
  return draft && { uri, draft };
}
