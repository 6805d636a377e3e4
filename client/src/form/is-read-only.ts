import type { Uri } from 'vscode';
import { FilePermission, workspace } from 'vscode';

/** True for a file that VS Code itself does not let anybody write. */
export async function isReadOnly(uri: Uri): Promise<boolean> {
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false) return true;
  try {
    const { permissions = 0 } = await workspace.fs.stat(uri);
    return (permissions & FilePermission.Readonly) !== 0;
  } catch {
    // A file that is not there yet.
    return false;
  }
}
