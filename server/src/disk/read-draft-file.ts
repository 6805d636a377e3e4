import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { problemFrom, type DiskProblem } from './disk-problem';

export type ReadDraft =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: DiskProblem };

/** Nobody writes a draft of this size by hand: reading all of it would only cost memory. */
export const largestReadInFull = 8_000_000;
/** One character more than the service takes, so that it tells the reader why the file is not checked. */
const charactersOfTooLarge = 1_000_001;
/** A UTF-16 code unit takes three bytes at most; some room for a byte order mark and a character that is cut. */
const bytesOfTooLarge = 3 * charactersOfTooLarge + 8;

/** Opening a named pipe would otherwise wait until somebody writes into it. Windows has no such flag. */
const readWithoutWaiting = constants.O_RDONLY | (process.platform === 'win32' ? 0 : constants.O_NONBLOCK);

/** The text of a draft. What is not UTF-8 becomes U+FFFD, which the service reports; a byte order mark is left out. */
export async function readDraftFile(path: string): Promise<ReadDraft> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, readWithoutWaiting);
    const stats = await handle.stat();
    if (!stats.isFile()) return { ok: false, problem: { kind: 'not-a-file', path } };
    if (stats.size <= largestReadInFull) return { ok: true, text: decodeDraft(await handle.readFile()) };
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(bytesOfTooLarge), position: 0 });
    return { ok: true, text: decodeDraft(buffer.subarray(0, bytesRead)).slice(0, charactersOfTooLarge) };
  } catch (error) {
    return { ok: false, problem: problemFrom(path, error) };
  } finally {
    await handle?.close();
  }
}

export function decodeDraft(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}
