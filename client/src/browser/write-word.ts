import type { Uri } from 'vscode';
import { createWorker } from './create-worker';

/** Makes a Word file in a worker of its own, which is started for it and ended with it. */
export function writeWordIn(script: Uri): (document: unknown) => Promise<Uint8Array> {
  return async (document) => {
    const worker = await createWorker(script);
    try {
      return await new Promise<Uint8Array>((done, fail) => {
        worker.onerror = ({ message }) => fail(new Error(message));
        worker.onmessage = ({ data }: MessageEvent<{ bytes?: Uint8Array; failure?: string }>) => {
          if (data.bytes === undefined) fail(new Error(data.failure));
          else done(data.bytes);
        };
        worker.postMessage(document);
      });
    } finally {
      worker.terminate();
    }
  };
}
