import type { Connection } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { findDrafts } from '../disk/find-drafts';
import { readDraftFile } from '../disk/read-draft-file';
import { clientHost, noHost } from '../lsp/client-host';
import type { Host } from '../lsp/host';
import { watchFolders } from './watch-folders';

/** Reads from the disk; what does not lie there, the editor is asked for when it offers that. */
export function diskHost(connection: Connection, client: { readonly servesFiles: boolean }): Host {
  const elsewhere = client.servesFiles ? clientHost(connection) : noHost;
  return {
    async listDrafts(folders) {
      const others = folders.filter((folder) => !isOnDisk(folder));
      const lists = await Promise.all([
        ...folders.filter(isOnDisk).map(listFolder),
        others.length > 0 ? elsewhere.listDrafts(others) : [],
      ]);
      return lists.flat();
    },
    readFile: async (uri) => (isOnDisk(uri) ? readFromDisk(uri) : elsewhere.readFile(uri)),
    watch: (folders, changed) =>
      watchFolders(
        folders.filter(isOnDisk).map((folder) => URI.parse(folder).fsPath),
        changed,
      ),
  };
}

function isOnDisk(uri: string): boolean {
  return uri.startsWith('file:');
}

async function listFolder(folder: string): Promise<readonly string[]> {
  const { drafts } = await findDrafts(URI.parse(folder).fsPath, { withoutPlan: true });
  return drafts.map((path) => URI.file(path).toString());
}

async function readFromDisk(uri: string): Promise<string | null> {
  const read = await readDraftFile(URI.parse(uri).fsPath);
  return read.ok ? read.text : null;
}
