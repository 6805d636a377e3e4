import type { Connection } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { findDrafts } from '../disk/find-drafts';
import { addressOf } from '../disk/address';
import { readDraftFile } from '../disk/read-draft-file';
import { clientHost, noHost } from '../lsp/client-host';
import type { Host } from '../lsp/host';
import { watchFolders } from './watch-folders';

/** Reads from the disk; what does not lie there, the editor is asked for when it offers that. */
export function diskHost(connection: Connection, client: { readonly servesFiles: boolean }): Host {
  const elsewhere = client.servesFiles ? clientHost(connection) : noHost;
  /** How far links may lead from a file, as the walk that has found it knows. */
  const within = new Map<string, string>();
  return {
    async listDrafts(folders) {
      const others = folders.filter((folder) => !isOnDisk(folder));
      const lists = await Promise.all([
        ...folders.filter(isOnDisk).map((folder) => listFolder(folder, within)),
        others.length > 0 ? elsewhere.listDrafts(others) : [],
      ]);
      return lists.flat();
    },
    readFile: async (uri) => (isOnDisk(uri) ? readFromDisk(uri, within) : elsewhere.readFile(uri)),
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

async function listFolder(folder: string, within: Map<string, string>): Promise<readonly string[]> {
  const root = URI.parse(folder).fsPath;
  const { drafts, real } = await findDrafts(root, { withoutPlan: true });
  for (const path of drafts) within.set(path, real);
  return drafts.map((path) => URI.file(path).toString());
}

async function readFromDisk(uri: string, within: ReadonlyMap<string, string>): Promise<string | null> {
  const path = URI.parse(uri).fsPath;
  const read = await readDraftFile(path, within.get(addressOf(path)));
  return read.ok ? read.text : null;
}
