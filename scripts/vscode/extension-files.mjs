// What the extension consists of: the one list, for the packed file and for an unpacked folder, is `.vscodeignore`.
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Puts the built extension, unpacked, into a folder that VS Code loads extensions from. Others in that folder stay. */
export function unpackExtension(extensions) {
  const { name, publisher, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const id = `${publisher}.${name}`;
  mkdirSync(extensions, { recursive: true });
  for (const entry of readdirSync(extensions)) {
    if (entry.startsWith(`${id}-`)) rmSync(join(extensions, entry), { recursive: true, force: true });
  }
  // VS Code's own note of what lies here. Without it, VS Code looks for itself.
  rmSync(join(extensions, 'extensions.json'), { force: true });
  const target = join(extensions, `${id}-${version}`);
  for (const file of listExtensionFiles()) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    cpSync(join(root, file), join(target, file));
  }
  return target;
}

/** The files that ship. `.vscodeignore` leaves out everything but what it names: `!file`, or `!folder/*.ending`. */
export function listExtensionFiles() {
  const lines = readFileSync(join(root, '.vscodeignore'), 'utf8').split(/\r?\n/);
  return lines.filter((line) => line.startsWith('!')).flatMap((line) => expand(line.slice(1)));
}

function expand(pattern) {
  const folder = dirname(pattern);
  if (!existsSync(join(root, folder))) return [];
  const marks = pattern.slice(folder === '.' ? 0 : folder.length + 1).split('*');
  const text = marks.map((mark) => mark.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('[^/]*');
  const names = readdirSync(join(root, folder)).filter((name) => new RegExp(`^${text}$`).test(name));
  return names.map((name) => (folder === '.' ? name : `${folder}/${name}`));
}
