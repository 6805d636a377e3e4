import type { Uri, WebviewPanel } from 'vscode';
import { Disposable, ViewColumn, l10n, window, workspace } from 'vscode';
import { resolveConflictCommand } from '../../../server/src/protocol/conflicts';
import { conflictsRequest } from '../../../server/src/protocol/pages';
import type { ConflictsParams, PageResult } from '../../../server/src/protocol/pages';
import { draftOf } from '../commands/draft-of';
import { registerCommand } from '../commands/register-command';
import { resolveConflict } from '../commands/resolve-conflict';
import { SectionPage, type Known, type PageProvider, type PageSources } from '../page/section-page';
import { draftName } from '../plan-files';
import type { PageContent } from '../webview/messages';

/** The page with both versions of each conflict, and the command that opens it. One for each draft. */
export function showConflicts(sources: PageSources): Disposable {
  const { client, log } = sources;
  const open = new Map<string, { readonly panel: WebviewPanel; readonly page: Disposable }>();

  const show = (uri: Uri): Promise<string> => {
    const title = l10n.t('Conflicts in {0}', draftName(uri.path));
    const key = uri.toString();
    const shown = open.get(key);
    if (shown) {
      shown.panel.reveal();
      return Promise.resolve(title);
    }
    const panel = window.createWebviewPanel('codraft.conflicts', title, ViewColumn.Beside, {
      enableFindWidget: true,
    });
    const page = conflictsPage(panel, uri, sources);
    open.set(key, { panel, page });
    panel.onDidDispose(() => {
      open.delete(key);
      page.dispose();
    });
    return Promise.resolve(title);
  };

  return Disposable.from(
    {
      dispose: () => {
        for (const { page } of open.values()) page.dispose();
      },
    },
    registerCommand('codraft.showConflicts', log, async (given) => {
      const uri = await draftOf(client, given, l10n.t('Show Conflicts'));
      return uri && show(uri);
    }),
    registerCommand(resolveConflictCommand, log, (given, more) => resolveConflict(client, given, more)),
  );
}

function conflictsPage(panel: WebviewPanel, uri: Uri, sources: PageSources): Disposable {
  const { client } = sources;
  const provider: PageProvider = {
    label: l10n.t('Conflicts'),
    async load(known: Known): Promise<PageContent | string> {
      await client.start();
      const params: ConflictsParams = { uri: uri.toString(), known };
      const found = await client.sendRequest<PageResult>(conflictsRequest, params);
      return found ?? l10n.t('There is no draft to show. Its file may have been moved or deleted.');
    },
    async acted(act, line) {
      await resolveConflict(client, uri.toString(), { line, way: act });
    },
  };
  const page = new SectionPage(panel, provider, sources);
  return Disposable.from(
    page,
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.toString() === uri.toString()) page.refresh();
    }),
  );
}
