import type { LogOutputChannel } from 'vscode';
import { Disposable, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { listDraftsRequest, readFileRequest } from '../../server/src/protocol/index';
import type { ListDraftsResult, ReadFileParams, ReadFileResult } from '../../server/src/protocol/index';
import { draftsPattern } from './plan-files';

const notDrafts = '**/{.git,node_modules}/**';

/** Answers the server's questions about files. It has no disk in a browser, nor for folders that are not on one. */
export function serveFiles(client: BaseLanguageClient, log: LogOutputChannel): Disposable {
  return Disposable.from(
    client.onRequest(readFileRequest, ({ uri }: ReadFileParams) => readFile(uri, log)),
    client.onRequest(listDraftsRequest, () => listDrafts(log)),
  );
}

/** Never throws: a file that is missing, a folder, or unreadable is no text, and the server knows what that means. */
async function readFile(uri: string, log: LogOutputChannel): Promise<ReadFileResult> {
  try {
    const bytes = await workspace.fs.readFile(Uri.parse(uri, true));
    return new TextDecoder('utf-8').decode(bytes);
  } catch (error) {
    log.debug(`Not read: ${uri} (${String(error)})`);
    return null;
  }
}

async function listDrafts(log: LogOutputChannel): Promise<ListDraftsResult> {
  try {
    const found = await workspace.findFiles(draftsPattern, notDrafts);
    return found.map((uri) => uri.toString());
  } catch (error) {
    log.error(`The drafts of this folder could not be listed: ${String(error)}`);
    return [];
  }
}
