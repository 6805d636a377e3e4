import type { InputBoxValidationMessage } from 'vscode';
import { InputBoxValidationSeverity, Uri, commands, l10n, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { newPlanRequest } from '../../../server/src/protocol/index';
import type { NewPlanParams, NewPlanResult } from '../../../server/src/protocol/index';
import { fileName, planFileName } from '../plan-files';
import { openDraft } from '../form/open-draft';
import { askFirst } from '../server/ask';
import type { Given } from './arguments';
import { givenText, readGiven } from './arguments';
import { chooseFolder } from './choose-folder';
import { isUsualLength, readYears } from './plan-years';
import type { Years } from './plan-years';
import { requireTrust } from './require-trust';
import { tell } from './tell';
import { writeNewFiles } from './write-new-files';
import { askWords } from './questions';

/** Asks for what a new plan needs, writes its files and opens the plan. Answers with its address; undefined when called off. */
export async function newActionPlan(client: BaseLanguageClient, argument: unknown): Promise<Uri | undefined> {
  requireTrust();
  const given = readGiven(argument);
  const folder = givenFolder(argument, given) ?? (await chooseFolder());
  if (folder === undefined) return undefined;
  const country = givenText(given, 'country') ?? (await askCountry());
  if (country === undefined) return undefined;
  const years = givenYears(given) ?? (await askYears());
  if (years === undefined) return undefined;
  const title = givenText(given, 'title') ?? (await askTitle(country, years));
  if (title === undefined) return undefined;

  const params: NewPlanParams = {
    folder: folder.toString(),
    title: title.trim(),
    country: country.trim(),
    years,
  };
  const files = await askFirst<NewPlanResult>(client, newPlanRequest, params);
  const plan = files.find(({ uri }) => uri.endsWith(`/${planFileName}`));
  if (plan === undefined) throw new Error(`No ${planFileName} among the files of a new plan`);
  await writeNewFiles(files);
  const uri = Uri.parse(plan.uri, true);
  await openDraft(uri, 'beginning');
  if (workspace.getWorkspaceFolder(uri) === undefined) void offerToOpen(folder);
  return uri;
}

/** The folder that was clicked on, or that a key binding names. */
function givenFolder(argument: unknown, given: Given): Uri | undefined {
  if (argument instanceof Uri) return argument;
  const named = givenText(given, 'folder');
  return named === undefined ? undefined : Uri.parse(named, true);
}

function askCountry(): Thenable<string | undefined> {
  return askWords({
    title: l10n.t('New Action Plan'),
    prompt: l10n.t('Which country, region or city is the plan for?'),
    ignoreFocusOut: true,
    validateInput: (text) =>
      text.trim() === '' ? l10n.t('A plan is for a country, a region or a city.') : undefined,
  });
}

function givenYears(given: Given): Years | undefined {
  const years: unknown = given.years;
  if (!Array.isArray(years)) return undefined;
  const [first, last] = years as readonly unknown[];
  return typeof first === 'number' && typeof last === 'number' ? [first, last] : undefined;
}

async function askYears(): Promise<Years | undefined> {
  const answer = await askWords({
    title: l10n.t('New Action Plan'),
    prompt: l10n.t('Which years does the plan cover? Plans run for two or four years.'),
    value: nextYears(),
    ignoreFocusOut: true,
    validateInput: checkYears,
  });
  return answer === undefined ? undefined : readYears(answer);
}

function checkYears(text: string): string | InputBoxValidationMessage | undefined {
  const years = readYears(text);
  if (years === undefined) return l10n.t('Enter the first and last year, such as {0}.', nextYears());
  if (isUsualLength(years)) return undefined;
  const [first, last] = years;
  const message = l10n.t(
    'From January {0} to December {1}. OGP action plans run for two or four years: press Enter to continue. You can enter the exact dates later.',
    first,
    last,
  );
  return { message, severity: InputBoxValidationSeverity.Warning };
}

function nextYears(): string {
  const next = new Date().getFullYear() + 1;
  return `${next}-${next + 1}`;
}

function askTitle(country: string, [first, last]: Years): Thenable<string | undefined> {
  return askWords({
    title: l10n.t('New Action Plan'),
    prompt: l10n.t('What is the title of the plan?'),
    value: l10n.t('{0} Action Plan for Open Government {1}-{2}', country.trim(), first, last),
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? l10n.t('A plan needs a title.') : undefined),
  });
}

/** A plan outside the open folder is checked only once its own folder is open. */
async function offerToOpen(folder: Uri): Promise<void> {
  const open = l10n.t('Open Folder');
  const message = l10n.t(
    'The plan is in {0}. Open that folder to check the whole plan.',
    fileName(folder.path),
  );
  if ((await tell(message, open)) === open) {
    await commands.executeCommand('vscode.openFolder', folder);
  }
}
