import type { LogOutputChannel } from 'vscode';
import { Disposable, languages, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { State } from 'vscode-languageclient';
import { statusRequest } from '../../../server/src/protocol/index';
import type { StatusParams, StatusResult } from '../../../server/src/protocol/index';
import { draftInSight, onDraftInFront } from '../draft-in-front';
import type { ServerHealth } from '../server/server-health';
import { StatusItems } from './status-items';

/** Long enough for the server to have answered about the same keystroke; nobody reads this while typing. */
const wait = 300;

/** Says about the draft being read: which plan, which stage, and what stops the next one; or that nobody knows. */
export function showStatus(
  client: BaseLanguageClient,
  health: ServerHealth,
  log: LogOutputChannel,
): Disposable {
  const items = new StatusItems();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const update = async (): Promise<void> => {
    if (health.hasStopped) {
      items.showStopped();
      return;
    }
    const address = currentDraft();
    if (address === undefined) items.hide();
    else if (!client.isRunning()) items.showStarting();
    else {
      const params: StatusParams = { uri: address };
      const found = await client.sendRequest<StatusResult>(statusRequest, params);
      // By now another draft may be in front.
      if (address === currentDraft()) items.show(found);
    }
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      update().catch((error: unknown) => log.debug(`Status: ${String(error)}`));
    }, wait);
  };

  later();
  return Disposable.from(
    items,
    onDraftInFront(later),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.toString() === currentDraft()) later();
    }),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const current = currentDraft();
      if (uris.some((uri) => uri.toString() === current)) later();
    }),
    health.onDidChange(later),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) later();
    }),
    { dispose: () => clearTimeout(timer) },
  );
}

/** The address of the draft in front, or beside the page that is. */
function currentDraft(): string | undefined {
  return draftInSight()?.toString();
}
