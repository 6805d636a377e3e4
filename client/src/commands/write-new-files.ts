import { Uri, l10n, workspace } from 'vscode';
import type { NewFile } from '../../../server/src/protocol/index';
import { fileName } from '../plan-files';
import { fileTypeAt } from './file-type';
import { PlainError } from './register-command';
import { writeWhole } from './write-whole';

/**
 * Writes new files, all or none, and never over a file that is there. They go to the file system and not through a
 * `WorkspaceEdit`: VS Code would keep that in the history of the editor, and undoing what was typed into a new draft would
 * end with the draft deleted.
 */
export async function writeNewFiles(files: readonly NewFile[]): Promise<void> {
  const wanted = files.map(({ uri, text }) => ({ address: Uri.parse(uri, true), text }));
  for (const { address } of wanted) {
    if ((await fileTypeAt(address)) === undefined) continue;
    throw new PlainError(l10n.t('{0} already exists here, so nothing was written.', fileName(address.path)));
  }
  const written: Uri[] = [];
  try {
    for (const { address, text } of wanted) {
      await writeWhole(address, new TextEncoder().encode(text), { mayReplace: false });
      written.push(address);
    }
  } catch {
    for (const address of written) await workspace.fs.delete(address);
    throw new PlainError(l10n.t('The files couldn’t be written. Check that you can write to this folder.'));
  }
}
