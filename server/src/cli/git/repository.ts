import { realpath, stat } from 'node:fs/promises';
import { addressOf, isInside } from '../../disk/address';
import { CannotRun } from '../cannot-run';
import { runGit } from './run-git';

/** A git repository, by the folder in which its files are checked out. */
export interface Repository {
  readonly top: string;
}

/** A commit of a repository. */
export interface Revision extends Repository {
  /** As the person called it. */
  readonly name: string;
  readonly commit: string;
}

/** The repository that a folder lies in, also when the folder is a linked worktree or lies deep in one. */
export async function repositoryAt(folder: string): Promise<Repository> {
  if (!(await isFolder(folder))) throw new CannotRun(`${folder}: there is no such folder.`);
  const { code, stdout, stderr } = await runGit(['rev-parse', '--show-toplevel'], folder);
  const top = stdout.toString().replace(/\r?\n$/, '');
  if (stderr.includes('dubious ownership'))
    throw new CannotRun(
      `Git does not trust ${folder}, as it belongs to somebody else; “git status” there says what to do.`,
    );
  if (code !== 0 || top === '')
    throw new CannotRun(`${folder} is not in the working folder of a git repository.`);
  return { top: addressOf(await realpath(top)) };
}

/** Finds the commit that a name stands for: a branch, a tag, `HEAD~3`, the beginning of a commit's own number. */
export async function findRevision(repository: Repository, name: string): Promise<Revision> {
  // What begins with a dash would be taken for an option.
  const isName = name !== '' && !name.startsWith('-') && !name.includes('\0');
  const args = ['rev-parse', '--verify', '--quiet', `${name}^{commit}`];
  const ran = isName ? await runGit(args, repository.top) : undefined;
  const commit = ran?.stdout.toString().trim() ?? '';
  if (!/^[0-9a-f]{40,64}$/.test(commit))
    throw new CannotRun(`Git knows no commit, branch or tag “${name}” in ${repository.top}.`);
  return { ...repository, name, commit };
}

/** The path of a file from the top of its repository; nothing when it lies outside. */
export function pathInside({ top }: Repository, address: string): string | undefined {
  if (!isInside(top, address)) return undefined;
  return address === top ? '' : address.slice(top.length).replace(/^\//, '');
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
