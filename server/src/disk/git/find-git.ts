import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';

const name = process.platform === 'win32' ? 'git.exe' : 'git';

/**
 * Where git lies. It is looked for only in folders that the person's PATH names in full: left to itself, Windows would take
 * a `git.exe` from the very folder that somebody else has sent.
 */
export async function findGit(path = process.env.PATH ?? ''): Promise<string | undefined> {
  for (const folder of path.split(delimiter)) {
    const program = join(folder, name);
    if (isAbsolute(folder) && (await isProgram(program))) return program;
  }
  return undefined;
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
