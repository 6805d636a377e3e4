import { open, type FileHandle } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { errorCode, problemFrom } from './disk-problem';
import { readWithoutWaiting, type ReadFile } from './read-file';

/** In milliseconds. */
const pause = 10;
/** So long a named pipe is given until somebody begins to write into it. */
const mostPauses = 200;

/** What the shell hands over in place of a file, such as `<(…)`: it comes from the person alone. */
export function isHandedOver(path: string): boolean {
  return /^\/(?:dev|proc\/self)\/fd\/\d+$|^\/dev\/stdin$/.test(path);
}

/** What comes out of a pipe that a person has named, until whoever writes into it has ended. */
export async function readPipe(path: string, most: number): Promise<ReadFile> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, readWithoutWaiting);
    if (!(await handle.stat()).isFIFO()) return { ok: false, problem: { kind: 'not-a-file', path } };
    const chunks: Buffer[] = [];
    let size = 0;
    let pausesLeft = isHandedOver(path) ? 0 : mostPauses;
    while (size <= most) {
      const chunk = await readSome(handle);
      if (chunk === 'not yet') {
        // There is a writer: what it does may take its time, and its end is the end.
        pausesLeft = 0;
        await setTimeout(pause);
      } else if (chunk.length > 0) {
        chunks.push(chunk);
        size += chunk.length;
      } else if (size === 0 && pausesLeft > 0) {
        pausesLeft--;
        if (pausesLeft === 0) return { ok: false, problem: { kind: 'silent-pipe', path } };
        await setTimeout(pause);
      } else break;
    }
    return { ok: true, bytes: Buffer.concat(chunks).subarray(0, most), isWhole: size <= most };
  } catch (error) {
    return { ok: false, problem: problemFrom(path, error) };
  } finally {
    await handle?.close();
  }
}

async function readSome(handle: FileHandle): Promise<Buffer | 'not yet'> {
  try {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.allocUnsafe(65_536), position: null });
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    if (errorCode(error) === 'EAGAIN') return 'not yet';
    throw error;
  }
}
