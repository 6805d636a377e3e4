import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const cache = join(root, '.cache', 'bench');
export const nodeServer = join(root, 'dist', 'server', 'node.js');
export const cli = join(root, 'dist', 'cli.js');

export const uriOf = (path) => pathToFileURL(path).href;

/** Writes files into a folder of the bench's own, which is emptied before. Other servers overlook folders with a dot. */
export function writeFolder(name, files) {
  const folder = join(tmpdir(), 'codraft-bench', name);
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
