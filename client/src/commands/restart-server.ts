import { l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Ends the language server, if it runs, and starts a new one. */
export async function restartServer(client: BaseLanguageClient): Promise<void> {
  if (client.needsStop()) await client.stop();
  await client.start();
  window.setStatusBarMessage(l10n.t('Codraft has restarted.'), 3000);
}
