import { Worker } from 'node:worker_threads';
import type { Uri } from 'vscode';

/** Makes a Word file in a thread of its own, so that nothing waits while a long plan is written. */
export function writeWordIn(script: Uri): (document: unknown) => Promise<Uint8Array> {
  return async (document) => {
    const worker = new Worker(script.fsPath);
    try {
      return await new Promise<Uint8Array>((done, fail) => {
        worker.once('error', fail);
        worker.once('message', ({ bytes, failure }: { bytes?: Uint8Array; failure?: string }) => {
          if (bytes === undefined) fail(new Error(failure));
          else done(bytes);
        });
        worker.postMessage(document);
      });
    } finally {
      await worker.terminate();
    }
  };
}
