// Opens a plan in a real VS Code with Codraft, served to the browser on this machine only. Installs and builds what is missing.
// Usage: npm start [-- --no-open] [PLAN_FOLDER]
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDependencies } from './vscode/dependencies.mjs';
import { root, unpackExtension } from './vscode/extension-files.mjs';
import { cacheFolder, ensureVsCode } from './vscode/install.mjs';
import { openInBrowser } from './vscode/open-in-browser.mjs';
import { choosePort } from './vscode/choose-port.mjs';
import { serveVsCode } from './vscode/serve.mjs';
import { welcomingSettings, writeSettings } from './vscode/settings.mjs';
import { showProgress } from './vscode/progress.mjs';

const usage = 'Usage: npm start [PLAN_FOLDER]      (npm start -- --no-open [PLAN_FOLDER] opens no browser)';

/** Ended by Ctrl-C, by a closed terminal, or by whatever started this; a second signal changes nothing. */
const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => ending.abort());

try {
  await start(readArguments());
} catch (error) {
  if (!ending.signal.aborted) {
    console.error(error.message);
    process.exitCode = 2;
  }
}

async function start({ folder, open }) {
  const { signal } = ending;
  await ensureDependencies({ signal });
  await build();
  const vscode = await ensureVsCode({ signal });
  signal.throwIfAborted();

  const home = join(cacheFolder, 'start');
  // Naming a folder here says as much as answering "yes" when VS Code asks whether to trust it.
  writeSettings(home, { ...welcomingSettings, 'security.workspace.trust.enabled': false }, { keep: true });
  unpackExtension(join(home, 'extensions'));
  const guide = join(home, 'extensions', 'codraft-start.guide-1.0.0');
  cpSync(join(root, 'scripts', 'vscode', 'guide'), guide, { recursive: true });
  const secret = randomBytes(16).toString('hex');
  // In a file of its own: other people on this machine can read what a program was started with.
  const secretFile = join(home, `token-${process.pid}`);
  writeFileSync(secretFile, secret, { mode: 0o600 });
  try {
    await serve({ vscode, home, secret, secretFile, folder, open });
  } finally {
    rmSync(secretFile, { force: true });
  }
}

async function serve({ vscode, home, secret, secretFile, folder, open }) {
  const parameters = ['--connection-token-file', secretFile];
  const server = await serveVsCode({ vscode, home, port: await choosePort(), parameters });
  const { signal } = ending;
  const stopped = new Promise((done) => signal.addEventListener('abort', done, { once: true }));
  const address = `http://127.0.0.1:${server.port}/?tkn=${secret}&folder=${encodeURIComponent(toUrlPath(folder))}`;
  if (!signal.aborted) {
    console.log(`\nVS Code with Codraft shows ${folder} at\n\n  ${address}\n\nPress Ctrl-C to stop.`);
    if (open) openInBrowser(address);
    await Promise.race([stopped, server.ended]);
  }
  await server.stop();
  if (!signal.aborted) throw new Error(`VS Code's server ended by itself:\n${server.lastWords()}`);
  console.log('\nStopped.');
}

function readArguments() {
  const { values, positionals } = parseArguments();
  if (values.help) {
    console.log(usage);
    process.exit(0);
  }
  if (positionals.length > 1) fail(`One folder at a time, please.\n${usage}`);
  // npm runs this in the project's folder and says in INIT_CWD where the person was.
  const [given] = positionals;
  const folder =
    given === undefined ? join(root, 'examples', 'uk-nap6') : resolve(process.env.INIT_CWD ?? '.', given);
  if (!existsSync(folder)) fail(`There is no folder ${folder}.`);
  if (!statSync(folder).isDirectory())
    fail(`${folder} is a file. Name the folder of a plan: the one with action-plan.yaml in it.`);
  return { folder, open: !values['no-open'] };
}

function parseArguments() {
  const options = { 'no-open': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } };
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return fail(`${error.message}\n${usage}`);
  }
}

function fail(message) {
  console.error(message);
  process.exit(2);
}

async function build() {
  await showProgress('Building Codraft', () => {
    for (const script of ['generate.mjs', 'build.mjs']) {
      const { status, signal } = spawnSync(process.execPath, [join(root, 'scripts', script)], {
        cwd: root,
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      if (signal !== null) ending.abort();
      ending.signal.throwIfAborted();
      if (status !== 0) throw new Error('Codraft could not be built; the lines above say why.');
    }
  });
}

/** A Windows path as VS Code's server wants it in an address: /c:/plans/nap6. */
function toUrlPath(folder) {
  const path = folder.replaceAll('\\', '/');
  return path.startsWith('/') ? path : `/${path}`;
}
