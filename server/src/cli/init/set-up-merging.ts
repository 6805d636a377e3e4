import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../../disk/disk-problem';
import { CannotRun } from '../cannot-run';
import { reasonOf, replaceFile } from '../fix/write-whole';
import { repositoryAt } from '../git/repository';
import { runGit } from '../git/run-git';
import { builtCli } from '../package-root';
import { safeText } from '../terminal/safe-text';
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
  const { top } = await repositoryAt(folder);
  const path = join(attributesIn ?? top, '.gitattributes');
  const before = await readAttributes(path);
  const driver = driverCommand(process.execPath, builtCli(), isElectron());
  const after = withAttributes(before ?? '');
  if (after !== before) await writeAttributes(path, before, after);
  try {
    const had = await runGit(['config', '--local', '--get', 'merge.codraft.driver'], top);
    const isNew = had.stdout.toString().replace(/\r?\n$/, '') !== driver;
    if (isNew) {
      await set(top, 'merge.codraft.name', 'Codraft: drafts by what they say');
      await set(top, 'merge.codraft.driver', driver);
    }
    return { kind: 'set-up', top, files: after === before ? [] : [path], hasNewSettings: isNew };
  } catch (error) {
    if (after !== before) await writeAttributes(path, after, before);
    throw error;
  }
}

/** Takes out what was set up, and nothing else. */
export async function undoMerging(folder: string): Promise<MergingSetUp> {
  const { top } = await repositoryAt(folder);
  const files: string[] = [];
  for (const path of new Set([join(top, '.gitattributes'), join(folder, '.gitattributes')])) {
    const before = await readAttributes(path);
    if (before === undefined) continue;
    const after = withoutAttributes(before);
    if (after === before) continue;
    await writeAttributes(path, before, after.trim() === '' ? undefined : after);
    files.push(path);
  }
  const had = await runGit(['config', '--local', '--get-regexp', '^merge\\.codraft\\.'], top);
  const hasSettings = had.stdout.length > 0;
  if (hasSettings) await git(top, ['config', '--local', '--remove-section', 'merge.codraft']);
  return { kind: 'undone', top, files, hasNewSettings: hasSettings };
}

/** In words, for the person at the terminal. */
export function describeMerging({ kind, files, hasNewSettings }: MergingSetUp): string {
  const named = files.map((path) => safeText(path)).join(' and ');
  if (kind === 'undone') {
    if (files.length === 0 && !hasNewSettings)
      return 'Merging was not set up in this repository; nothing was done.\n';
    return [
      ...(files.length > 0 ? [`Took the lines for drafts out of ${named}.\n`] : []),
      ...(hasNewSettings ? ['Took merge.codraft out of the configuration of this repository.\n'] : []),
      'Git merges drafts line by line again.\n',
    ].join('');
  }
  if (files.length === 0 && !hasNewSettings)
    return 'Merging is set up in this repository already; nothing was done.\n';
  return [
    ...(files.length > 0
      ? [`Added lines for drafts to ${named}: commit it, so that it is there for everyone.\n`]
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

async function set(top: string, name: string, value: string): Promise<void> {
  await git(top, ['config', '--local', '--replace-all', name, value]);
}

async function git(top: string, args: readonly string[]): Promise<void> {
  const { code, stderr } = await runGit(args, top);
  if (code !== 0)
    throw new CannotRun(`Git could not change its settings: ${stderr.trim().replace(/\s+/g, ' ')}`);
}

async function readAttributes(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw new CannotRun(`${path} cannot be read, so nothing was set up.`);
  }
}

async function writeAttributes(
  path: string,
  before: string | undefined,
  after: string | undefined,
): Promise<void> {
  try {
    if (after === undefined) await rm(path);
    else if (before === undefined) await writeFile(path, after, { flag: 'wx' });
    else await replaceFile(path, new TextEncoder().encode(after), 0o644);
  } catch (error) {
    throw new CannotRun(`${path} was left as it was: ${reasonOf(error)}.`);
  }
}
