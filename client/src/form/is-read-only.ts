import type { TextDocument, Uri, WebviewPanel } from 'vscode';
import { Disposable, FilePermission, RelativePattern, languages, workspace } from 'vscode';

const readOnlySettings = ['readonlyInclude', 'readonlyExclude', 'readonlyFromPermissions'] as const;

/** Whether the permissions of a file let nobody write it: VS Code knows, and tells no extension. */
export type IsLocked = (uri: Uri) => Promise<boolean>;

/** True for a file that VS Code itself does not let anybody write, by the same questions in the same order. */
export async function isReadOnly(document: TextDocument, isLocked: IsLocked): Promise<boolean> {
  const { uri } = document;
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false) return true;
  if (isNamed(document, 'readonlyInclude')) return !isNamed(document, 'readonlyExclude');
  const minds = workspace.getConfiguration('files', uri).get<boolean>('readonlyFromPermissions', false);
  if (minds && (await isLocked(uri))) return true;
  try {
    const { permissions = 0 } = await workspace.fs.stat(uri);
    return (permissions & FilePermission.Readonly) !== 0;
  } catch {
    // A file that is not there yet.
    return false;
  }
}

/** Calls back whenever a document may have become one that is only to be read, or is that no longer. */
export function onReadOnlyMayChange(
  { uri }: TextDocument,
  panel: WebviewPanel,
  tell: () => void,
): Disposable {
  return Disposable.from(
    workspace.onDidChangeConfiguration((changed) => {
      if (readOnlySettings.some((setting) => changed.affectsConfiguration(`files.${setting}`, uri))) tell();
    }),
    // A file or folder may have become one that nobody writes to, of which nobody tells.
    panel.onDidChangeViewState(() => {
      if (panel.active) tell();
    }),
  );
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
