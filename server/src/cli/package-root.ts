import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that Codraft is installed in: it is the same for the bundle and for the source. */
export function packageRoot(): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) || dirname(folder) === folder) return folder;
  }
}
