import { isInside } from '../../service/index';
import { openRepository, type Repository } from '../../disk/git/repository';
import { runGit } from '../../disk/git/run-git';
import { isFolder } from '../../disk/look';
import { realPath } from '../../disk/follow';
import { CannotRun } from '../cannot-run';

export type { Repository };

/** A commit of a repository. */
export interface Revision extends Repository {
  /** As the person called it. */
  readonly name: string;
  readonly commit: string;
}

/** The repository that a folder lies in, also when the folder is a linked worktree or lies deep in one. */
export async function repositoryAt(folder: string): Promise<Repository> {
  if (!(await isFolder(folder))) throw new CannotRun(`${folder}: there is no such folder.`);
  const opened = await openRepository(await realPath(folder));
  if (opened.ok) return opened.repository;
  throw new CannotRun(
    opened.why === 'untrusted'
      ? `Git does not trust ${folder} because it belongs to somebody else. Run “git status” there to see what to do.`
      : `${folder} is not in the working folder of a git repository.`,
  );
}

/** Finds the commit that a name stands for: a branch, a tag, `HEAD~3`, the beginning of a commit's own number. */
export async function findRevision(repository: Repository, name: string): Promise<Revision> {
  // What begins with a dash would be taken for an option.
  const isName = name !== '' && !name.startsWith('-') && !name.includes('\0');
  const args = ['--verify', '--quiet', `${name}^{commit}`];
  const ran = isName ? await runGit({ command: 'rev-parse', args, gitDir: repository.gitDir }) : undefined;
  const commit = ran?.stdout.toString().trim() ?? '';
  if (!/^[0-9a-f]{40,64}$/.test(commit))
    throw new CannotRun(`There is no commit, branch or tag “${name}” in ${repository.top}.`);
  return { ...repository, name, commit };
}

/** The path of a file from the top of its repository; nothing when it lies outside. */
export function pathInside({ top }: Repository, address: string): string | undefined {
  if (!isInside(address, top)) return undefined;
  return address === top ? '' : address.slice(top.length).replace(/^\//, '');
}
