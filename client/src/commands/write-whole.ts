import { FileType, Uri, l10n, workspace } from 'vscode';
import { fileName } from '../plan-files';
import { fileTypeAt } from './file-type';
import { PlainError } from './register-command';

/** Writes beside the file and then moves it onto it, so that nobody ever sees half of it. */
export async function writeWhole(
  target: Uri,
  bytes: Uint8Array,
  { mayReplace }: { readonly mayReplace: boolean },
): Promise<void> {
  const name = fileName(target.path);
  await requireRoom(target, mayReplace);
  const beside = Uri.joinPath(target, '..', `.${name}.${Date.now().toString(36)}.tmp`);
  try {
    await workspace.fs.writeFile(beside, bytes);
    await workspace.fs.rename(beside, target, { overwrite: mayReplace });
  } catch {
    await removeQuietly(beside);
    throw new PlainError(l10n.t('{0} couldn’t be written. Check that you can write to this folder.', name));
  }
}

/** A folder is never replaced: VS Code would remove all that is in it. */
async function requireRoom(target: Uri, mayReplace: boolean): Promise<void> {
  const type = await fileTypeAt(target);
  if (type === undefined) return;
  const name = fileName(target.path);
  if ((type & FileType.Directory) !== 0) {
    throw new PlainError(l10n.t('{0} is a folder. Choose the name of a file.', name));
  }
  if (!mayReplace) throw new PlainError(l10n.t('{0} already exists and was not replaced.', name));
}

async function removeQuietly(uri: Uri): Promise<void> {
  try {
    await workspace.fs.delete(uri);
  } catch {
    // It was never there.
  }
}
