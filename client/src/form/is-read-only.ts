import type { TextDocument } from 'vscode';
import { FilePermission, RelativePattern, languages, workspace } from 'vscode';

/** True for a file that VS Code itself does not let anybody write. */
export async function isReadOnly(document: TextDocument): Promise<boolean> {
  const { uri } = document;
  if (isNamed(document, 'readonlyInclude') && !isNamed(document, 'readonlyExclude')) return true;
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false) return true;
  try {
    const { permissions = 0 } = await workspace.fs.stat(uri);
    return (permissions & FilePermission.Readonly) !== 0;
  } catch {
    // A file that is not there yet.
    return false;
  }
}

/** Whether a setting of the files that are only to be read, or are not, names this one. */
function isNamed(document: TextDocument, setting: 'readonlyInclude' | 'readonlyExclude'): boolean {
  const named = workspace.getConfiguration('files', document.uri).get<Record<string, boolean>>(setting, {});
  const folder = workspace.getWorkspaceFolder(document.uri);
  return Object.entries(named).some(([pattern, isOn]) => {
    const patterns = folder ? [pattern, new RelativePattern(folder, pattern)] : [pattern];
    return isOn && patterns.some((one) => languages.match({ pattern: one }, document) > 0);
  });
}
