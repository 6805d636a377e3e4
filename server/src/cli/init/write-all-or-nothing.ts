import { lstat, mkdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { errorCode } from '../../disk/disk-problem';
import { CannotRun } from '../cannot-run';

export interface FileToWrite {
  /** Relative to the folder, with `/` between folders. */
  readonly name: string;
  readonly text: string;
}

/** Writes the files, and none of them when one is there already or one cannot be written. */
export async function writeAllOrNothing(
  folder: string,
  files: readonly FileToWrite[],
  cwd: string,
): Promise<void> {
  const root = resolve(cwd, folder);
  const there: string[] = [];
  for (const { name } of files) if (await exists(join(root, name))) there.push(name);
  if (there.length > 0) {
    throw new CannotRun(
      `Nothing was written: ${there.join(', ')} ${there.length === 1 ? 'is' : 'are'} in ${folder} already.`,
    );
  }
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const { name, text } of files) {
      const path = join(root, name);
      for (const made of await makeFolders(dirname(path))) undo.unshift(() => rmdir(made));
      // Fails when somebody else has made the file since: it is theirs.
      await writeFile(path, text, { flag: 'wx' });
      undo.unshift(() => rm(path));
    }
  } catch (error) {
    for (const step of undo) await step().catch(() => undefined);
    throw new CannotRun(`Nothing was written: ${reasonOf(error)} in ${relative(cwd, root) || '.'}.`);
  }
}

/** Makes a folder and those above it; returns the ones that were not there, the uppermost first. */
async function makeFolders(folder: string): Promise<readonly string[]> {
  const made: string[] = [];
  for (let at = folder; !(await exists(at)) && dirname(at) !== at; at = dirname(at)) made.unshift(at);
  await mkdir(folder, { recursive: true });
  return made;
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch {
    return false;
  }
}

function reasonOf(error: unknown): string {
  switch (errorCode(error)) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'you may not write';
    case 'ENOTDIR':
    case 'EEXIST':
      return 'a file stands where a folder is needed';
    case 'ENOSPC':
      return 'there is no room left on the disk';
    default:
      return `files could not be made (${errorCode(error) ?? 'unknown reason'})`;
  }
}
