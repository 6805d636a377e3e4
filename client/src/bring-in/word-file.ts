import type { Uri } from 'vscode';
import { l10n, workspace } from 'vscode';
import type { TrackedChoice } from '../../../server/src/protocol/bring-in';
import type { AskWord } from '../commands/ask-word';
import { PlainError } from '../commands/register-command';
import { fileName } from '../plan-files';

/** Far beyond any plan with pictures, in bytes. */
const largest = 100_000_000;

/** What the reader of Word files has found; plain data for the server. */
export interface WordFileRead {
  readonly ok: boolean;
}

/** Reads a Word file that came back. The file is read anew each time, and never written. */
export async function readWordFile(
  uri: Uri,
  tracked: TrackedChoice,
  askWord: AskWord,
): Promise<WordFileRead> {
  const bytes = await bytesOf(uri);
  if (!bytes) return tooLarge;
  const { read } = await askWord({ read: bytes, tracked });
  if (!read) throw new Error('Nothing was read.');
  return read;
}

const tooLarge = { ok: false, refusal: 'too-large' };

async function bytesOf(uri: Uri): Promise<Uint8Array | undefined> {
  try {
    const { size } = await workspace.fs.stat(uri);
    return size > largest ? undefined : await workspace.fs.readFile(uri);
  } catch {
    throw new PlainError(l10n.t('{0} couldn’t be read.', fileName(uri.path)));
  }
}
