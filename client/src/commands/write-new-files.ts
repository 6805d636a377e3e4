import { Uri, WorkspaceEdit, l10n, workspace } from 'vscode';
import type { NewFile } from '../../../server/src/protocol/index';
import { fileName } from '../plan-files';
import { fileTypeAt } from './file-type';
import { PlainError } from './register-command';

/** Writes new files, all or none, and never over a file that is there. */
export async function writeNewFiles(files: readonly NewFile[]): Promise<void> {
  const edit = new WorkspaceEdit();
  for (const { uri, text } of files) {
    const address = Uri.parse(uri, true);
    if ((await fileTypeAt(address)) !== undefined) {
      throw new PlainError(
        l10n.t('There is already a file {0} here. Nothing was written.', fileName(address.path)),
      );
    }
    edit.createFile(address, {
      overwrite: false,
      ignoreIfExists: false,
      contents: new TextEncoder().encode(text),
    });
  }
  if (!(await workspace.applyEdit(edit))) {
    throw new PlainError(l10n.t('The files could not be written. Can this folder be written to?'));
  }
}
