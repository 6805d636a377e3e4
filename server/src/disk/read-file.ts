import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { problemFrom, type DiskProblem } from './disk-problem';

export type ReadFile =
  | {
      readonly ok: true;
      readonly bytes: Buffer;
      /** False when there is more in the file. */
      readonly isWhole: boolean;
    }
  | { readonly ok: false; readonly problem: DiskProblem };

/** Opening a named pipe would otherwise wait until somebody writes into it. Windows has no such flag. */
export const readWithoutWaiting =
  constants.O_RDONLY | (process.platform === 'win32' ? 0 : constants.O_NONBLOCK);

async function readBytes(handle: FileHandle, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(bytes, filled, length - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}

/** So many bytes of a file at most; of what is no file, nothing. */
export async function readFileAt(path: string, most: number): Promise<ReadFile> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, readWithoutWaiting);
    const stats = await handle.stat();
    if (!stats.isFile()) return { ok: false, problem: { kind: 'not-a-file', path } };
    const bytes = await readBytes(handle, Math.min(stats.size, most));
    return { ok: true, bytes, isWhole: stats.size <= most };
  } catch (error) {
    return { ok: false, problem: problemFrom(path, error) };
  } finally {
    await handle?.close();
  }
}
