// Installs the project's own packages when they are missing or are not the ones that package-lock.json names.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './extension-files.mjs';
import { showProgress } from './progress.mjs';
import { runNpm } from './run-npm.mjs';

export async function ensureDependencies({ signal } = {}) {
  if (areInstalled()) return;
  await showProgress("Installing the project's packages", () => runNpm(['ci'], { cwd: root, signal }));
}

/** npm keeps its own list of what it installed; every package that the project wants has to be in it, in that version. */
function areInstalled() {
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  const wanted = readPackages(join(root, 'package-lock.json'));
  if (installed === undefined || wanted === undefined) return false;
  return Object.entries(wanted).every(
    // Packages for other platforms are optional, and stay away.
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

function readPackages(path) {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
