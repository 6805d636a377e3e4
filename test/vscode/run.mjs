// Runs the suites inside a real VS Code, in the process host and in the web-worker host, and prints what they say.
// Usage: node test/vscode/run.mjs [--host process|web] [--suite plan|agreement|plain|untrusted] [--grep EXPRESSION] [--verbose]
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../../scripts/vscode/chromium.mjs';
import { root } from '../../scripts/vscode/extension-files.mjs';
import { ensureVsCode } from '../../scripts/vscode/install.mjs';
import { bundleSuites, suites } from './bundle-suites.mjs';
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

const mostRepeats = 2;

process.exitCode = await main();

async function main() {
  for (const bundle of ['client/node.js', 'client/browser.js', 'server/node.js', 'server/browser.js']) {
    if (existsSync(join(root, 'dist', bundle))) continue;
    console.error(`dist/${bundle} is missing: run "npm run build" first.`);
    return 2;
  }
  const home = mkdtempSync(join(tmpdir(), 'codraft-vscode-'));
  const executablePath = ensureChromium();
  const vscode = await ensureVsCode();
  const browser = await chromium.launch({ executablePath, args: parameters });
  try {
    return await runAll({ home, vscode, browser, suitesFolder: await bundleSuites(values.grep) });
  } finally {
    await browser.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function runAll({ home, ...tools }) {
  const total = { passed: 0, failed: 0, skipped: [] };
  for (const host of ['process', 'web'].filter((name) => (values.host ?? name) === name)) {
    for (const suite of suites.filter((name) => (values.suite ?? name) === name)) {
      const round = { suite, host, home: join(home, `${suite}-${host}`), verbose: values.verbose ?? false };
      let result = await runRound({ ...tools, ...round });
      for (let again = 1; result.failed > 0 && again <= mostRepeats; again++) {
        // A whole editor in a browser on a busy machine misses a deadline now and then; a mistake fails each time.
        console.log(`\n  ${result.failed} failed: ${host}, ${suite} runs once more, from the start.`);
        result = await runRound({ ...tools, ...round, home: `${round.home}-again-${again}` });
      }
      total.passed += result.passed;
      total.failed += result.failed;
      total.skipped.push(...result.skipped);
    }
  }
  // The one line at the end of `npm test` counts these tests too.
  const counts = process.env.CODRAFT_TEST_COUNTS;
  if (counts)
    writeFileSync(
      counts,
      JSON.stringify({ passed: total.passed, failed: total.failed, skipped: total.skipped }),
    );
  const skipped = total.skipped.length > 0 ? `, ${total.skipped.length} skipped` : '';
  console.log(`\n  ${total.passed} passing, ${total.failed} failing${skipped} (VS Code)`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}
