import { l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ServerHealth } from '../server/server-health';

export async function restartServer(client: BaseLanguageClient, health: ServerHealth): Promise<void> {
  await health.restart(client);
  window.setStatusBarMessage(l10n.t('Codraft has restarted.'), 3000);
}
