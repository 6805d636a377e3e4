import type { QuickPickItem } from 'vscode';
import { QuickPickItemKind, ThemeIcon, Uri, commands, l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { newCommitmentRequest, plansRequest } from '../../../server/src/protocol/index';
import type {
  NewCommitmentParams,
  NewFile,
  PlansResult,
  ThemeInfo,
} from '../../../server/src/protocol/index';
import { openDraft } from '../form/open-draft';
import { askFirst } from '../server/ask';
import type { Given } from './arguments';
import { givenText, readGiven } from './arguments';
import { choosePlan } from './choose-plan';
import { requireTrust } from './require-trust';
import { tell } from './tell';
import { writeNewFiles } from './write-new-files';
import { askWhich, showQuestion } from './questions';

interface ThemeItem extends QuickPickItem {
  readonly theme?: string;
}

/** Asks for what a new commitment needs and opens its draft. Answers with the draft's address; undefined when called off. */
export async function newCommitment(client: BaseLanguageClient, argument: unknown): Promise<Uri | undefined> {
  requireTrust();
  const given = readGiven(argument);
  const plans = await askFirst<PlansResult>(client, plansRequest);
  if (plans.length === 0) {
    void offerNewPlan();
    return undefined;
  }
  const plan = await choosePlan(plans, givenText(given, 'plan'), l10n.t('New Commitment'));
  if (plan === undefined) return undefined;
  const title = givenText(given, 'title') ?? (await askTitle());
  if (title === fromWordFile) {
    await commands.executeCommand('codraft.bringInWordFile', { into: plan.uri, as: 'form' });
    return undefined;
  }
  if (title === undefined) return undefined;
  const theme = await chooseTheme(plan.themes, given);
  if (theme === undefined) return undefined;

  const params: NewCommitmentParams = {
    plan: plan.uri,
    title: title.trim(),
    ...(theme.theme === undefined ? {} : { theme: theme.theme }),
  };
  const file = await client.sendRequest<NewFile>(newCommitmentRequest, params);
  await writeNewFiles([file]);
  const uri = Uri.parse(file.uri, true);
  await openDraft(uri, 'beginning');
  return uri;
}

/** Not awaited by anything that follows: the person may leave the message where it is. */
async function offerNewPlan(): Promise<void> {
  const create = l10n.t('New Action Plan');
  const message = l10n.t('A commitment belongs to an action plan, and this folder doesn’t have one yet.');
  if ((await tell(message, create)) === create) {
    await commands.executeCommand('codraft.newActionPlan');
  }
}

const fromWordFile = Symbol('from a Word file');

/** The title of a new commitment, or that it is to be made of a form in Word; undefined when called off. */
function askTitle(): Promise<string | typeof fromWordFile | undefined> {
  const box = window.createInputBox();
  box.title = l10n.t('New Commitment');
  box.prompt = l10n.t('What is the commitment called? You can change the title later.');
  box.placeholder = l10n.t('Open contracting data for every public contract');
  box.ignoreFocusOut = true;
  box.buttons = [{ iconPath: new ThemeIcon('file'), tooltip: l10n.t('From a Word File…') }];
  box.onDidChangeValue(() => (box.validationMessage = ''));
  return showQuestion<string | typeof fromWordFile>(box, (answer) => {
    box.onDidTriggerButton(() => answer(fromWordFile));
    box.onDidAccept(() => {
      if (box.value.trim() === '') box.validationMessage = l10n.t('A commitment needs a title.');
      else answer(box.value);
    });
  });
}

/** Themes that go ahead come first; those that do not can still be chosen, since a draft may run ahead of a decision. */
async function chooseTheme(themes: readonly ThemeInfo[], given: Given): Promise<ThemeItem | undefined> {
  const none: ThemeItem = { label: l10n.t('No theme yet') };
  const wanted = givenText(given, 'theme');
  if (wanted !== undefined) return { label: wanted, theme: wanted };
  if (themes.length === 0 || given.theme === null) return none;
  const toItem = ({ id, title }: ThemeInfo): ThemeItem => ({ label: title, description: id, theme: id });
  const waiting = themes.filter(({ proceeds }) => !proceeds);
  const items: ThemeItem[] = [...themes.filter(({ proceeds }) => proceeds).map(toItem), none];
  if (waiting.length > 0) {
    items.push(
      { label: l10n.t('Not going ahead for now'), kind: QuickPickItemKind.Separator },
      ...waiting.map(toItem),
    );
  }
  return askWhich(items, {
    title: l10n.t('New Commitment'),
    placeHolder: l10n.t('Which theme of the plan is it for?'),
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
}
