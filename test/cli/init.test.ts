import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { parse } from 'yaml';
import { createTempFolder, type TempFolder } from '../unit/disk/temp-folder';
import { readReport, root, runCli } from './run-cli';

describe('codraft init', () => {
  let temp: TempFolder;
  beforeEach(() => {
    temp = createTempFolder();
  });
  afterEach(() => temp.dispose());

  const init = (...args: readonly string[]) => runCli(['init', ...args], { cwd: temp.path });
  const names = (folder: string) =>
    readdirSync(join(temp.path, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/[\\/]\.git(?:[\\/]|$)/.test(entry.parentPath))
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(temp.path.length + 1)
          .replaceAll('\\', '/'),
      )
      .sort();

  const everything = [
    '.github/workflows/codraft.yml',
    'README.md',
    'action-plan.yaml',
    'commitments/example.commitment.yaml',
    'stakeholders.yaml',
  ];

  it('makes a plan that can be checked', async () => {
    const { code, stdout, stderr } = await init('our plan');
    assert.deepEqual([code, stderr], [0, '']);
    assert.deepEqual(
      names('our plan'),
      ['.gitattributes', ...everything].map((name) => `our plan/${name}`),
    );
    for (const name of everything) assert.match(stdout, new RegExp(`^ {2}${name}$`, 'm'));
    const checked = await runCli(['check', 'our plan', '--format', 'json'], { cwd: temp.path });
    assert.equal(checked.code, 0);
    assert.equal(readReport(checked).files, 3);
    const example = readReport(checked).findings.filter(({ file }) => file.includes('example'));
    assert.deepEqual(
      example.filter(({ level }) => level !== 'info'),
      [],
    );
  });

  interface Job {
    readonly if?: string;
    readonly permissions?: Readonly<Record<string, string>>;
    readonly steps: readonly { readonly run?: string; readonly uses?: string; readonly if?: string }[];
  }
  interface Workflow {
    readonly on: Readonly<Record<string, unknown>>;
    readonly permissions: Readonly<Record<string, string>>;
    readonly jobs: Readonly<Record<string, Job>>;
  }

  it('checks and compares pull requests with its own version, and lets only GitHub itself write', async () => {
    await init('.');
    const text = readFileSync(join(temp.path, '.github/workflows/codraft.yml'), 'utf8');
    const { on, permissions, jobs } = parse(text) as Workflow;
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    const runs = (job: Job | undefined) => (job?.steps ?? []).flatMap(({ run }) => run ?? []);
    assert.deepEqual(runs(jobs.codraft).slice(0, 2), [
      `npm install --global codraft@${manifest.version}`,
      'codraft check --format github',
    ]);
    assert.match(
      runs(jobs.codraft)[2] ?? '',
      /'HEAD\^1'\ncodraft compare --git "\$GITHUB_BASE_REF" --format markdown > /,
    );
    // With pull_request_target, code of a stranger would run with the right to write.
    assert.deepEqual(Object.keys(on), ['push', 'pull_request']);
    assert.deepEqual(permissions, { contents: 'read' });
    assert.equal(jobs.codraft?.permissions, undefined);
    assert.deepEqual(jobs.comment?.permissions, { 'pull-requests': 'write' });
    assert.match(jobs.comment.if ?? '', /head\.repo\.full_name == github\.repository/);
    assert.ok(runs(jobs.comment).every((run) => !run.includes('codraft')));
    // What others have written reaches a shell as a variable only.
    for (const job of Object.values(jobs)) for (const run of runs(job)) assert.doesNotMatch(run, /\$\{\{/);
  });

  it('starts a repository where there is none', async function () {
    try {
      execFileSync('git', ['--version']);
    } catch {
      this.skip();
    }
    await init('new');
    assert.ok(existsSync(join(temp.path, 'new/.git')));
    execFileSync('git', ['init', '-q', join(temp.path, 'old')]);
    const { stdout } = await init('old/inner');
    assert.ok(!existsSync(join(temp.path, 'old/inner/.git')));
    assert.match(stdout, /top of a repository/);
  });

  it('overwrites nothing, and then writes nothing', async () => {
    temp.write('action-plan.yaml', 'mine');
    temp.write('README.md', 'mine');
    temp.write('other.txt', 'mine');
    const { code, stdout, stderr } = await init('.');
    assert.deepEqual([code, stdout], [2, '']);
    assert.equal(stderr, 'codraft: Nothing was written: action-plan.yaml, README.md are in . already.\n');
    assert.deepEqual(names(''), ['README.md', 'action-plan.yaml', 'other.txt']);
    assert.equal(readFileSync(join(temp.path, 'action-plan.yaml'), 'utf8'), 'mine');
  });

  it('takes back what it has written when it cannot write the rest', async () => {
    temp.write('plan/.github', 'a file');
    const { code, stderr } = await init('plan');
    assert.equal(code, 2);
    assert.match(
      stderr,
      /^codraft: Nothing was written: a file stands where a folder is needed in plan\.\n$/,
    );
    assert.deepEqual(names(''), ['plan/.github']);
    assert.ok(!existsSync(join(temp.path, 'plan/commitments')));
    assert.ok(!existsSync(join(temp.path, 'plan/.git')));
  });

  it('leaves other files of the folder alone', async () => {
    temp.write('plan/minutes.md', 'mine');
    assert.equal((await init('plan')).code, 0);
    assert.deepEqual(names('plan').length, everything.length + 2);
  });
});
