import type { TextDocument, WebviewPanel } from 'vscode';
import { Disposable, FilePermission, RelativePattern, languages, workspace } from 'vscode';

const readOnlySettings = ['readonlyInclude', 'readonlyExclude'] as const;

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
    // A folder may have become one that nobody writes to, of which nobody tells.
    panel.onDidChangeViewState(() => {
      if (panel.active) tell();
    }),
  );
}

/** Whether a setting of the files that are only to be read, or are not, names this one. */
function isNamed(document: TextDocument, setting: (typeof readOnlySettings)[number]): boolean {
  const named = workspace.getConfiguration('files', document.uri).get<Record<string, boolean>>(setting, {});
  const folder = workspace.getWorkspaceFolder(document.uri);
  return Object.entries(named).some(([pattern, isOn]) => {
    const patterns = folder ? [pattern, new RelativePattern(folder, pattern)] : [pattern];
    return isOn && patterns.some((one) => languages.match({ pattern: one }, document) > 0);
  });
}
