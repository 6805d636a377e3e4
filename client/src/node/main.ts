import type { ExtensionContext } from 'vscode';
import { Uri } from 'vscode';
import type { ServerOptions } from 'vscode-languageclient/node';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startClient } from '../start-client';
import { isLocked } from './is-locked';
import { askWordIn } from './word-thread';
import { offerMerging } from './merging';
import { remindOfMerging } from './remind-of-merging';

let client: LanguageClient | undefined;

/** Starts Codraft where the extension runs in a process: desktop VS Code and remote machines. */
export function activate(context: ExtensionContext): void {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server', 'node.js').fsPath;
  const run = { module, transport: TransportKind.ipc };
  const server: ServerOptions = {
    run,
    debug: { ...run, options: { execArgv: ['--nolazy', '--inspect=6019'] } },
  };
  startClient(
    context,
    (id, name, options) => {
      client = new LanguageClient(id, name, server, options);
      return client;
    },
    (log) => [...offerMerging(context, log), remindOfMerging(context, log)],
    askWordIn(Uri.joinPath(context.extensionUri, 'dist', 'server', 'docx.js')),
    isLocked,
  );
}

/** VS Code waits for this, so the server can end by itself. */
export async function deactivate(): Promise<void> {
  await client?.dispose();
  client = undefined;
}
