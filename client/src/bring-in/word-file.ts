import type { Uri } from 'vscode';
import { l10n, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  asOfNowRequest,
  type AsOfNowParams,
  type AsOfNowResult,
  type TrackedChoice,
} from '../../../server/src/protocol/bring-in';
import type { AskWord, WordFileRead } from '../commands/ask-word';
import { PlainError } from '../commands/register-command';
import { fileName } from '../plan-files';
import { askFirst } from '../server/ask';

/** Far beyond any plan with pictures, in bytes. */
const largest = 100_000_000;

/** Where Word files are read, and what knows the drafts. */
export interface WordFileReaders {
  readonly askWord: AskWord;
  readonly client: BaseLanguageClient;
}

/**
 * Reads a Word file that came back to the plan or draft `into`. The file is read anew each time, and never written. One that has lost
 * its marks is read by what would be sent now, unless a form is wanted that becomes new drafts, and it is one.
 */
export async function readWordFile(
  uri: Uri,
  {
    tracked,
    into,
    asForm = false,
  }: { readonly tracked: TrackedChoice; readonly into: string; readonly asForm?: boolean },
  { askWord, client }: WordFileReaders,
): Promise<WordFileRead> {
  const bytes = await bytesOf(uri, largest);
  if (!bytes) return tooLarge;
  const { read } = await askWord({ read: bytes, tracked });
  if (!read) throw new Error('Nothing was read.');
  if (!read.isLost || (asForm && read.form !== undefined)) return read;
  const params: AsOfNowParams = { into };
  const now = await askFirst<AsOfNowResult>(client, asOfNowRequest, params);
  return (await askWord({ read: bytes, tracked, now })).read ?? read;
}

const tooLarge = { ok: false, refusal: 'too-large' };

export async function bytesOf(uri: Uri, largest: number): Promise<Uint8Array | undefined> {
  try {
    const { size } = await workspace.fs.stat(uri);
    return size > largest ? undefined : await workspace.fs.readFile(uri);
  } catch {
    throw new PlainError(l10n.t('{0} couldn’t be read.', fileName(uri.path)));
  }
}
