import { randomBytes } from 'node:crypto';
import { access, copyFile, constants, link, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { errorCode } from '../../disk/disk-problem';
import { kindOfFile } from '../../service/index';
import { CannotRun } from '../cannot-run';

/** Writes a file that somebody asked for: all of it or nothing, and over another file only where that was asked for. */
export async function putFile(
  out: string,
  content: string | Uint8Array,
  { cwd, force }: { readonly cwd: string; readonly force: boolean },
): Promise<void> {
  const full = resolve(cwd, out);
  if (kindOfFile(basename(full)) !== undefined) {
    throw new CannotRun(
      `${out} has the name of a draft, and drafts are not written over. Choose another name.`,
    );
  }
  const target = await realTarget(full);
  if (await isFolder(target)) throw new CannotRun(`${out} is a folder. Name a file to write.`);
  const beside = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeAside(beside, content);
    if (force) await replace(beside, target);
    else await putNew(beside, target);
  } catch (error) {
    throw new CannotRun(reasonOf(error, out));
  } finally {
    await rm(beside, { force: true });
  }
}

/** Where a link leads; of a file that is not there yet, its own place. */
async function realTarget(full: string): Promise<string> {
  try {
    return await realpath(full);
  } catch {
    return full;
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

async function writeAside(path: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A file that its owner has closed to writing is left alone. */
async function replace(beside: string, target: string): Promise<void> {
  try {
    await access(target, constants.W_OK);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
  await rename(beside, target);
}

/** Both ways fail where the file is there, even when it came only a moment ago. */
async function putNew(beside: string, target: string): Promise<void> {
  try {
    await link(beside, target);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw error;
    // Not every disk knows links.
    await copyFile(beside, target, constants.COPYFILE_EXCL);
  }
}

function reasonOf(error: unknown, out: string): string {
  switch (errorCode(error)) {
    case 'EEXIST':
      return `${out} is there already, and nothing was written. Add --force to replace it.`;
    case 'ENOENT':
    case 'ENOTDIR':
      return `The folder for ${out} is not there, and nothing was written.`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `You may not write ${out}.`;
    case 'ENOSPC':
      return `There is no room left on the disk for ${out}, and nothing was written.`;
    default:
      return `${out} cannot be written (${errorCode(error) ?? 'unknown reason'}).`;
  }
}
