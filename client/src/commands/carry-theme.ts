import { Uri, l10n, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { plansRequest, type PlanInfo, type PlansResult } from '../../../server/src/protocol/index';
import {
  carryThemeRequest,
  nextPlanRequest,
  type CarryThemeParams,
  type CarryThemeResult,
  type NextPlanParams,
  type NextPlanResult,
} from '../../../server/src/protocol/meetings';
import { fileName, planFileName } from '../plan-files';
import { askFirst } from '../server/ask';
import { today } from '../today';
import { applyToFiles } from './apply-edits';
import { givenText, readGiven } from './arguments';
import { choosePlan } from './choose-plan';
import { chooseTheme } from './choose-theme';
import { askWhich } from './questions';
import { PlainError } from './register-command';
import { requireTrust } from './require-trust';
import { tell } from './tell';

/** Carries a theme into another plan, which is begun where there is none. Answers with the address of that plan. */
export async function carryTheme(client: BaseLanguageClient, argument: unknown): Promise<Uri | undefined> {
  requireTrust();
  const given = readGiven(argument);
  const plans = await askFirst<PlansResult>(client, plansRequest);
  if (plans.length === 0) {
    throw new PlainError(l10n.t('Themes belong to an action plan, and this folder doesn’t have one yet.'));
  }
  const title = l10n.t('Carry into the Next Plan');
  const plan = await choosePlan(plans, givenText(given, 'plan'), title);
  if (plan === undefined) return undefined;
  const asked: NextPlanParams = { plan: plan.uri };
  const next = await client.sendRequest<NextPlanResult>(nextPlanRequest, asked);
  const themes = plan.themes.filter(({ id }) => next.themes.includes(id));
  const wanted = givenText(given, 'theme');
  if (wanted === undefined && themes.length === 0) throw otherWay();
  const theme = await chooseTheme(wanted === undefined ? { ...plan, themes } : plan, wanted, title);
  if (theme === undefined) return undefined;
  const to = givenText(given, 'to') ?? (await chooseTarget(plan, plans, next.folderName));
  if (to === undefined) return undefined;

  const params: CarryThemeParams = { plan: plan.uri, theme: theme.id, to, day: today() };
  const made = await client.sendRequest<CarryThemeResult>(carryThemeRequest, params);
  switch (made.kind) {
    case 'there':
      throw new PlainError(l10n.t('The other plan already has this theme, as {0}.', made.id));
    case 'newer':
      throw new PlainError(l10n.t('The plan has a newer decision on this theme, of {0}.', made.day));
    case 'other-way':
      throw otherWay();
    case 'no-place':
      throw new PlainError(
        l10n.t('Codraft can’t write in one of the two plans yet. Fix the errors shown in them first.'),
      );
    case 'files':
      await applyToFiles(made.changed, made.created);
      void tell(l10n.t('“{0}” is a theme of the other plan now.', theme.title));
      return Uri.parse(to, true);
  }
}

function otherWay(): PlainError {
  return new PlainError(
    l10n.t(
      'Only a theme whose way forward is the next plan can be carried into it. Put the decision on record first, with Move Theme Forward.',
    ),
  );
}

/** Another plan of the workspace, or a new one beside this one. */
async function chooseTarget(
  plan: PlanInfo,
  plans: PlansResult,
  folderName: string,
): Promise<string | undefined> {
  const fresh = Uri.joinPath(folderOfNew(Uri.parse(plan.uri, true)), folderName, planFileName);
  const others = plans.filter(({ uri }) => uri !== plan.uri);
  const isThere = others.some(({ uri }) => Uri.parse(uri, true).toString() === fresh.toString());
  const items = [
    ...others.map(({ uri, title }) => ({
      label: title,
      description: workspace.asRelativePath(Uri.parse(uri, true)),
      uri,
    })),
    ...(isThere
      ? []
      : [
          {
            label: l10n.t('A new plan in {0}', folderName),
            description: workspace.asRelativePath(fresh),
            uri: fresh.toString(),
          },
        ]),
  ];
  const item = await askWhich(items, {
    title: l10n.t('Carry into the Next Plan'),
    placeHolder: l10n.t('Into which plan?'),
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
  return item?.uri;
}

/** Beside the folder of the plan, where that is not out of the workspace. */
function folderOfNew(plan: Uri): Uri {
  const own = Uri.joinPath(plan, '..');
  const beside = Uri.joinPath(own, '..');
  return fileName(own.path) !== '' && workspace.getWorkspaceFolder(beside) ? beside : own;
}
