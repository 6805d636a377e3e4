import type { Uri } from 'vscode';
import type { AskWord, WordFileRead } from '../commands/ask-word';
import { bytesOf } from './word-file';

/** Far beyond any consultation, in bytes. */
const largest = 50_000_000;

const tooLarge = { kind: 'table', ok: false, refusal: 'too-large' };

/** Reads a CSV file with contributions; it is never written. */
export async function readTableFile(uri: Uri, askWord: AskWord): Promise<WordFileRead> {
  const table = await bytesOf(uri, largest);
  if (!table) return tooLarge;
  const { read } = await askWord({ table });
  if (!read) throw new Error('Nothing was read.');
  return read;
}
