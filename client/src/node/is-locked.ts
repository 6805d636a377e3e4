import { stat } from 'node:fs/promises';
import type { Uri } from 'vscode';

/** The right of its owner to write, in the mode of a file: what VS Code goes by. */
const ownerWrites = 0o200;

/** True for a file whose permissions let its owner only read it. Never throws: one that is not there is not locked. */
export async function isLocked({ scheme, fsPath }: Uri): Promise<boolean> {
  if (scheme !== 'file') return false;
  try {
    return ((await stat(fsPath)).mode & ownerWrites) === 0;
  } catch {
    return false;
  }
}
