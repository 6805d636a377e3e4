import { Uri, l10n, workspace } from 'vscode';
import { fileName } from '../plan-files';
import { PlainError } from './register-command';

/** Writes beside the file and then moves it onto it, so that nobody ever sees half of it. */
export async function writeWhole(target: Uri, bytes: Uint8Array): Promise<void> {
  const name = fileName(target.path);
  const beside = Uri.joinPath(target, '..', `.${name}.${Date.now().toString(36)}.tmp`);
  try {
    await workspace.fs.writeFile(beside, bytes);
    await workspace.fs.rename(beside, target, { overwrite: true });
  } catch {
    await removeQuietly(beside);
    throw new PlainError(l10n.t('{0} could not be written. Can this folder be written to?', name));
  }
}

async function removeQuietly(uri: Uri): Promise<void> {
  try {
    await workspace.fs.delete(uri);
  } catch {
    // It was never there.
  }
}
