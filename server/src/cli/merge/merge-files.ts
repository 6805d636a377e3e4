import { dirname, resolve } from 'node:path';
import { addressOf } from '../../disk/address';
import { homeOf, realPath } from '../../disk/follow';
import { isPipe } from '../../disk/look';
import { readNamed } from '../../disk/read-named';
import { replaceFile } from '../../disk/write-file';
import { kindOfFile, mergeDrafts, type MergeOptions } from '../../service/index';
import { CannotRun } from '../cannot-run';
import { describeProblem } from '../check/describe-problem';
import { whyNotWritten } from '../why-not-written';
import { newErrors } from './new-errors';

export interface Files {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

export interface Request extends MergeOptions {
  /** What the file is called in the repository. */
  readonly path: string;
}

/** Far beyond any draft; what is larger is not for merging. */
const largest = 50_000_000;

export interface MergedFiles {
  /** How many are left in the file of our side. */
  readonly conflicts: number;
  /** What a person should know of the merge. */
  readonly notices: readonly string[];
}

/** Merges into the file of our side. */
export async function mergeFiles(files: Files, request: Request, cwd: string): Promise<MergedFiles> {
  if (await isPipe(resolve(cwd, files.ours))) throw new CannotRun(`${files.ours} is not a file.`);
  const [base, ours, theirs] = await Promise.all(
    [files.base, files.ours, files.theirs].map((path) => readBytes(path, cwd)),
  );
  if (!base || !ours || !theirs) return { conflicts: 0, notices: [] };
  if ([base, ours, theirs].some((bytes) => bytes.includes(0)))
    throw new CannotRun(`${request.path} is not a text file, so it was not merged.`);
  const { text, conflicts, encoding, notices } = merge(base, ours, theirs, request);
  const bytes = Buffer.from(text, encoding);
  if (!bytes.equals(ours)) await write(resolve(cwd, files.ours), files.ours, bytes);
  return { conflicts, notices };
}

const reasons = {
  unread: 'one of the versions can’t be read reliably. Run codraft check to see why, and review the result.',
  unproven: 'the changes couldn’t be combined reliably. Review the result.',
};

function merge(base: Buffer, ours: Buffer, theirs: Buffer, { path, ...options }: Request) {
  const all = [base, ours, theirs];
  const isUtf8 = all.every(isText);
  // Other encodings are merged by their lines; each byte comes through as it is.
  const encoding = isUtf8 ? 'utf8' : 'latin1';
  const inEncoding = (label: string) => Buffer.from(printable(label), 'utf8').toString(encoding);
  const [b = '', o = '', t = ''] = all.map((bytes) => bytes.toString(encoding));
  const kind = isUtf8 ? kindOfFile(addressOf(path)) : undefined;
  const { text, conflicts, byLines } = mergeDrafts(kind, b, o, t, {
    ...options,
    ...(options.ours !== undefined && { ours: inEncoding(options.ours) }),
    ...(options.theirs !== undefined && { theirs: inEncoding(options.theirs) }),
    ...(options.base !== undefined && { base: inEncoding(options.base) }),
  });
  const notices = [
    ...(byLines ? [`${path} was merged line by line, as git does: ${reasons[byLines]}`] : []),
    ...(kind && conflicts === 0 ? newErrors(path, text, [o, t]) : []),
  ];
  return { text, conflicts, notices, encoding } as const;
}

function isText(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A label is one line. */
function printable(label: string): string {
  return label.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

async function readBytes(path: string, cwd: string): Promise<Buffer> {
  const read = await readNamed(resolve(cwd, path), largest);
  if (!read.ok) throw new CannotRun(describeProblem(read.problem, path));
  if (!read.isWhole) throw new CannotRun(`${path} is too large to merge.`);
  return read.bytes;
}

async function write(target: string, shown: string, bytes: Buffer): Promise<void> {
  try {
    await replaceFile(target, bytes, { within: await homeOf(await realPath(dirname(target))) });
  } catch (error) {
    throw new CannotRun(`${shown} was not changed: ${whyNotWritten(error)}.`);
  }
}
