import type { Uri } from 'vscode';
import type { AskWord, SaidByWord } from '../commands/ask-word';
import { createWorker } from './create-worker';

/** Writes and reads Word files in a worker of its own, which is started for one of them and ended with it. */
export function askWordIn(script: Uri): AskWord {
  return async (asked) => {
    const worker = await createWorker(script);
    try {
      return await new Promise((done, fail) => {
        worker.onerror = ({ message }) => fail(new Error(message));
        worker.onmessage = ({ data: { failure, ...answer } }: MessageEvent<SaidByWord>) => {
          if (failure === undefined) done(answer);
          else fail(new Error(failure));
        };
        worker.postMessage(asked);
      });
    } finally {
      worker.terminate();
    }
  };
}
