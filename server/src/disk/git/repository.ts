import { dirname, join } from 'node:path';
import { addressOf } from '../address';
import { exists } from '../look';
import { runGitIn } from './run-git';

/** A git repository, by the folder in which its files are checked out. */
export interface Repository {
  readonly top: string;
  /** The folder that is its own, of a linked worktree the one for that. */
  readonly gitDir: string;
}

export type OpenedRepository =
  | { readonly ok: true; readonly repository: Repository }
  /** `untrusted`: it belongs to somebody else, and git asks first. */
  | { readonly ok: false; readonly why: 'none' | 'untrusted' };

/** The nearest folder upward that holds a `.git`, which may be a file; `folder` has to be real. */
export async function topOf(folder: string): Promise<string | undefined> {
  for (let at = folder, above = dirname(at); ; at = above, above = dirname(at)) {
    if (await exists(join(at, '.git'))) return addressOf(at);
    if (above === at) return undefined;
  }
}

/**
 * The repository that a real folder lies in. Its top is where its `.git` lies, whatever the repository itself says: a
 * setting may name any folder of the disk.
 */
export async function openRepository(folder: string): Promise<OpenedRepository> {
  const top = await topOf(folder);
  if (top === undefined) return { ok: false, why: 'none' };
  const above = dirname(top);
  const { code, stdout, stderr } = await runGitIn(top, 'rev-parse', ['--absolute-git-dir'], {
    // Git would go on looking there.
    GIT_CEILING_DIRECTORIES: above,
  });
  const gitDir = stdout.toString().replace(/\r?\n$/, '');
  if (code === 0 && gitDir !== '') return { ok: true, repository: { top, gitDir } };
  if (stderr.includes('dubious ownership')) return { ok: false, why: 'untrusted' };
  // What is called .git there is no repository.
  return above === top ? { ok: false, why: 'none' } : openRepository(above);
}
