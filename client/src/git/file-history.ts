import type { Disposable, LogOutputChannel } from 'vscode';
import { Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { fileHistoryRequest } from '../../../server/src/protocol/agreement';
import type { FileHistoryParams, FileHistoryResult } from '../../../server/src/protocol/agreement';
import { findRepository, type Commit, type Repository } from './git-api';

/** Answers the server's question for older texts of a draft. Never throws: without git there are none. */
export function serveHistory(client: BaseLanguageClient, log: LogOutputChannel): Disposable {
  return client.onRequest(
    fileHistoryRequest,
    async ({ uri, skip, take }: FileHistoryParams): Promise<FileHistoryResult> => {
      try {
        const file = Uri.parse(uri, true);
        const repository = await findRepository(file);
        if (repository === undefined) return [];
        const commits = await repository.log({ path: file.fsPath, maxEntries: skip + take });
        return await Promise.all(commits.slice(skip).map((commit) => textAt(repository, commit, file)));
      } catch (error) {
        log.debug(`No history of ${uri}: ${String(error)}`);
        return [];
      }
    },
  );
}

/** Empty in the commit that took the file away. */
async function textAt(repository: Repository, { hash }: Commit, file: Uri): Promise<string> {
  try {
    return await repository.show(hash, file.fsPath);
  } catch {
    return '';
  }
}
