import { CannotRun } from '../cannot-run';
import type { Revision } from './repository';
import { partsOf, runGit } from './run-git';

/** A file of a commit. */
export interface GitFile {
  /** From the top of the repository, with `/` between folders. */
  readonly path: string;
  /** Git's own name for what is in it. */
  readonly id: string;
  readonly isLink: boolean;
}

/** The files of a commit below a folder, or the one file of that path; links as such. */
export async function listFiles({ top, commit, name }: Revision, path = ''): Promise<readonly GitFile[]> {
  const within = path === '' ? [] : ['--', path];
  // Paths are taken as they are: a file may be called *.yaml.
  const args = ['--literal-pathspecs', 'ls-tree', '-r', '-z', '--full-tree', commit, ...within];
  const { code, stdout } = await runGit(args, top);
  if (code !== 0) throw new CannotRun(`Git could not list the files of “${name}”.`);
  return partsOf(stdout).flatMap((line) => {
    const match = /^(\d{6}) blob ([0-9a-f]+)\t([\s\S]+)$/.exec(line);
    if (!match) return [];
    const [, mode = '', id = '', found = ''] = match;
    return [{ path: found, id, isLink: mode === '120000' }];
  });
}

/** By the path that a file has in the working folder, the one that it had in the commit. */
export async function findRenames({ top, commit }: Revision): Promise<ReadonlyMap<string, string>> {
  const options = ['--name-status', '-M', '-z', '--diff-filter=R', '--no-ext-diff', '--ignore-submodules'];
  const { code, stdout } = await runGit(['diff', ...options, commit, '--', ...drafts], top);
  const renames = new Map<string, string>();
  // Without it, files are paired by what they say.
  if (code !== 0) return renames;
  const parts = partsOf(stdout);
  for (let i = 0; i + 2 < parts.length; i += 3) renames.set(parts[i + 2] ?? '', parts[i + 1] ?? '');
  return renames;
}

/** A repository may hold far more than a plan. */
const drafts = [
  '*.commitment.yaml',
  '*.commitment.yml',
  'action-plan.yaml',
  'stakeholders.yaml',
  'contacts.yaml',
].map((name) => `:(top,glob)**/${name}`);
