import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../../disk/disk-problem';
import { decodeDraft } from '../../disk/read-draft-file';

export type Written = { readonly ok: true } | { readonly ok: false; readonly why: string };

/**
 * Puts a new text in the place of the one that was read: all of it or nothing, with the file's own permissions and byte
 * order mark. What somebody else has changed since is left alone.
 */
export async function writeWhole(path: string, before: string, after: string): Promise<Written> {
  try {
    // A link stays a link: the file that it leads to is written.
    const target = await realpath(path);
    const bytes = await readFile(target);
    if (decodeDraft(bytes) !== before) return { ok: false, why: 'it has changed since it was read' };
    await access(target, constants.W_OK);
    const { mode } = await stat(target);
    await replaceFile(target, withMarkOf(bytes, after), mode & 0o7777);
    return { ok: true };
  } catch (error) {
    return { ok: false, why: reasonOf(error) };
  }
}

function withMarkOf(bytes: Uint8Array, text: string): Uint8Array {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return new TextEncoder().encode(hasMark ? `\uFEFF${text}` : text);
}

/** Written beside the file and then moved onto it, so that nobody ever sees half of it. */
export async function replaceFile(target: string, bytes: Uint8Array, mode: number): Promise<void> {
  const beside = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const handle = await open(beside, 'wx', mode);
    try {
      await handle.writeFile(bytes);
      await handle.chmod(mode);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

export function reasonOf(error: unknown): string {
  switch (errorCode(error)) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'you may not write it';
    case 'ENOENT':
      return 'it is no longer there';
    case 'ENOSPC':
      return 'there is no room left on the disk';
    default:
      return `it cannot be written (${errorCode(error) ?? 'unknown reason'})`;
  }
}
