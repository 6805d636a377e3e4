import { Disposable, Uri, ViewColumn, l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  broughtRequest,
  type BroughtParams,
  type BroughtResult,
} from '../../../server/src/protocol/bring-in';
import { plansRequest, type PlansResult } from '../../../server/src/protocol/index';
import { givenText, readGiven } from '../commands/arguments';
import type { AskWord, WordFileRead } from '../commands/ask-word';
import { choosePlan } from '../commands/choose-plan';
import { draftOf } from '../commands/draft-of';
import { PlainError, registerCommand } from '../commands/register-command';
import type { PageSources } from '../page/section-page';
import { fileName } from '../plan-files';
import { askFirst } from '../server/ask';
import { tableSource, wordSource } from './brought-files';
import { BroughtPanel, type BroughtSource } from './brought-panel';
import { draftForm } from './draft-form';
import { readWordFile } from './word-file';

/** The commands that bring in a Word file that came back or a table of contributions, and the pages that they open. */
export function showBroughtFiles(sources: PageSources, askWord: AskWord): Disposable {
  const { client, log } = sources;
  const open = new Set<BroughtPanel>();
  const show = (title: string, source: BroughtSource, read: WordFileRead): string => {
    const panel = window.createWebviewPanel('codraft.brought', title, ViewColumn.Active, {
      enableFindWidget: true,
    });
    const brought = new BroughtPanel(panel, source, read, sources);
    open.add(brought);
    panel.onDidDispose(() => {
      open.delete(brought);
      brought.dispose();
    });
    return title;
  };
  return Disposable.from(
    { dispose: () => open.forEach((panel) => panel.dispose()) },
    registerCommand('codraft.bringInWordFile', log, async (argument) => {
      const title = l10n.t('Bring In Word File');
      const file = await fileFrom(argument, title, { [l10n.t('Word files')]: ['docx'] });
      if (!file) return undefined;
      const given = readGiven(argument);
      const into = givenText(given, 'into') ?? (await chooseWhere(client, file, title));
      if (into === undefined) return undefined;
      const asForm = givenText(given, 'as') === 'form';
      const read = await readWordFile(file, { tracked: 'accept', into, asForm }, { askWord, client });
      const name = fileName(file.path);
      if (!read.ok) throw await whyNot(client, { into, name, read });
      if (read.form !== undefined) return draftForm(client, { into, name, read });
      return show(l10n.t('What came back in {0}', name), wordSource(file, into, askWord, sources), read);
    }),
    registerCommand('codraft.bringInResponses', log, async (argument) => {
      const title = l10n.t('Bring In Responses');
      const file = await fileFrom(argument, title, { [l10n.t('CSV files')]: ['csv', 'tsv', 'tab'] });
      if (!file) return undefined;
      const into = givenText(readGiven(argument), 'into') ?? (await choosePlanAround(client, file, title));
      if (into === undefined) return undefined;
      const source = tableSource(file, into, askWord);
      const read = await source.read('accept');
      const name = fileName(file.path);
      if (!read.ok) throw await whyNot(client, { into, name, read });
      return show(l10n.t('What {0} brings in', name), source, read);
    }),
  );
}

/** The file that the command was given, or one that is chosen. */
async function fileFrom(
  argument: unknown,
  title: string,
  filters: Record<string, string[]>,
): Promise<Uri | undefined> {
  if (argument instanceof Uri) return argument;
  const named = givenText(readGiven(argument), 'file');
  if (named !== undefined) return Uri.parse(named, true);
  const chosen = await window.showOpenDialog({ title, openLabel: l10n.t('Bring In'), filters });
  return chosen?.[0];
}

/** The plan whose folder the file is in, the one that is chosen, or where there is no plan a draft. */
async function chooseWhere(
  client: BaseLanguageClient,
  file: Uri,
  title: string,
): Promise<string | undefined> {
  const plans = await askFirst<PlansResult>(client, plansRequest);
  if (plans.length === 0) return (await draftOf(client, undefined, title))?.toString();
  return planAround(plans, file, title);
}

async function choosePlanAround(
  client: BaseLanguageClient,
  file: Uri,
  title: string,
): Promise<string | undefined> {
  const plans = await askFirst<PlansResult>(client, plansRequest);
  if (plans.length === 0)
    throw new PlainError(
      l10n.t('Contributions belong to an action plan, and this folder doesn’t have one yet.'),
    );
  return planAround(plans, file, title);
}

async function planAround(plans: PlansResult, file: Uri, title: string): Promise<string | undefined> {
  const around = plans.filter(({ uri }) => {
    const folder = Uri.joinPath(Uri.parse(uri, true), '..').toString();
    return file.toString().startsWith(`${folder}/`);
  });
  const innermost = [...around].sort((a, b) => b.uri.length - a.uri.length)[0];
  return (innermost ?? (await choosePlan(plans, undefined, title)))?.uri;
}

/** Why a file was not read, in the words that the server has for it. */
async function whyNot(
  client: BaseLanguageClient,
  file: Pick<BroughtParams, 'into' | 'name' | 'read'>,
): Promise<PlainError> {
  const params: BroughtParams = { ...file, tracked: 'accept', choices: {}, known: {} };
  const found = await askFirst<BroughtResult>(client, broughtRequest, params);
  const why = found.kind === 'refused' ? found.message : '';
  return new PlainError(l10n.t('{0} was not read. {1}', file.name, why));
}
