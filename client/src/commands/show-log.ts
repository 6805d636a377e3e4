import type { LogOutputChannel } from 'vscode';

/** Shows what Codraft has written about its work. */
export function showLog(log: LogOutputChannel): Promise<void> {
  log.show();
  return Promise.resolve();
}
