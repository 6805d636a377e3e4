import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of its own for one test. */
export interface TempFolder {
  readonly path: string;
  /** Writes a file, with the folders it lies in. */
  write(name: string, content?: string | Uint8Array): string;
  folder(name: string): string;
  /** A link called `name` that leads to `target`. */
  link(name: string, target: string): void;
  dispose(): void;
}

export function createTempFolder(): TempFolder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'codraft-')));
  const at = (name: string) => {
    const full = join(path, name);
    mkdirSync(dirname(full), { recursive: true });
    return full;
  };
  return {
    path,
    write(name, content = '') {
      const full = at(name);
      writeFileSync(full, content);
      return full;
    },
    folder(name) {
      mkdirSync(join(path, name), { recursive: true });
      return join(path, name);
    },
    link: (name, target) => symlinkSync(target, at(name)),
    dispose: () => rmSync(path, { recursive: true, force: true }),
  };
}
