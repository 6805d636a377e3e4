// Runs everything, on a machine that has Node and npm and nothing else: installs what is missing, builds, checks the code,
// tests it, looks at what it publishes in a browser, and tests it inside a real VS Code. The last line is `N passed, N failed`.
// Usage: npm test [-- --quick]     (--quick: without a browser and the real VS Code)
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const quick = process.argv.includes('--quick');
const onWindows = process.platform === 'win32';
const scratch = mkdtempSync(join(tmpdir(), 'codraft-test-'));
const total = { passed: 0, failed: 0, skipped: [] };

/** One thing to run; it counts as one test unless it leaves a count of its own in `CODRAFT_TEST_COUNTS`. */
function run(title, command, args) {
  console.log(`\n== ${title}`);
  const counts = join(scratch, `${title.replace(/\W+/g, '-')}.json`);
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: onWindows && command === 'npm',
    env: { ...process.env, CODRAFT_TEST_COUNTS: counts },
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
if (isStale && !run('Install', 'npm', ['ci', '--no-audit', '--no-fund'])) finish();
if (
  !run('Build', process.execPath, ['scripts/generate.mjs']) ||
  !run('Bundles', process.execPath, ['scripts/build.mjs'])
)
  finish();

run('Types', process.execPath, [bin('typescript/bin/tsc'), '-b']);
run('Lint', process.execPath, [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0']);
run('Format', process.execPath, [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']);
run('Tests', process.execPath, [
  bin('mocha/bin/mocha.js'),
  '--reporter',
  'test/support/counting-reporter.cjs',
  'test/{unit,protocol,cli,bundle,consistency}/**/*.test.ts',
]);
if (!quick) {
  run('Pages in a browser', process.execPath, [
    bin('mocha/bin/mocha.js'),
    '--reporter',
    'test/support/counting-reporter.cjs',
    'test/browser/**/*.test.{ts,mjs}',
  ]);
  run('Real VS Code', process.execPath, ['test/vscode/run.mjs']);
}
finish();
