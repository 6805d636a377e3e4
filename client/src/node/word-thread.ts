import { Worker } from 'node:worker_threads';
import type { Uri } from 'vscode';
import type { AskWord, SaidByWord } from '../commands/ask-word';

/** Writes and reads Word files in a thread of its own, so that nothing waits for a long plan. */
export function askWordIn(script: Uri): AskWord {
  return async (asked) => {
    const worker = new Worker(script.fsPath);
    try {
      return await new Promise((done, fail) => {
        worker.once('error', fail);
        worker.once('message', ({ failure, ...answer }: SaidByWord) => {
          if (failure === undefined) done(answer);
          else fail(new Error(failure));
        });
        worker.postMessage(asked);
      });
    } finally {
      await worker.terminate();
    }
  };
}
