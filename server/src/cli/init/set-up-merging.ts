import { dirname, join, resolve } from 'node:path';
import { realPath } from '../../disk/follow';
import { runGit } from '../../disk/git/run-git';
import { exists, isLink } from '../../disk/look';
import { readFileAt } from '../../disk/read-file';
import { createFile, removeFile, replaceFile } from '../../disk/write-file';
import { CannotRun } from '../cannot-run';
import { describeProblem } from '../check/describe-problem';
import { repositoryAt, type Repository } from '../git/repository';
import { builtCli } from '../package-root';
import { safeText } from '../terminal/safe-text';
import { whyNotWritten } from '../why-not-written';
import { withAttributes, withoutAttributes } from './merge-attributes';
import { driverCommand } from './driver-command';

/** What was done to a repository. */
export interface MergingSetUp {
  readonly kind: 'set-up' | 'undone';
  readonly top: string;
  /** The files that were written or taken away; none where all was as it should be. */
  readonly files: readonly string[];
  readonly hasNewSettings: boolean;
}

/** Tells git to merge drafts with Codraft: which files, in `.gitattributes`, and how, in the repository's own configuration. */
export async function setUpMerging(
  folder: string,
  { attributesIn }: { readonly attributesIn?: string } = {},
): Promise<MergingSetUp> {
  const repository = await repositoryAt(folder);
  const { top } = repository;
  const path = join(attributesIn ?? top, '.gitattributes');
  const before = await readAttributes(path);
  const driver = driverCommand(process.execPath, builtCli(), isElectron());
  const after = withAttributes(before ?? '');
  if (after !== before) await writeAttributes(path, before, after);
  try {
    const had = await config(repository, ['--get', 'merge.codraft.driver']);
    const isNew = had.stdout.toString().replace(/\r?\n$/, '') !== driver;
    if (isNew) {
      await change(repository, ['--replace-all', 'merge.codraft.name', 'Codraft: drafts by what they say']);
      await change(repository, ['--replace-all', 'merge.codraft.driver', driver]);
    }
    return { kind: 'set-up', top, files: after === before ? [] : [path], hasNewSettings: isNew };
  } catch (error) {
    if (after !== before) await writeAttributes(path, after, before);
    throw error;
  }
}

/** Takes out what was set up, and nothing else. */
export async function undoMerging(folder: string): Promise<MergingSetUp> {
  const repository = await repositoryAt(folder);
  const { top } = repository;
  const files: string[] = [];
  for (const path of new Set([join(top, '.gitattributes'), join(folder, '.gitattributes')])) {
    const before = await readAttributes(path);
    if (before === undefined) continue;
    const after = withoutAttributes(before);
    if (after === before) continue;
    await writeAttributes(path, before, after.trim() === '' ? undefined : after);
    files.push(path);
  }
  const had = await config(repository, ['--get-regexp', '^merge\\.codraft\\.']);
  const hasSettings = had.stdout.length > 0;
  if (hasSettings) await change(repository, ['--remove-section', 'merge.codraft']);
  return { kind: 'undone', top, files, hasNewSettings: hasSettings };
}

/** In words, for the person at the terminal. */
export function describeMerging({ kind, files, hasNewSettings }: MergingSetUp): string {
  const named = files.map((path) => safeText(path)).join(' and ');
  if (kind === 'undone') {
    if (files.length === 0 && !hasNewSettings)
      return 'Merging is not set up in this repository, so nothing was changed.\n';
    return [
      ...(files.length > 0 ? [`Removed the lines for drafts from ${named}.\n`] : []),
      ...(hasNewSettings ? ['Removed merge.codraft from the configuration of this repository.\n'] : []),
      'Git merges drafts line by line again.\n',
    ].join('');
  }
  if (files.length === 0 && !hasNewSettings)
    return 'Merging is already set up in this repository, so nothing was changed.\n';
  return [
    ...(files.length > 0
      ? [`Added lines for drafts to ${named}. Commit it so that everyone gets it.\n`]
      : []),
    ...(hasNewSettings
      ? ['Added merge.codraft to the configuration of this repository, which stays on this computer.\n']
      : []),
    'Git now merges drafts by what they say. To undo: codraft init --merge-only --undo.\n',
  ].join('');
}

function isElectron(): boolean {
  return 'electron' in process.versions || process.env.ELECTRON_RUN_AS_NODE !== undefined;
}

function config({ gitDir }: Repository, args: readonly string[]) {
  return runGit({ command: 'config', args: ['--local', ...args], gitDir });
}

async function change(repository: Repository, args: readonly string[]): Promise<void> {
  const { top, gitDir } = repository;
  const asked = await runGit({ command: 'rev-parse', args: ['--git-path', 'config'], gitDir });
  // A linked worktree has a file there, and no link: that is git's own way to another folder.
  for (const path of [join(top, '.git'), resolve(gitDir, asked.stdout.toString().replace(/\r?\n$/, ''))])
    if (await isLink(path)) throw new CannotRun(`${path} is a link, so git’s settings were not changed.`);
  const { code, stderr } = await config(repository, args);
  if (code !== 0)
    throw new CannotRun(`Git could not change its settings: ${stderr.trim().replace(/\s+/g, ' ')}`);
}

/** Git reads none that is larger, or that is a link. */
const largest = 1_000_000;

async function readAttributes(path: string): Promise<string | undefined> {
  if (!(await exists(path))) return undefined;
  if (await isLink(path))
    throw new CannotRun(`${path} is a link, which git does not follow. Nothing was changed.`);
  const read = await readFileAt(path, largest);
  if (!read.ok) throw new CannotRun(`${describeProblem(read.problem, path)} Nothing was changed.`);
  if (!read.isWhole)
    throw new CannotRun(`${path} is too large for a list of attributes. Nothing was changed.`);
  return read.bytes.toString();
}

async function writeAttributes(
  path: string,
  before: string | undefined,
  after: string | undefined,
): Promise<void> {
  try {
    const within = await realPath(dirname(path));
    if (after === undefined) await removeFile(path, { within });
    else if (before === undefined) await createFile(path, after, { within });
    else await replaceFile(path, (now) => (now.toString() === before ? after : undefined), { within });
  } catch (error) {
    throw new CannotRun(`${path} was not changed: ${whyNotWritten(error)}.`);
  }
}
