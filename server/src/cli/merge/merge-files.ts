import { constants } from 'node:fs';
import { access, readFile, realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { addressOf } from '../../disk/address';
import { problemFrom } from '../../disk/disk-problem';
import { kindOfFile, mergeDrafts, type MergeOptions } from '../../service/index';
import { CannotRun } from '../cannot-run';
import { describeProblem } from '../check/describe-problem';
import { reasonOf, replaceFile } from '../fix/write-whole';
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
  const [base, ours, theirs] = await Promise.all(
    [files.base, files.ours, files.theirs].map((path) => readBytes(path, cwd)),
  );
  if (!base || !ours || !theirs) return { conflicts: 0, notices: [] };
  if ([base, ours, theirs].some((bytes) => bytes.includes(0)))
    throw new CannotRun(`${request.path} is not a text, so it was not merged.`);
  const { text, conflicts, encoding, notices } = merge(base, ours, theirs, request);
  const bytes = Buffer.from(text, encoding);
  if (!bytes.equals(ours)) await write(resolve(cwd, files.ours), files.ours, bytes);
  return { conflicts, notices };
}

const reasons = {
  unread: 'a version of it cannot be read with certainty. codraft check says why; look through the result.',
  unproven: 'what both changed could not be brought together with certainty. Look through the result.',
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
  const full = resolve(cwd, path);
  try {
    const stats = await stat(full);
    if (!stats.isFile()) throw new CannotRun(`${path} is not a file.`);
    if (stats.size > largest) throw new CannotRun(`${path} is too large to be merged.`);
    return await readFile(full);
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    throw new CannotRun(describeProblem(problemFrom(full, error), path));
  }
}

async function write(target: string, shown: string, bytes: Buffer): Promise<void> {
  try {
    const file = await realpath(target);
    await access(file, constants.W_OK);
    await replaceFile(file, bytes, (await stat(file)).mode & 0o7777);
  } catch (error) {
    throw new CannotRun(`${shown} was left as it was: ${reasonOf(error)}.`);
  }
}
