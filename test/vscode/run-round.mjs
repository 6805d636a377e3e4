// One round: a fresh VS Code, one workspace, one suite, in one kind of extension host.
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/vscode/extension-files.mjs';
import { serveVsCode } from '../../scripts/vscode/serve.mjs';
import { quietSettings, writeSettings } from '../../scripts/vscode/settings.mjs';
import { patience, testLimit } from './patience.mjs';
import { pressKeys } from './press-keys.mjs';
import { createReport } from './report.mjs';
import { makeWorkspace } from './workspaces.mjs';

const marks = { test: 'codraft-test ', keys: 'codraft-keys ' };

/** Answers with `{ passed, failed, skipped }`. */
export async function runRound({ suite, host, home, vscode, browser, suitesFolder, say, verbose }) {
  const workspace = join(home, `${suite}-workspace`);
  mkdirSync(home, { recursive: true });
  makeWorkspace(suite, workspace);
  // Another extension, installed as anybody would have it beside ours.
  cpSync(join(root, 'test', 'vscode', 'neighbour'), join(home, 'extensions', 'test.neighbour-1.0.0'), {
    recursive: true,
  });
  writeSettings(home, {
    ...quietSettings,
    // The one suite in which a first look is looked at; in the others, what opens by itself would be in the way.
    'workbench.welcomePage.walkthroughs.openOnInstall': suite === 'plan',
    // What the other suites look at is the text.
    ...(suite === 'form' ? {} : { 'codraft.openDraftsWith': 'text' }),
    // In a browser, VS Code saves by itself unless told otherwise; the suites need text that is not saved.
    'files.autoSave': 'off',
    'security.workspace.trust.enabled': suite === 'untrusted',
    'security.workspace.trust.startupPrompt': 'never',
    'security.workspace.trust.banner': 'never',
    ...(host === 'web'
      ? { 'remote.extensionKind': { 'codraft.codraft': ['web'], 'test.neighbour': ['web'] } }
      : {}),
  });
  const parameters = ['--without-connection-token', '--enable-smoke-test-driver'];
  const server = await serveVsCode({ vscode, home, parameters, onOutput: verbose ? write : undefined });
  const report = createReport(`VS Code, ${host === 'web' ? 'web worker' : 'process'}: ${suite}`, say);
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.setDefaultTimeout(patience);
  let typing = Promise.resolve();
  // The test may have been content with what was there before.
  const tellNotTyped = (message) => {
    if (message === undefined) return;
    report.take({ kind: 'fail', depth: 0, title: 'something was not typed', message, stack: '' });
  };
  const silence = watchSilence();
  try {
    const finished = withResolvers();
    silence.hearSomething();
    await page.exposeFunction('codeAutomationLog', (_type, values) => {
      for (const value of values) {
        const text = String(value);
        if (verbose) write(`${text}\n`);
        const event = find(marks.test, text);
        if (event !== undefined) {
          silence.hearSomething();
          report.take(event);
        }
        const keys = find(marks.keys, text);
        // One after the other, as they are asked for.
        if (keys !== undefined)
          typing = typing.then(() => pressKeys(page, keys, workspace)).then(tellNotTyped);
      }
    });
    await page.exposeFunction('codeAutomationExit', (code) => finished.resolve(code));
    if (verbose) page.on('console', (message) => write(`${message.text().slice(0, 500)}\n`));

    await page.goto(address(server.port, workspace, join(suitesFolder, `${suite}.js`)));
    const code = await Promise.race([finished.promise, silence.promise]);
    if (code === 0) await typing;
    const result = report.end(code);
    if (result.failed > 0) await keepScreen(page, suite, host, say);
    return result;
  } finally {
    silence.end();
    await page.close();
    await server.stop();
  }
}

/** What follows the mark in a line, or undefined. */
function find(mark, text) {
  const start = text.indexOf(mark);
  return start < 0 ? undefined : JSON.parse(text.slice(start + mark.length));
}

function address(port, workspace, suite) {
  const remote = `vscode-remote://127.0.0.1:${port}`;
  const payload = [
    ['extensionDevelopmentPath', remote + toUrlPath(root.replace(/[\\/]$/, ''))],
    ['extensionTestsPath', remote + toUrlPath(suite)],
  ];
  const folder = encodeURIComponent(toUrlPath(workspace));
  return `http://127.0.0.1:${port}/?folder=${folder}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

function toUrlPath(path) {
  const slashed = path.replaceAll('\\', '/');
  return slashed.startsWith('/') ? slashed : `/${slashed}`;
}

/** Resolves when nothing has been heard of the suite for longer than one test may take: then VS Code itself has stopped. */
function watchSilence() {
  const { promise, resolve } = withResolvers();
  const limit = testLimit + patience;
  let timer;
  return {
    promise,
    hearSomething() {
      clearTimeout(timer);
      timer = setTimeout(() => resolve(`nothing heard for ${limit / 1000} s`), limit);
    },
    end: () => clearTimeout(timer),
  };
}

/** A picture of what went wrong is a help; where none can be taken, the failure is what counts. */
async function keepScreen(page, suite, host, say) {
  const folder = join(root, 'test-results');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${suite}-${host}.png`);
  try {
    await page.screenshot({ path });
    say(`  The last screen is in ${path}`);
  } catch (error) {
    say(`  No picture of the last screen could be taken (${error.message.split('\n')[0]}).`);
  }
}

/** Node 20 has no `Promise.withResolvers`. */
function withResolvers() {
  const made = {};
  made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }));
  return made;
}

function write(text) {
  process.stdout.write(text);
}
