import { join, relative, resolve } from 'node:path';
import { createFiles, type FileToWrite } from '../../disk/write-files';
import { exists } from '../../disk/look';
import { CannotRun } from '../cannot-run';
import { whyNotWritten } from '../why-not-written';

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
  try {
    await createFiles(root, files);
  } catch (error) {
    throw new CannotRun(`Nothing was written in ${relative(cwd, root) || '.'}: ${whyNotWritten(error)}.`);
  }
}
