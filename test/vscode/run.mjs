// Runs the suites inside a real VS Code, in the process host and beside it in the web-worker host, and prints what they say.
// Usage: node test/vscode/run.mjs [--host process|web] [--suite plan|form|agreement|plain|untrusted|reload] [--grep EXPRESSION] [--verbose]
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../../scripts/vscode/chromium.mjs';
import { root } from '../../scripts/vscode/extension-files.mjs';
import { ensureVsCode } from '../../scripts/vscode/install.mjs';
import { bundleSuites, suites } from './bundle-suites.mjs';
import { runReload } from './run-reload.mjs';
import { runRound } from './run-round.mjs';

const { values } = parseArgs({
  options: {
    host: { type: 'string' },
    suite: { type: 'string' },
    grep: { type: 'string' },
    verbose: { type: 'boolean' },
  },
});

/** Debian's Chromium as root has no sandbox, and nothing here may reach for the network. */
const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const parameters = [...quiet, '--disable-component-update', '--disable-sync', '--no-sandbox'];

const hosts = ['process', 'web'];
const mostRepeats = 2;

process.exitCode = await main();

async function main() {
  for (const bundle of ['client/node.js', 'client/browser.js', 'server/node.js', 'server/browser.js']) {
    if (existsSync(join(root, 'dist', bundle))) continue;
    console.error(`dist/${bundle} is missing: run "npm run build" first.`);
    return 2;
  }
  const home = mkdtempSync(join(tmpdir(), 'codraft-vscode-'));
  const tools = { home, vscode: await ensureVsCode(), suitesFolder: await bundleSuites(values.grep) };
  const executablePath = ensureChromium();
  const chosen = hosts.filter((name) => (values.host ?? name) === name);
  try {
    // Side by side, since either mostly waits; each has a browser to itself, and so the keyboard.
    const ended = await Promise.allSettled(
      chosen.map(async (host) => {
        const browser = await chromium.launch({ executablePath, args: parameters });
        try {
          return await runSuites({ ...tools, browser, host });
        } finally {
          await browser.close();
        }
      }),
    );
    return tellTotal(ended.map(valueOf));
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

function valueOf({ reason, value }) {
  if (reason !== undefined) throw reason;
  return value;
}

async function runSuites({ home, host, ...tools }) {
  const total = { passed: 0, failed: 0, skipped: [] };
  const say = createSay(host);
  for (const suite of [...suites, 'reload'].filter((name) => (values.suite ?? name) === name)) {
    const run = suite === 'reload' ? runReload : runRound;
    const round = { ...tools, suite, host, say, verbose: values.verbose ?? false };
    let result = await run({ ...round, home: join(home, `${suite}-${host}`) });
    for (let again = 1; result.failed > 0 && again <= mostRepeats; again++) {
      // A whole editor in a browser on a busy machine misses a deadline now and then; a mistake fails each time.
      say(`\n  ${result.failed} failed: ${suite} runs once more, from the start.`);
      result = await run({ ...round, home: join(home, `${suite}-${host}-again-${again}`) });
    }
    total.passed += result.passed;
    total.failed += result.failed;
    total.skipped.push(...result.skipped);
  }
  return total;
}

/** Two hosts talk at once, so each line says whose it is. */
function createSay(host) {
  return (text) => console.log(text.replace(/^(?=.)/gm, `${host.padEnd(7)} `));
}

function tellTotal(totals) {
  const sum = (count) => totals.reduce((all, one) => all + count(one), 0);
  const total = {
    passed: sum(({ passed }) => passed),
    failed: sum(({ failed }) => failed),
    skipped: totals.flatMap(({ skipped }) => skipped),
  };
  // The one line at the end of `npm test` counts these tests too.
  const counts = process.env.CODRAFT_TEST_COUNTS;
  if (counts) writeFileSync(counts, JSON.stringify(total));
  const skipped = total.skipped.length > 0 ? `, ${total.skipped.length} skipped` : '';
  console.log(`\n  ${total.passed} passing, ${total.failed} failing${skipped} (VS Code)`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}
