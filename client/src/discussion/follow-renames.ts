import type { FileWillRenameEvent } from 'vscode';
import { WorkspaceEdit, workspace, type Disposable, type Uri } from 'vscode';
import { discussionsBeside } from '../plan-files';

/** Where a commitment goes, its discussion goes along, in the same step. A folder takes both with it. */
export function takeDiscussionsAlong(): Disposable {
  return workspace.onWillRenameFiles((event) => {
    event.waitUntil(renaming(event));
  });
}

async function renaming({ files }: FileWillRenameEvent): Promise<WorkspaceEdit> {
  const edit = new WorkspaceEdit();
  const moved = new Set(files.map(({ oldUri }) => oldUri.toString()));
  for (const { oldUri, newUri } of files) {
    const after = discussionsBeside(newUri.path);
    for (const [index, path] of discussionsBeside(oldUri.path).entries()) {
      const [from, to] = [oldUri.with({ path }), newUri.with({ path: after[index] ?? after[0] ?? path })];
      if (after.length === 0 || moved.has(from.toString())) continue;
      if ((await isThere(from)) && !(await isThere(to))) edit.renameFile(from, to, { overwrite: false });
    }
  }
  return edit;
}

async function isThere(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
