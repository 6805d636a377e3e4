// Runs everything, on a machine that has Node and npm and nothing else: installs what is missing, builds, checks the code,
// tests it, looks at what it publishes in a browser, and tests it inside a real VS Code. The last line is `N passed, N failed`.
// Usage: npm test [-- --quick]     (--quick: without a browser and the real VS Code)
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const quick = process.argv.includes('--quick');
const onWindows = process.platform === 'win32';
const scratch = mkdtempSync(join(tmpdir(), 'codraft-test-'));
const total = { passed: 0, failed: 0, skipped: [] };

/**
 * One thing to run; it counts as one test unless it leaves a count of its own in `CODRAFT_TEST_COUNTS`. What runs beside
 * another has a mark before each of its lines.
 */
async function run(title, command, args, { mark, env } = {}) {
  console.log(`\n${mark ?? ''}== ${title}`);
  const counts = join(scratch, `${title.replace(/\W+/g, '-')}.json`);
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', mark ? 'pipe' : 'inherit', mark ? 'pipe' : 'inherit'],
    shell: onWindows && command === 'npm',
    env: { ...process.env, ...env, CODRAFT_TEST_COUNTS: counts },
  });
  for (const output of mark ? [child.stdout, child.stderr] : [])
    createInterface({ input: output }).on('line', (line) => console.log(`${mark}${line}`));
  const status = await new Promise((resolve) => {
    child.on('error', (error) => {
      console.log(String(error));
      resolve(1);
    });
    child.on('close', resolve);
  });
  const { passed, failed, skipped } = existsSync(counts)
    ? JSON.parse(readFileSync(counts, 'utf8'))
    : { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: [] };
  total.passed += passed;
  total.skipped.push(...skipped);
  // A runner that dies after its last test has failed all the same.
  total.failed += failed === 0 && status !== 0 ? 1 : failed;
  return status === 0;
}

function finish() {
  rmSync(scratch, { recursive: true, force: true });
  // What did not run says nothing, and is easily taken for passed.
  if (total.skipped.length > 0)
    console.log(`\nSkipped:\n${total.skipped.map((title) => `  - ${title}\n`).join('')}`);
  const skipped = total.skipped.length > 0 ? `, ${total.skipped.length} skipped` : '';
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  process.exit(total.failed === 0 ? 0 : 1);
}

const bin = (name) => join(root, 'node_modules', name);
const installed = join(root, 'node_modules', '.package-lock.json');
const isStale =
  !existsSync(installed) || statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs;
if (isStale && !(await run('Install', 'npm', ['ci', '--no-audit', '--no-fund']))) finish();
if (
  !(await run('Build', process.execPath, ['scripts/generate.mjs'])) ||
  !(await run('Bundles', process.execPath, ['scripts/build.mjs']))
)
  finish();

/** Tests that mocha runs. With a folder for it, what they call is written down there. */
const tests = (title, files, { mark, coverage } = {}) =>
  run(
    title,
    process.execPath,
    [bin('mocha/bin/mocha.js'), '--reporter', 'test/support/counting-reporter.cjs', files],
    { mark, env: coverage === undefined ? {} : { NODE_V8_COVERAGE: coverage } },
  );

/** How much of the service its own tests come to. Below this share of lines it counts as failed. */
function measureService(coverage) {
  const about = ['--include', 'server/src/service/**', '--exclude', '**/generated/**'];
  const report = ['--reporter', 'text-summary', '--check-coverage', '--lines', '95'];
  const folders = ['--temp-directory', coverage, '--reports-dir', join(scratch, 'coverage-report')];
  return run('Coverage of the service', process.execPath, [
    bin('c8/bin/c8.js'),
    'report',
    ...about,
    ...report,
    ...folders,
  ]);
}

async function checkAndTest() {
  await run('Types', process.execPath, [bin('typescript/bin/tsc'), '-b']);
  await run('Lint', process.execPath, [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0']);
  const format = [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'];
  await run('Format', process.execPath, format);
  await tests('Regular expressions', 'test/expressions/*.test.mjs');
  const coverage = join(scratch, 'coverage');
  await tests('Tests of the service and its neighbours', 'test/unit/**/*.test.ts', { coverage });
  await measureService(coverage);
  await tests('Tests of the hosts', 'test/{protocol,cli,bundle,consistency}/**/*.test.ts');
}

async function runBesides() {
  const mark = '| ';
  await tests('Growth', 'test/growth/*.test.ts', { mark });
  const fuzz = ['--import=tsx', 'test/fuzz/run.ts', '--runs', '60', '--seed', '3'];
  await run('Edited drafts', process.execPath, fuzz, { mark });
  if (quick) return;
  await tests('Pages in a browser', 'test/browser/**/*.test.{ts,mjs}', { mark });
  await run('Real VS Code', process.execPath, ['test/vscode/run.mjs'], { mark });
}

// Two at a time: what is looked at in a browser mostly waits.
await Promise.all([checkAndTest(), runBesides()]);
finish();
