import type { ExtensionContext } from 'vscode';
import { Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { startClient } from '../start-client';

let client: LanguageClient | undefined;

/** Starts Codraft where the extension runs in a web worker: VS Code in a browser, with no machine behind it. */
export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server', 'browser.js').toString(true);
  let current: Worker | undefined;
  const endWorker = (): void => {
    current?.terminate();
    current = undefined;
  };
  // A restart asks for a new worker; the one before it would otherwise stay for as long as the window does.
  const startWorker = (): Promise<Worker> => {
    endWorker();
    current = new Worker(script);
    return Promise.resolve(current);
  };
  context.subscriptions.push({ dispose: endWorker });
  await startClient(context, (id, name, options) => {
    client = new LanguageClient(id, name, startWorker, options);
    return client;
  });
}

/** VS Code waits for this, so the server can end by itself. */
export async function deactivate(): Promise<void> {
  await client?.dispose();
  client = undefined;
}
