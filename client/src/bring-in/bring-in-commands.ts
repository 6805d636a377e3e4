import { Disposable, Uri, ViewColumn, l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  broughtRequest,
  type BroughtParams,
  type BroughtResult,
} from '../../../server/src/protocol/bring-in';
import { plansRequest, type PlansResult } from '../../../server/src/protocol/index';
import { givenText, readGiven } from '../commands/arguments';
import type { AskWord } from '../commands/ask-word';
import { choosePlan } from '../commands/choose-plan';
import { draftOf } from '../commands/draft-of';
import { PlainError, registerCommand } from '../commands/register-command';
import type { PageSources } from '../page/section-page';
import { fileName } from '../plan-files';
import { askFirst } from '../server/ask';
import { BroughtPanel } from './brought-panel';
import { draftForm } from './draft-form';
import { readWordFile } from './word-file';

/** The command that brings in a Word file that came back, and the pages that it opens. */
export function showBroughtFiles(sources: PageSources, askWord: AskWord): Disposable {
  const { client, log } = sources;
  const open = new Set<BroughtPanel>();
  return Disposable.from(
    { dispose: () => open.forEach((panel) => panel.dispose()) },
    registerCommand('codraft.bringInWordFile', log, async (argument) => {
      const given = readGiven(argument);
      const named = givenText(given, 'file');
      const file =
        argument instanceof Uri
          ? argument
          : named === undefined
            ? await chooseFile()
            : Uri.parse(named, true);
      if (!file) return undefined;
      const into = givenText(given, 'into') ?? (await chooseWhere(client, file));
      if (into === undefined) return undefined;
      const asForm = givenText(given, 'as') === 'form';
      const read = await readWordFile(file, { tracked: 'accept', into, asForm }, { askWord, client });
      if (!read.ok) throw await whyNot(client, { into, name: fileName(file.path), read });
      if (read.form !== undefined) return draftForm(client, { into, name: fileName(file.path), read });
      const title = l10n.t('What came back in {0}', fileName(file.path));
      const panel = window.createWebviewPanel('codraft.brought', title, ViewColumn.Active, {
        enableFindWidget: true,
      });
      const brought = new BroughtPanel(panel, file, into, read, sources, askWord);
      open.add(brought);
      panel.onDidDispose(() => {
        open.delete(brought);
        brought.dispose();
      });
      return title;
    }),
  );
}

async function chooseFile(): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    title: l10n.t('Bring In Word File'),
    openLabel: l10n.t('Bring In'),
    filters: { [l10n.t('Word files')]: ['docx'] },
  });
  return chosen?.[0];
}

/** The plan whose folder the file is in, the one that is chosen, or where there is no plan a draft. */
async function chooseWhere(client: BaseLanguageClient, file: Uri): Promise<string | undefined> {
  const title = l10n.t('Bring In Word File');
  const plans = await askFirst<PlansResult>(client, plansRequest);
  if (plans.length === 0) return (await draftOf(client, undefined, title))?.toString();
  const around = plans.filter(({ uri }) => {
    const folder = Uri.joinPath(Uri.parse(uri, true), '..').toString();
    return file.toString().startsWith(`${folder}/`);
  });
  const innermost = around.sort((a, b) => b.uri.length - a.uri.length)[0];
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
