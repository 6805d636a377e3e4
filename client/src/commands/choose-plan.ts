import type { QuickPickItem } from 'vscode';
import { Uri, l10n, workspace } from 'vscode';
import type { PlanInfo } from '../../../server/src/protocol/index';
import { draftInFront } from '../draft-in-front';
import { PlainError } from './register-command';
import { askWhich } from './questions';

interface PlanItem extends QuickPickItem {
  readonly plan: PlanInfo;
}

/** Asks which plan, where there are several. Undefined when there is none, or when called off. */
export async function choosePlan(
  plans: readonly PlanInfo[],
  wanted: string | undefined,
  title: string,
): Promise<PlanInfo | undefined> {
  if (wanted !== undefined) {
    const address = Uri.parse(wanted).toString();
    const plan = plans.find(({ uri }) => Uri.parse(uri).toString() === address);
    if (plan === undefined) throw new PlainError(l10n.t('There is no action plan at {0}.', wanted));
    return plan;
  }
  const [first] = plans;
  if (plans.length === 1) return first;
  const here = draftInFront()?.toString() ?? '';
  const items = plans.map((plan): PlanItem => ({
    plan,
    label: plan.title,
    description: workspace.asRelativePath(Uri.parse(plan.uri, true)),
  }));
  // The plan of the draft being read is the likely one, so it comes first.
  items.sort((a, b) => Number(isAbove(b.plan, here)) - Number(isAbove(a.plan, here)));
  const item = await askWhich(items, {
    title,
    placeHolder: l10n.t('Which plan is it for?'),
    matchOnDescription: true,
  });
  return item?.plan;
}

function isAbove(plan: PlanInfo, uri: string): boolean {
  return uri.startsWith(plan.uri.slice(0, plan.uri.lastIndexOf('/') + 1));
}
