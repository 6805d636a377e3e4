import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createTempFolder, type TempFolder } from '../unit/disk/temp-folder';
import { cli, runCli, writePlan } from './run-cli';

interface JsonChange {
  readonly file: string;
  readonly path: string;
  readonly kind: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly summary: string;
}

const draft = (due: string, number = 1) => `number: ${number}
title: Publish the register of owners
leads: { government: [ministry] }
milestones:
  - id: m1
    title: Publish the register
    due: ${due}
`;

describe('codraft compare', () => {
  let temp: TempFolder;
  beforeEach(() => (temp = createTempFolder()));
  afterEach(() => temp.dispose());

  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: temp.path });
  const commitAll = () => {
    git('add', '-A');
    git('commit', '-qm', 'A version');
  };
  const start = () => git('init', '-q', '-b', 'main');
  const run = (args: readonly string[], cwd = temp.path) => runCli(['compare', ...args], { cwd });
  const changesOf = async (args: readonly string[], cwd?: string): Promise<readonly JsonChange[]> => {
    const ran = await run([...args, '--format', 'json'], cwd);
    assert.equal(ran.stderr, '');
    assert.equal(ran.code, 0);
    const report = JSON.parse(ran.stdout) as {
      readonly version: number;
      readonly changes: readonly JsonChange[];
    };
    assert.equal(report.version, 1);
    return report.changes;
  };
  const told = async (args: readonly string[], cwd?: string) =>
    (await changesOf(args, cwd)).map(({ file, path, kind }) => `${file} ${kind} ${path}`);

  it('tells the changes between two files as data', async () => {
    temp.write('a.commitment.yaml', draft('2016-12'));
    temp.write('b.commitment.yaml', draft('2018-02'));
    assert.deepEqual(await changesOf(['a.commitment.yaml', 'b.commitment.yaml']), [
      {
        file: 'b.commitment.yaml',
        path: 'milestones[m1].due',
        kind: 'changed',
        before: '2016-12',
        after: '2018-02',
        summary: 'M1 moved from December 2016 to February 2018, 14 months later',
        weakens: 'later',
      },
    ]);
    assert.deepEqual(await told(['a.commitment.yaml', 'a.commitment.yaml']), []);
    temp.write('sent by mail', draft('2018-02'));
    assert.deepEqual(await told(['a.commitment.yaml', 'sent by mail']), [
      'sent by mail changed milestones[m1].due',
    ]);
  });

  it('shows people what weakens a plan first, in words that need no colour', async () => {
    temp.write('a.commitment.yaml', `${draft('2016-12')}summary: The register opens in 2025 for all.\n`);
    temp.write('b.commitment.yaml', `${draft('2018-02')}summary: The register opens for everybody.\n`);
    const { code, stdout } = await run(['a.commitment.yaml', 'b.commitment.yaml']);
    assert.equal(code, 0);
    assert.equal(
      stdout,
      `What changed from a.commitment.yaml to b.commitment.yaml
2 changes, 2 of them weaken what was promised

Weakened promises
  ! 1: The brief description promises less: it no longer says “2025”
  ! 1: M1 moved from December 2016 to February 2018, 14 months later

b.commitment.yaml  Publish the register of owners
  ! The brief description promises less: it no longer says “2025”  summary
      The register opens [-in 2025-] for [-all-] {+everybody+}.
  ! M1 moved from December 2016 to February 2018, 14 months later  milestones[m1].due
`,
    );
    const coloured = await runCli(['compare', 'a.commitment.yaml', 'b.commitment.yaml'], {
      cwd: temp.path,
      env: { FORCE_COLOR: '1' },
    });
    assert.ok(coloured.stdout.includes('\u001B[31m[-all-]\u001B[0m \u001B[32m{+everybody+}'));
  });

  it('writes Markdown and HTML that hold what the drafts hold as text', async () => {
    temp.write('a.commitment.yaml', draft('2016-12'));
    temp.write('b.commitment.yaml', draft('2018-02').replace('of owners', '<script>alert(1)</script> *x*'));
    const markdown = await run(['a.commitment.yaml', 'b.commitment.yaml', '--format', 'markdown']);
    assert.match(markdown.stdout, /^# What changed from/);
    assert.match(markdown.stdout, /14 months later/);
    assert.doesNotMatch(markdown.stdout, /(?<!\\)<script/);
    const html = await run(['a.commitment.yaml', 'b.commitment.yaml', '--format', 'html']);
    assert.match(html.stdout, /^<!doctype html>/);
    assert.match(html.stdout, /<ins>.*&lt;script&gt;.*<\/ins>/);
    assert.doesNotMatch(html.stdout, /<script/);
  });

  it('compares two folders of a plan, and finds a renamed commitment again', async () => {
    writePlan(temp, 'old/');
    writePlan(temp, 'new/');
    temp.write('old/commitments/7.commitment.yaml', draft('2026-06', 7));
    temp.write('new/commitments/7-register.commitment.yaml', draft('2026-09', 7));
    temp.write(
      'old/commitments/8.commitment.yaml',
      draft('2026-06', 8).replace('register of owners', 'budget'),
    );
    temp.write('new/commitments/9.commitment.yaml', 'number: 9\ntitle: Open the courts\n');
    assert.deepEqual(await told(['old', 'new']), [
      'new/commitments/7-register.commitment.yaml moved ',
      'new/commitments/7-register.commitment.yaml changed milestones[m1].due',
      'old/commitments/8.commitment.yaml removed ',
      'new/commitments/9.commitment.yaml added ',
    ]);
  });

  it('leaves out the contacts of a plan unless they are asked for', async () => {
    writePlan(temp, 'old/');
    writePlan(temp, 'new/');
    temp.write('new/contacts.yaml', 'contacts:\n  - { name: A, email: a@example.org }\n');
    assert.deepEqual(await told(['old', 'new']), []);
    assert.ok(
      (await told(['old', 'new', '--with-contacts'])).some((line) => line.startsWith('new/contacts.yaml')),
    );
  });

  it('leaves out discussions unless they are asked for, and asking for contacts is not that', async () => {
    writePlan(temp, 'old/');
    writePlan(temp, 'new/');
    temp.write(
      'new/commitments/9.discussion.yaml',
      'remarks:\n  - { id: a-1, entries: [{ by: A, on: 2024-01-01, text: Why? }] }\n',
    );
    assert.deepEqual(await told(['old', 'new', '--with-contacts']), []);
    assert.deepEqual(await told(['old', 'new', '--with-discussion']), [
      'new/commitments/9.discussion.yaml added ',
    ]);
  });

  it('names stakeholders as their plan does', async () => {
    writePlan(temp);
    temp.write(
      'stakeholders.yaml',
      'stakeholders:\n  - { id: ministry, name: Ministry of Justice, sector: government }\n',
    );
    temp.write('commitments/2.commitment.yaml', draft('2026-06', 2));
    start();
    commitAll();
    temp.write('commitments/2.commitment.yaml', draft('2026-06', 2).replace('[ministry]', '[]'));
    const [change] = await changesOf(['--git', 'HEAD', 'commitments/2.commitment.yaml']);
    assert.equal(change?.summary, 'Ministry of Justice no longer leads (government)');
  });

  it('compares with a commit, a branch and a tag, from any folder and for any name', async () => {
    const name = 'sub folder/übung ñ.commitment.yaml';
    temp.write(name, draft('2026-06'));
    temp.write('other.commitment.yaml', draft('2026-06', 2));
    start();
    commitAll();
    git('tag', 'agreed');
    temp.write(name, draft('2026-09'));
    commitAll();
    assert.deepEqual(await told(['--git', 'HEAD']), []);
    assert.deepEqual(await told(['--git', 'HEAD~1']), [`${name} changed milestones[m1].due`]);
    assert.deepEqual(await told(['--git', 'agreed', name]), [`${name} changed milestones[m1].due`]);
    assert.deepEqual(await told(['--git', 'agreed'], join(temp.path, 'sub folder')), [
      'übung ñ.commitment.yaml changed milestones[m1].due',
    ]);
    assert.deepEqual(await told(['--git', 'agreed', 'other.commitment.yaml']), []);
  });

  it('follows a renamed file, and tells what came and went', async () => {
    temp.write('one.commitment.yaml', draft('2026-06'));
    temp.write('two.commitment.yaml', 'number: 2\ntitle: Open the courts\n');
    start();
    commitAll();
    git('mv', 'one.commitment.yaml', 'first.commitment.yaml');
    temp.write('first.commitment.yaml', draft('2026-09'));
    rmSync(join(temp.path, 'two.commitment.yaml'));
    temp.write('three.commitment.yaml', 'number: 3\ntitle: Measure the air in every town\n');
    assert.deepEqual(await told(['--git', 'HEAD']), [
      'first.commitment.yaml moved ',
      'first.commitment.yaml changed milestones[m1].due',
      'two.commitment.yaml removed ',
      'three.commitment.yaml added ',
    ]);
    assert.deepEqual(await told(['--git', 'HEAD', 'first.commitment.yaml']), [
      'first.commitment.yaml moved ',
      'first.commitment.yaml changed milestones[m1].due',
    ]);
    assert.deepEqual(await told(['--git', 'HEAD', 'two.commitment.yaml']), ['two.commitment.yaml removed ']);
  });

  it('works in a linked worktree, with CRLF, links and files that git leaves out', async () => {
    temp.write('main/.gitignore', 'kept.commitment.yaml\n');
    temp.write('main/one.commitment.yaml', draft('2026-06'));
    temp.write('main/kept.commitment.yaml', draft('2026-06', 2));
    temp.link('main/link.commitment.yaml', 'one.commitment.yaml');
    const inMain = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
        cwd: join(temp.path, 'main'),
      });
    inMain('init', '-q');
    inMain('add', '-A', '-f');
    inMain('commit', '-qm', 'A version');
    inMain('worktree', 'add', '-q', '../linked', '-b', 'other');
    const linked = join(temp.path, 'linked');
    assert.deepEqual(await told(['--git', 'HEAD'], linked), []);
    temp.write('linked/one.commitment.yaml', draft('2026-06').replaceAll('\n', '\r\n'));
    assert.deepEqual(await told(['--git', 'HEAD'], linked), []);
    temp.write('linked/kept.commitment.yaml', draft('2026-07', 2));
    assert.deepEqual(await told(['--git', 'HEAD'], linked), [
      'kept.commitment.yaml changed milestones[m1].due',
    ]);
  });

  it('knows a draft again that has another name, another title and much the same to say', async () => {
    const long = (title: string, who: string) => `number: 1
title: ${title}
description:
  problem: Patients wait for months and nobody can see how long the lists of each hospital are.
  solution: >-
    Each hospital publishes its list every week, the ministry puts all of them side by side on
    one page, and ${who} answers within ten days to whoever asks about a place on it.
`;
    temp.write('1-lists.commitment.yaml', long('See how long you will wait', 'the ombudsman'));
    temp.write('2.commitment.yaml', 'number: 2\ntitle: Open the courts\n');
    start();
    commitAll();
    rmSync(join(temp.path, '1-lists.commitment.yaml'));
    rmSync(join(temp.path, '2.commitment.yaml'));
    temp.write('hospitals.commitment.yaml', long('Publish hospital queues', 'the minister'));
    const wanted = [
      'hospitals.commitment.yaml moved ',
      'hospitals.commitment.yaml changed title',
      'hospitals.commitment.yaml changed description.solution',
    ];
    assert.deepEqual(await told(['--git', 'HEAD', 'hospitals.commitment.yaml']), wanted);
    assert.deepEqual(await told(['--git', 'HEAD']), [...wanted, '2.commitment.yaml removed ']);
  });

  it('tells the truth in a hook of a linked worktree', function () {
    if (process.platform === 'win32') this.skip();
    const main = temp.folder('main');
    const inMain = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: main });
    temp.write('main/plan/one.commitment.yaml', draft('2026-06'));
    temp.write('main/plan/two.commitment.yaml', draft('2026-06', 2));
    inMain('init', '-q');
    inMain('add', '-A');
    inMain('commit', '-qm', 'A version');
    inMain('worktree', 'add', '-q', '../linked', '-b', 'other');
    for (const hook of ['pre-commit', 'post-commit', 'commit-msg']) {
      const said = join(temp.path, hook);
      const compare = `'${process.execPath}' '${cli}' compare --git ${hook === 'post-commit' ? 'HEAD~1' : 'HEAD'}`;
      const lines = [`cd plan && ${compare} --format json > '${said}' 2>&1`, 'exit 0'];
      chmodSync(temp.write(`main/.git/hooks/${hook}`, `#!/bin/sh\n${lines.join('\n')}\n`), 0o755);
    }
    const linked = join(temp.path, 'linked');
    temp.write('linked/plan/one.commitment.yaml', draft('2026-09'));
    execFileSync(
      'git',
      [
        '-c',
        'user.name=A',
        '-c',
        'user.email=a@example.org',
        '-c',
        'core.quotePath=false',
        'commit',
        '-qam',
        'B',
      ],
      { cwd: linked },
    );
    for (const hook of ['pre-commit', 'post-commit', 'commit-msg']) {
      const said = JSON.parse(readFileSync(join(temp.path, hook), 'utf8')) as {
        readonly changes: readonly JsonChange[];
      };
      assert.deepEqual(
        said.changes.map(({ file, path, kind }) => `${file} ${kind} ${path}`),
        ['one.commitment.yaml changed milestones[m1].due'],
        hook,
      );
    }
  });

  it("heeds none of git's own variables", async () => {
    temp.write('one.commitment.yaml', draft('2026-06'));
    start();
    commitAll();
    temp.write('one.commitment.yaml', draft('2026-09'));
    const elsewhere = temp.folder('elsewhere');
    execFileSync('git', ['init', '-q', elsewhere]);
    const env = {
      GIT_DIR: join(elsewhere, '.git'),
      GIT_WORK_TREE: elsewhere,
      GIT_INDEX_FILE: join(elsewhere, 'index'),
      GIT_OBJECT_DIRECTORY: join(elsewhere, '.git/objects'),
      GIT_PREFIX: 'elsewhere/',
      GIT_EXTERNAL_DIFF: 'false',
      GIT_NAMESPACE: 'x',
      GIT_LITERAL_PATHSPECS: '1',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.bare',
      GIT_CONFIG_VALUE_0: 'true',
    };
    const { code, stdout, stderr } = await runCli(['compare', '--git', 'HEAD', '--format', 'json'], {
      cwd: temp.path,
      env,
    });
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /milestones\[m1\]\.due/);
    assert.doesNotMatch(stdout, /removed/);
  });

  it('says nothing of what lies in a repository of its own', async () => {
    temp.write('one.commitment.yaml', draft('2026-06'));
    start();
    commitAll();
    git('worktree', 'add', '-q', 'review', '-b', 'review');
    temp.write('other/two.commitment.yaml', draft('2026-06', 2));
    execFileSync('git', ['init', '-q', join(temp.path, 'other')]);
    assert.deepEqual(await told(['--git', 'HEAD']), []);
  });

  it('says nothing of what it cannot read, except that', async function () {
    if (process.platform === 'win32') this.skip();
    for (const name of ['pipe', 'large', 'link', 'folder'])
      temp.write(`plan/${name}.commitment.yaml`, draft('2026-06'));
    temp.write('outside.yaml', draft('2030-01'));
    start();
    commitAll();
    for (const name of ['pipe', 'link', 'folder']) rmSync(join(temp.path, `plan/${name}.commitment.yaml`));
    execFileSync('mkfifo', [join(temp.path, 'plan/pipe.commitment.yaml')]);
    temp.write('plan/large.commitment.yaml', 'x'.repeat(1_000_001));
    temp.link('plan/link.commitment.yaml', '../outside.yaml');
    temp.folder('plan/folder.commitment.yaml');
    const { code, stdout, stderr } = await run(['--git', 'HEAD', 'plan', '--format', 'json']);
    assert.equal(code, 2);
    assert.deepEqual(JSON.parse(stdout), { version: 1, changes: [] });
    assert.match(stderr, /pipe\.commitment\.yaml is not a file\./);
    assert.match(stderr, /large\.commitment\.yaml is too large/);
    assert.match(stderr, /link\.commitment\.yaml was skipped/);
    assert.match(stderr, /folder\.commitment\.yaml is a folder/);
    assert.equal(stderr.split('\n').length, 5);
  });

  describe('with a pipe', () => {
    const old = draft('2016-12');
    beforeEach(function () {
      if (process.platform === 'win32') this.skip();
      temp.write('old', old);
      temp.write('a.commitment.yaml', draft('2018-02'));
    });
    const inShell = (line: string) => {
      const command = `codraft() { '${process.execPath}' '${cli}' "$@"; }; ${line}`;
      return spawnSync('bash', ['-c', command], { cwd: temp.path, encoding: 'utf8', timeout: 60_000 });
    };

    for (const [what, line] of Object.entries({
      'that a shell hands over': 'codraft compare <(cat old) a.commitment.yaml',
      'that is slow to begin and to end':
        'codraft compare <(sleep 0.5; head -c 9 old; sleep 0.5; tail -c +10 old) a.commitment.yaml',
      'on both sides': 'codraft compare <(cat old) <(cat a.commitment.yaml)',
      'on standard input': 'cat old | codraft compare - a.commitment.yaml',
      'with a name': 'mkfifo p; cat old > p & codraft compare p a.commitment.yaml; rm p',
    }))
      it(`reads one ${what}`, () => {
        const { status, stdout, stderr } = inShell(line);
        assert.deepEqual([status, stderr], [0, '']);
        assert.match(stdout, /M1 moved from December 2016 to February 2018/);
      });

    it('waits for nobody who does not come', () => {
      const { status, stdout, stderr } = inShell('mkfifo p; codraft compare p a.commitment.yaml');
      assert.deepEqual([status, stdout], [2, '']);
      assert.equal(stderr, 'codraft: p is a pipe, not a file, and it has no content.\n');
    });

    it('reads standard input once', async () => {
      assert.match((await run(['-', '-'])).stderr, /Only one of the two/);
    });
  });

  it('says in one plain line why it cannot run', async () => {
    temp.write('one.commitment.yaml', draft('2026-06'));
    temp.write('plan/action-plan.yaml', 'title: Plan\n');
    const fails = async (args: readonly string[], why: RegExp, cwd?: string) => {
      const { code, stdout, stderr } = await run(args, cwd);
      assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
      assert.match(stderr, /^codraft: [^\n]+\n$/);
      assert.match(stderr, why);
    };
    await fails([], /Name two versions/);
    await fails(['one.commitment.yaml', 'plan'], /two files or two folders/);
    await fails(
      ['one.commitment.yaml', 'gone.commitment.yaml'],
      /gone\.commitment\.yaml: there is no such file/,
    );
    await fails(['one.commitment.yaml', 'plan/action-plan.yaml'], /different kinds of files/);
    await fails(['--git', 'HEAD'], /not in the working folder of a git repository/);
    start();
    await fails(['--git', 'HEAD'], /There is no commit, branch or tag “HEAD”/);
    commitAll();
    await fails(['--git', 'no-such-tag'], /“no-such-tag”/);
    await fails(['--git=--output=x', 'one.commitment.yaml'], /“--output=x”/);
    await fails(['--git=', 'one.commitment.yaml'], /needs a value/);
    await fails(['--git', 'HEAD', 'notes.txt'], /no drafts in notes\.txt/);
    renameSync(join(temp.path, '.git'), join(temp.path, 'bare.git'));
    await fails(
      ['--git', 'HEAD', '.'],
      /not in the working folder of a git repository/,
      join(temp.path, 'bare.git'),
    );
  });

  it('says that git is not there', async () => {
    temp.folder('.git');
    temp.write('one.commitment.yaml', draft('2026-06'));
    const ran = await runCli(['compare', '--git', 'HEAD'], { cwd: temp.path, env: { PATH: temp.path } });
    assert.equal(ran.code, 2);
    assert.match(ran.stderr, /git is not installed/);
  });

  describe('--shorten-to', () => {
    const step = (id: number, title: string) => `  - id: m${id}\n    title: ${title}\n    due: 2025-06-30\n`;
    const many = (title: (id: number) => string) =>
      `${draft('2025-06-30')}${Array.from({ length: 40 }, (_, i) => step(i + 2, title(i + 2))).join('')}`;
    const shortened = async (length: number) => {
      temp.write(
        'a.commitment.yaml',
        many((id) => `Publish part ${id} of the register by the owners of it`),
      );
      temp.write(
        'b.commitment.yaml',
        many((id) => `Print part ${id} of the register`),
      );
      const args = ['a.commitment.yaml', 'b.commitment.yaml', '--format', 'markdown'];
      const whole = (await run(args)).stdout;
      const { code, stdout } = await run([...args, '--shorten-to', String(length)]);
      assert.equal(code, 0);
      return { whole, stdout };
    };

    it('leaves out whole changes, and says how many', async () => {
      for (const length of [500, 1500, 2500]) {
        const { whole, stdout } = await shortened(length);
        assert.ok(stdout.length <= length && stdout.length > length / 2, String(stdout.length));
        const [told = '', leftOut = ''] = stdout.split('\n\n## Not shown here\n\n');
        assert.ok(whole.startsWith(told));
        const shown = told.match(/^### /gm)?.length ?? 0;
        assert.equal(leftOut.split(' not shown')[0], `${40 - shown} of 40 changes are`);
      }
    });

    it('changes nothing where all fits', async () => {
      const { whole, stdout } = await shortened(60_000);
      assert.equal(stdout, whole);
    });

    it('takes a number, and Markdown only', async () => {
      temp.write('a.commitment.yaml', draft('2025-06-30'));
      const args = ['a.commitment.yaml', 'a.commitment.yaml', '--shorten-to'];
      assert.match((await run([...args, 'much', '--format', 'markdown'])).stderr, /number of characters/);
      assert.match((await run([...args, '600'])).stderr, /--format markdown/);
    });
  });
});
