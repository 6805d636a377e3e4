import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createTempFolder, type TempFolder } from '../unit/disk/temp-folder';
import { runCli, type Ran } from './run-cli';

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly if?: string;
}
interface Job {
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const workflowName = '.github/workflows/codraft.yml';

describe('the workflow for pull requests', function () {
  let temp: TempFolder;
  beforeEach(function () {
    if (process.platform === 'win32' || spawnSync('git', ['--version']).status !== 0) this.skip();
    temp = createTempFolder();
  });
  afterEach(() => temp.dispose());

  const path = (name: string) => join(temp.path, name);
  const init = (...args: readonly string[]): Promise<Ran> => runCli(['init', ...args], { cwd: temp.path });
  const workflow = () => parse(readFileSync(path(workflowName), 'utf8')) as Workflow;
  const stepsOf = (job: string) => workflow().jobs[job]?.steps ?? [];
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: temp.path });

  /** Runs a step as GitHub does: with bash, which ends at the first mistake. */
  const runStep = (
    job: string,
    name: string,
    env: Readonly<Record<string, string>> = {},
    cwd = temp.path,
  ) => {
    const step = stepsOf(job).find((one) => one.name === name);
    assert.ok(step?.run, `${job} has no step “${name}”`);
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', step.run], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
    return { status, stdout, stderr };
  };
  const sums = 'Codraft is what was put in';

