import type { Uri } from 'vscode';
import { workspace } from 'vscode';

/** Starts a worker from one of the extension's own files. */
export async function createWorker(script: Uri): Promise<Worker> {
  if (script.scheme !== 'vscode-remote') return new Worker(script.toString(true));
  // An extension that lies on another machine but runs in the browser: VS Code starts no worker from such an address, so
  // the script is fetched first.
  const bytes = await workspace.fs.readFile(script);
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'text/javascript' }));
  return new Worker(address);
}
