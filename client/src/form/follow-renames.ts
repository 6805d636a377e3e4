import type { FileWillRenameEvent, Uri } from 'vscode';
import { Disposable, window, workspace } from 'vscode';
import type { Forms } from './forms';

/**
 * VS Code opens a file that got another name in its usual editor, which is not the form. Whoever had the form in front gets it
 * back, at the same answer, with all that was typed.
 */
export function followRenames(forms: Forms): Disposable {
  /** Where the form was, by the new address. */
  const lines = new Map<string, number>();
  const reopen = (uri: Uri | undefined): void => {
    const address = uri?.toString() ?? '';
    const line = lines.get(address);
    if (uri === undefined || line === undefined) return;
    lines.delete(address);
    void forms.replaceText(uri, line);
  };
  return Disposable.from(
    workspace.onWillRenameFiles((event: FileWillRenameEvent) => {
      const page = forms.active;
      const renamed = event.files.find(({ oldUri }) => oldUri.toString() === page?.document.uri.toString());
      if (page === undefined || renamed === undefined) return;
      lines.set(renamed.newUri.toString(), page.line);
      event.waitUntil(page.settle());
    }),
    workspace.onDidRenameFiles(() => reopen(window.activeTextEditor?.document.uri)),
    window.onDidChangeActiveTextEditor((editor) => reopen(editor?.document.uri)),
  );
}