  it('may read only, but for GitHub’s own tools, and takes nothing of others into a shell', async () => {
    await init('.');
    const { on, permissions, jobs } = workflow();
    // With pull_request_target, code of a stranger would run with the right to write.
    assert.deepEqual(Object.keys(on), ['push', 'pull_request']);
    assert.deepEqual(permissions, { contents: 'read' });
    assert.equal(jobs.codraft?.permissions, undefined);
    assert.deepEqual(jobs.comment?.permissions, { 'pull-requests': 'write' });
    assert.match(jobs.comment.if ?? '', /head\.repo\.full_name == github\.repository/);
    assert.ok(jobs.comment.steps.every(({ run = '' }) => !run.includes('codraft.cjs')));
    for (const { steps } of Object.values(jobs))
      for (const { run = '' } of steps) assert.doesNotMatch(run, /\$\{\{/);
  });

  it('fetches Codraft from nowhere', async () => {
    await init('.');
    assert.doesNotMatch(readFileSync(path(workflowName), 'utf8'), /\bnpm\b|npx|install/i);
  });

  it('runs only the Codraft that was put in', async () => {
    await init('.');
    assert.equal(runStep('codraft', sums).status, 0);
    appendFileSync(path('.codraft/codraft.cjs'), '\n// and more');
    assert.notEqual(runStep('codraft', sums).status, 0);
    for (const { run = '', if: condition } of stepsOf('codraft'))
      if (run.includes('codraft.cjs check --format markdown') || run.includes('compare'))
        assert.match(condition ?? '', /steps\.codraft\.outcome == 'success'/);
  });

  it('has a Codraft that runs without any other file', async () => {
    await init('.');
    mkdirSync(path('elsewhere/.codraft'), { recursive: true });
    copyFileSync(path('.codraft/codraft.cjs'), path('elsewhere/.codraft/codraft.cjs'));
    const checked = spawnSync(process.execPath, [path('elsewhere/.codraft/codraft.cjs'), 'check', temp.path]);
    assert.equal(checked.status, 0, checked.stderr.toString());
  });

  it('is given another version by a command', async () => {
    await init('.');
    const wanted = readFileSync(path('.codraft/codraft.cjs'), 'utf8');
    writeFileSync(path('.codraft/codraft.cjs'), '// an older one\n');
    writeFileSync(
      path(workflowName),
      readFileSync(path(workflowName), 'utf8').replace(
        /[0-9a-f]{64}(?= {2}\.codraft\/codraft)/,
        'a'.repeat(64),
      ) + '# ours\n',
    );
    assert.equal((await init('--renew')).code, 0);
    assert.equal(readFileSync(path('.codraft/codraft.cjs'), 'utf8'), wanted);
    assert.equal(runStep('codraft', sums).status, 0);
    assert.match(readFileSync(path(workflowName), 'utf8'), /# ours\n$/);
  });

  it('says why there is nothing to renew', async () => {
    assert.match((await init('--renew')).stderr, /^codraft: There is no \.github/);
    await init('other', '--codraft-from', './tools/codraft');
    const { code, stderr } = await init('--renew', 'other');
    assert.equal(code, 2);
    assert.match(stderr, /does not use a copy of Codraft/);
  });

  describe('with a place that a person names', () => {
    it('installs from there, and has no copy', async () => {
      for (const place of [
        './tools/codraft',
        'https://example.org/it’s $(me).tgz',
        '@our-ministry/codraft',
      ]) {
        const folder = `to ${place.replace(/\W/g, '')}`;
        assert.equal((await init(folder, '--codraft-from', place)).code, 0);
        assert.ok(!existsSync(path(`${folder}/.codraft`)));
        const { jobs } = parse(readFileSync(path(`${folder}/${workflowName}`), 'utf8')) as Workflow;
        const run = jobs.codraft?.steps.find(({ name }) => name === 'Install Codraft')?.run ?? '';
        const { stdout } = spawnSync('bash', ['-c', `npm() { printf '%s\\n' "$@"; }; ${run}`], {
          encoding: 'utf8',
        });
        assert.deepEqual(stdout.trim().split('\n'), ['install', '--global', '--ignore-scripts', place]);
      }
    });

    for (const place of [
      'codraft',
      'codraft@0.1.0',
      'some-tool',
      '--registry',
      './a\nb',
      './${{ secrets.A }}',
    ]) {
      it(`refuses ${JSON.stringify(place)}`, async () => {
        const { code, stderr } = await init('new', `--codraft-from=${place}`);
        assert.equal(code, 2);
        assert.match(stderr, /--codraft-from/);
        assert.ok(!existsSync(path('new')));
      });
    }
  });

  it('puts all findings into the summary', async () => {
    await init('.');
    temp.write('commitments/two.commitment.yaml', 'number: 2\nstage: final\ntitle: Two\n');
    const GITHUB_STEP_SUMMARY = path('summary.md');
    assert.equal(runStep('codraft', 'All findings', { GITHUB_STEP_SUMMARY }).status, 0);
    const summary = readFileSync(GITHUB_STEP_SUMMARY, 'utf8');
    assert.match(summary, /^## \d+ errors, /);
    assert.match(summary, /^### `commitments\/two\.commitment\.yaml`$/m);
  });

  it('says in the summary and in a comment what changes', async () => {
    await init('.');
    git('add', '-A');
    git('commit', '-qm', 'The plan');
    temp.write(
      'commitments/two.commitment.yaml',
      'number: 2\ntitle: Open the register, says @octocat in #12\n',
    );
    git('add', '-A');
    git('commit', '-qm', 'Merge of a pull request');
    const env = { GITHUB_BASE_REF: 'base', GITHUB_STEP_SUMMARY: path('summary.md'), RUNNER_TEMP: temp.path };
    assert.deepEqual(runStep('codraft', 'Compare', env).status, 0);
    const comparison = readFileSync(path('comparison.md'), 'utf8');
    assert.match(comparison, /^# What changed from/);
    assert.equal(readFileSync(path('summary.md'), 'utf8'), comparison);
  });

  describe('the comment', () => {
    /** Stands in for GitHub’s own tool: it has the comments in a file, and answers as the tool does. */
    const gh = String.raw`#!/usr/bin/env node
const { readFileSync, writeFileSync } = require('node:fs');
const args = process.argv.slice(2);
const comments = JSON.parse(readFileSync('comments.json', 'utf8'));
const save = () => writeFileSync('comments.json', JSON.stringify(comments));
if (args[0] === 'pr') {
  comments.push({ id: 99, user: { login: 'github-actions[bot]' }, body: readFileSync(args[args.indexOf('--body-file') + 1], 'utf8') });
  save();
} else if (args.includes('PATCH')) {
  const id = Number(args.find((one) => one.includes('/comments/')).split('/').at(-1));
  const field = args[args.indexOf('--field') + 1];
  comments.find((one) => one.id === id).body = readFileSync(field.replace('body=@', ''), 'utf8');
  save();
} else {
  const [, login, start] = /login == "([^"]+)".*startswith\("([^"]+)"\)/.exec(args[args.indexOf('--jq') + 1]);
  for (const { id, user, body } of comments) if (user.login === login && body.startsWith(start)) console.log(id);
}
`;
    const comment = async (comments: readonly object[]) => {
      await init('.');
      temp.write('bin/gh', gh);
      chmodSync(path('bin/gh'), 0o755);
      temp.write('comments.json', JSON.stringify(comments));
      temp.write('comparison.md', '# What changed\n');
      const env = {
        PATH: `${path('bin')}:${process.env.PATH ?? ''}`,
        GH_REPO: 'ministry/plan',
        NUMBER: '5',
        CHECK: 'https://example.org/runs/1',
      };
      for (let time = 0; time < 2; time++) {
        const { status, stderr } = runStep('comment', 'Comment', env);
        assert.deepEqual([status, stderr], [0, '']);
      }
      return JSON.parse(readFileSync(path('comments.json'), 'utf8')) as {
        readonly id: number;
        readonly body: string;
      }[];
    };
    const by = (login: string, id: number, body: string) => ({ id, user: { login }, body });

    it('is written once and then kept up to date, and leaves those of other tools and people alone', async () => {
      const others = [
        by('github-actions[bot]', 1, 'Preview of the site: https://preview.example.org/pr-5'),
        by('mallory', 2, '<!-- codraft: what changes -->\nmine'),
      ];
      const after = await comment(others);
      assert.deepEqual(after.slice(0, 2), others);
      assert.equal(after.length, 3);
      assert.match(
        after[2]?.body ?? '',
        /^<!-- codraft: what changes -->\n\n# What changed\n\n\[The whole check\]\(https:/,
      );
    });
  });
});
