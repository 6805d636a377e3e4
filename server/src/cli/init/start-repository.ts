import { execFile } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { existsSync } from 'node:fs';

/** Starts a git repository in the folder, unless it lies in one already or there is no git. */
export async function startRepository(folder: string, cwd: string): Promise<boolean> {
  const root = resolve(cwd, folder);
  for (let at = root; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return false;
    if (dirname(at) === at) break;
  }
  return new Promise((done) => execFile('git', ['init', '--quiet', root], (error) => done(error === null)));
}
