import { dirname, resolve } from 'node:path';
import { realPath } from '../../disk/follow';
import { topOf } from '../../disk/git/repository';
import { NoGit, runGitIn } from '../../disk/git/run-git';

/** Where the repository of a folder begins: in the folder or above it. `none` when it has none, for want of git. */
export type Repository = 'started' | 'there already' | 'above' | 'none';

/** Starts a git repository in the folder, unless it lies in one already. */
export async function startRepository(folder: string, cwd: string): Promise<Repository> {
  const root = await realPath(resolve(cwd, folder));
  const top = await topOf(root);
  if (top !== undefined && dirname(top) !== top) return top === root ? 'there already' : 'above';
  try {
    return (await runGitIn(root, 'init', ['--quiet'])).code === 0 ? 'started' : 'none';
  } catch (error) {
    if (error instanceof NoGit) return 'none';
    throw error;
  }
}
