import { CannotRun } from '../cannot-run';
import type { Revision } from './repository';
import { partsOf, runGit } from '../../disk/git/run-git';

/** A file of a commit. */
export interface GitFile {
  /** From the top of the repository, with `/` between folders. */
  readonly path: string;
  /** Git's own name for what is in it. */
  readonly id: string;
  readonly isLink: boolean;
}

/** The files of a commit below a folder, or the one file of that path; links as such. */
export async function listFiles({ gitDir, commit, name }: Revision, path = ''): Promise<readonly GitFile[]> {
  // The path is taken as it is: a file may be called *.yaml.
  const within = path === '' ? [] : ['--', `:(literal)${path}`];
  const args = ['-r', '-z', '--full-tree', commit, ...within];
  const { code, stdout } = await runGit({ command: 'ls-tree', args, gitDir });
  if (code !== 0) throw new CannotRun(`Git could not list the files of “${name}”.`);
  return partsOf(stdout).flatMap((line) => {
    const match = /^(\d{6}) blob ([0-9a-f]+)\t([\s\S]+)$/.exec(line);
    if (!match) return [];
    const [, mode = '', id = '', found = ''] = match;
    return [{ path: found, id, isLink: mode === '120000' }];
  });
}
