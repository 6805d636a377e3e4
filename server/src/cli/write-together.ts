import { createFiles } from '../disk/write-files';
import { CannotRun } from './cannot-run';
import { shownPath } from './check/find-named';
import { rewriteAll } from './rewrite-all';
import { whyNotWritten } from './why-not-written';

/** A file as it is to be. */
export interface FileToBe {
  readonly uri: string;
  /** What it says now; nothing where it is new. */
  readonly before?: string;
  readonly text: string;
}

/** Where files may be written. */
export interface WritingPlace {
  readonly cwd: string;
  /** The folder that new files are in, ending in a slash. */
  readonly folder: string;
  /** The folder that a file which is there must not lead out of. */
  readonly withinOf: (uri: string) => string;
}

/** Changes files and makes new ones: all of it, or nothing. */
export async function writeTogether(
  files: readonly FileToBe[],
  { cwd, folder, withinOf }: WritingPlace,
): Promise<void> {
  const there = files.flatMap(({ uri, before, text }) =>
    before === undefined
      ? []
      : [{ path: shownPath(cwd, uri), address: uri, within: withinOf(uri), before, after: text }],
  );
  const fresh = files.flatMap(({ uri, before, text }) =>
    before === undefined ? [{ name: uri.slice(folder.length), text }] : [],
  );
  await rewriteAll(there, 'changed');
  if (fresh.length === 0) return;
  try {
    await createFiles(folder, fresh);
  } catch (error) {
    await rewriteAll(
      there.map((one) => ({ ...one, before: one.after, after: one.before })),
      'changed',
    );
    throw new CannotRun(`Nothing was written in ${shownPath(cwd, folder)}: ${whyNotWritten(error)}.`);
  }
}
