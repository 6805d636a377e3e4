// Installs a real VS Code from the npm registry into a cache folder: the npm package `code-server` carries VS Code's own
// server and workbench, and an npm package carries the Node that it wants. Nothing else is downloaded.
// Usage: node scripts/vscode/install.mjs
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { showProgress } from './progress.mjs';
import { runNpm } from './run-npm.mjs';

const codeServerVersion = '4.139.1';
const nodeMajor = 24;
/** Where everything that is installed or written while running VS Code lies; git ignores it. */
export const cacheFolder = fileURLToPath(new URL('../../.cache/vscode', import.meta.url));

/**
 * Answers with `{ folder, node }`: VS Code's folder, and the Node to run it with. Installs both when they are missing.
 * An install that was interrupted leaves nothing that looks whole: the folder gets its name when all of it is there.
 */
export async function ensureVsCode({ signal } = {}) {
  // A folder that relies on the Node of this process must not be taken for one that brings its own.
  const node = ownNodeWillDo() ? 'without-node' : `node${nodeMajor}`;
  const whole = join(cacheFolder, `${codeServerVersion}-${node}-${process.platform}-${process.arch}`);
  if (!existsSync(whole)) {
    mkdirSync(cacheFolder, { recursive: true });
    removeLeftovers();
    const unfinished = join(cacheFolder, `installing-${process.pid}`);
    try {
      await install(unfinished, signal);
      finish(unfinished, whole);
    } finally {
      rmSync(unfinished, { recursive: true, force: true });
    }
  }
  return { folder: vsCodeFolder(whole), node: nodePath(whole) };
}

async function install(folder, signal) {
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  // Without their install scripts: those would compile parts that nothing here needs.
  const add = ['install', '--omit=dev', '--ignore-scripts'];
  const packages = [`code-server@${codeServerVersion}`, ...(ownNodeWillDo() ? [] : [nodePackage()])];
  const vscode = vsCodeFolder(folder);
  await showProgress('Installing VS Code, once (1 of 3)', () =>
    runNpm([...add, ...packages], { cwd: folder, signal }),
  );
  await showProgress('Installing VS Code, once (2 of 3)', () => runNpm(add, { cwd: vscode, signal }));
  await showProgress('Installing VS Code, once (3 of 3)', () =>
    runNpm(add, { cwd: join(vscode, 'extensions'), signal }),
  );
  if (!existsSync(nodePath(folder))) throw new Error(`The npm package ${nodePackage()} has no Node in it.`);
}

/** Somebody else may have finished the same install in the meantime; theirs is as good. */
function finish(unfinished, whole) {
  try {
    renameSync(unfinished, whole);
  } catch (error) {
    if (!existsSync(whole)) throw error;
  }
}

/** Removes what earlier, interrupted installs left behind. */
function removeLeftovers() {
  for (const name of readdirSync(cacheFolder)) {
    const [, pid] = /^installing-(\d+)$/.exec(name) ?? [];
    if (pid !== undefined && !isAlive(Number(pid)))
      rmSync(join(cacheFolder, name), { recursive: true, force: true });
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function vsCodeFolder(root) {
  return join(root, 'node_modules', 'code-server', 'lib', 'vscode');
}

function ownNodeWillDo() {
  return Number(process.versions.node.split('.')[0]) === nodeMajor;
}

/** Node's own package only fetches one of these; taking it directly needs no install script. */
function nodePackage() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  return `${name}-${platform}-${process.arch}@${nodeMajor}`;
}

function nodePath(root) {
  if (ownNodeWillDo()) return process.execPath;
  const name = nodePackage().slice(0, nodePackage().lastIndexOf('@'));
  return join(root, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { folder } = await ensureVsCode();
  console.log(folder);
}
