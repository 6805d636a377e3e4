import { basename, dirname, resolve } from 'node:path';
import { homeOf, realPath } from '../../disk/follow';
import { exists, isFolder } from '../../disk/look';
import { notWritten } from '../../disk/not-written';
import { createFile, replaceFile } from '../../disk/write-file';
import { kindOfFile } from '../../service/index';
import { CannotRun } from '../cannot-run';
import { whyNotWritten } from '../why-not-written';

/** Writes a file that somebody asked for: all of it or nothing, and over another file only where that was asked for. */
export async function putFile(
  out: string,
  content: string | Uint8Array,
  { cwd, force }: { readonly cwd: string; readonly force: boolean },
): Promise<void> {
  const full = resolve(cwd, out);
  if (kindOfFile(basename(full)) !== undefined) {
    throw new CannotRun(
      `${out} has the name of a draft, and drafts are never overwritten. Choose another name.`,
    );
  }
  if (await isFolder(full)) throw new CannotRun(`${out} is a folder. Name a file to write.`);
  try {
    const within = await homeOf(await realPath(dirname(full)));
    if (force && (await exists(full))) await replaceFile(full, content, { within });
    else await createFile(full, content, { within });
  } catch (error) {
    throw new CannotRun(reasonOf(error, out));
  }
}

function reasonOf(error: unknown, out: string): string {
  switch (notWritten(error).why) {
    case 'there-already':
      return `${out} already exists and was not replaced. Add --force to replace it.`;
    case 'no-folder':
    case 'not-a-folder':
      return `The folder for ${out} does not exist, so nothing was written.`;
    default:
      return `${out} was not written: ${whyNotWritten(error)}.`;
  }
}
