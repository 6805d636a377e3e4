import { randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { access, copyFile, link, open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { follow } from './follow';
import { NotWritten, notWritten } from './not-written';
import { readFileAt } from './read-file';

type Content = string | Uint8Array;
/** From what the file holds now; nothing when that is not what it should be, and the file is to be left alone. */
type ContentFrom = (now: Buffer) => Content | undefined;

export interface WriteOptions {
  /** The real folder that no link may lead out of. */
  readonly within: string;
}

/**
 * Puts new content in the place of a file's: all of it or nothing, with the permissions that the file has. A link stays a
 * link, and the file that it leads to is written. Throws `NotWritten`.
 */
export async function replaceFile(
  path: string,
  content: Content | ContentFrom,
  { within }: WriteOptions,
): Promise<void> {
  try {
    const real = await followTo(path, within);
    const stats = await stat(real);
    if (!stats.isFile()) throw new NotWritten(stats.isDirectory() ? 'folder' : 'not-a-file');
    const after = typeof content === 'function' ? await contentFrom(real, stats.size, content) : content;
    // A file that its owner has closed to writing is left alone, though its folder would let it be replaced.
    await access(real, constants.W_OK);
    const rights = (handle: FileHandle) => giveRightsOf(stats, handle);
    await writeBeside(real, after, { mode: 0o600, rights, put: rename });
  } catch (error) {
    throw notWritten(error);
  }
}

/** Writes a file that is not there yet, and leaves alone one that is, even when it came only a moment ago. */
export async function createFile(path: string, content: Content, { within }: WriteOptions): Promise<void> {
  try {
    const folder = await followTo(dirname(path), within);
    await writeBeside(join(folder, basename(path)), content, { mode: 0o666, put: putNew });
  } catch (error) {
    throw notWritten(error);
  }
}

export async function removeFile(path: string, { within }: WriteOptions): Promise<void> {
  try {
    await rm(join(await followTo(dirname(path), within), basename(path)));
  } catch (error) {
    throw notWritten(error);
  }
}

/** What a path leads to, when that may be written. */
export async function followTo(path: string, within: string): Promise<string> {
  const followed = await follow(path, within);
  if (followed.ok) return followed.real;
  switch (followed.problem.kind) {
    case 'link-leads-outside':
    case 'dangling-link':
    case 'not-there':
    case 'no-permission':
      throw new NotWritten(followed.problem.kind);
    default:
      throw new NotWritten('other', followed.problem.kind);
  }
}

async function contentFrom(real: string, size: number, from: ContentFrom): Promise<Content> {
  const read = await readFileAt(real, size);
  const content = read.ok ? from(read.bytes) : undefined;
  if (content === undefined) throw new NotWritten('changed-since');
  return content;
}

interface Beside {
  readonly mode: number;
  readonly rights?: (handle: FileHandle) => Promise<void>;
  readonly put: (beside: string, target: string) => Promise<void>;
}

/** Written beside the file and then put in its place, so that nobody ever sees half of it. */
async function writeBeside(target: string, content: Content, { mode, rights, put }: Beside): Promise<void> {
  const beside = join(
    dirname(target),
    `.${basename(target).slice(0, 200)}.${randomBytes(6).toString('hex')}.tmp`,
  );
  try {
    const handle = await open(beside, 'wx', mode);
    try {
      await handle.writeFile(content);
      await rights?.(handle);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await put(beside, target);
  } finally {
    await rm(beside, { force: true });
  }
}

/** The new file may be read and written by those who could read and write the old one, and by nobody else. */
async function giveRightsOf(stats: Stats, handle: FileHandle): Promise<void> {
  const own = await handle.stat();
  const isTheirs =
    (own.uid === stats.uid && own.gid === stats.gid) ||
    (await succeeds(handle.chown(stats.uid, stats.gid))) ||
    (await succeeds(handle.chown(own.uid, stats.gid)));
  const mode = stats.mode & 0o7777;
  // What the old group might do was not meant for ours: it gets what everybody has.
  await handle.chmod(isTheirs ? mode : (mode & ~0o070) | ((mode & 0o007) << 3));
}

async function succeeds(asked: Promise<unknown>): Promise<boolean> {
  return asked.then(
    () => true,
    () => false,
  );
}

/** Both ways fail where the file is there. */
async function putNew(beside: string, target: string): Promise<void> {
  try {
    await link(beside, target);
  } catch (error) {
    const failed = notWritten(error);
    if (failed.why === 'there-already') throw failed;
    // Not every disk knows links.
    await copyFile(beside, target, constants.COPYFILE_EXCL);
  }
}
