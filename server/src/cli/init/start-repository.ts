import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Where the repository of a folder begins: in the folder or above it. `none` when it has none, for want of git. */
export type Repository = 'started' | 'there already' | 'above' | 'none';

/** Starts a git repository in the folder, unless it lies in one already. */
export async function startRepository(folder: string, cwd: string): Promise<Repository> {
  const root = resolve(cwd, folder);
  for (let at = root; dirname(at) !== at; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at === root ? 'there already' : 'above';
  }
  return new Promise((done) => {
    execFile('git', ['init', '--quiet', root], (error) => done(error ? 'none' : 'started'));
  });
}
