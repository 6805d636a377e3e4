import type { ExtensionContext } from 'vscode';
import { Uri } from 'vscode';
import type { MessageTransports } from 'vscode-languageclient/browser';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { startClient } from '../start-client';
import { askWordIn } from './word-worker';
import { refuseMerging } from './merging';
import { createWorker } from './create-worker';

let client: LanguageClient | undefined;

/** Starts Codraft where the extension runs in a web worker: VS Code in a browser, with no machine behind it. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server', 'browser.js');
  let current: Worker | undefined;
  const endWorker = (): void => {
    current?.terminate();
    current = undefined;
  };
  // A restart asks for a new worker; the one before it would otherwise stay for as long as the window does. The client
  // is given both ends of the line and not the worker, which it would not recognise: VS Code wraps the class.
  const startWorker = async (): Promise<MessageTransports> => {
    endWorker();
    current = await createWorker(script);
    return { reader: new BrowserMessageReader(current), writer: new BrowserMessageWriter(current) };
  };
  context.subscriptions.push({ dispose: endWorker });
  startClient(
    context,
    (id, name, options) => {
      client = new LanguageClient(id, name, startWorker, options);
      return client;
    },
    refuseMerging,
    askWordIn(Uri.joinPath(context.extensionUri, 'dist', 'server', 'docx-browser.js')),
    // Nobody tells a web worker the permissions of a file.
    () => Promise.resolve(false),
  );
}

/** VS Code waits for this, so the server can end by itself. */
export async function deactivate(): Promise<void> {
  await client?.dispose();
  client = undefined;
}
