import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that Codraft is installed in: it is the same for the bundle and for the source. */
export function packageRoot(): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) || dirname(folder) === folder) return folder;
  }
}

declare const CODRAFT_VERSION: string | undefined;

/** The built command line: this very file, wherever it was copied to, or the one that was built from this source. */
export function builtCli(): string {
  return typeof CODRAFT_VERSION === 'string' ? __filename : join(packageRoot(), 'dist', 'cli.js');
}
