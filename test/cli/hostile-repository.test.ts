import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { BuiltServer } from '../support/built-server';
import { createTempFolder, type TempFolder } from '../unit/disk/temp-folder';
import { runCli } from './run-cli';

const draft = 'commitments/1.commitment.yaml';
const text = `number: 1
title: Open courts
summary: The courts publish their judgments.
leads: { government: [court] }
sign_off: [{ by: court, on: 2026-03-01, digest: sha256:${'0'.repeat(64)} }]
`;

/** A repository somebody sends as a folder: every setting that could start a program starts one, which leaves a mark. */
describe('a repository with programs of its own', () => {
  let temp: TempFolder;
  let top: string;
  beforeEach(function () {
    if (process.platform === 'win32') this.skip();
    temp = createTempFolder();
    temp.folder('marks');
    top = temp.folder('sent');
    temp.write('sent/action-plan.yaml', 'country: Kenya\nnumber: 5\ntitle: Plan\n');
    temp.write(
      'sent/stakeholders.yaml',
      'stakeholders: [{ id: court, name: The Court, sector: government }]\n',
    );
    temp.write(`sent/${draft}`, text);
    temp.write('sent/.gitignore', 'old/\n');
    temp.write('sent/old/kept.commitment.yaml', 'number: 2\ntitle: Kept\n');
    git('init', '-q', '-b', 'main');
    git('add', '-f', '-A');
    git('commit', '-qm', 'Begin');
    temp.write(`sent/${draft}`, text.replace('judgments', 'rulings'));
    git('commit', '-qam', 'Change');
    temp.write(`sent/${draft}`, text.replace('judgments', 'decisions'));
    temp.write('sent/action-plan.yaml', 'country: Kenya\nnumber: 5\ntitle: A plan\n');
    setTraps();
  });
  afterEach(() => temp.dispose());

  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      cwd: top,
      stdio: 'pipe',
    }).toString();
  const marks = () => readdirSync(join(temp.path, 'marks')).sort();

  function setTraps(): void {
    const program = (name: string, then = 'exit 1') => {
      const path = temp.write(`programs/${name}`, `#!/bin/sh\ntouch '${temp.path}/marks/${name}'\n${then}\n`);
      chmodSync(path, 0o755);
      return path;
    };
    temp.write(
      'sent/.gitattributes',
      '* filter=once diff=shown merge=codraft\naction-plan.yaml filter=running\n',
    );
    const hooks = [
      'post-index-change',
      'reference-transaction',
      'post-checkout',
      'pre-auto-gc',
      'fsmonitor-watchman',
    ];
    for (const hook of hooks) {
      const path = temp.write(`hooks/${hook}`, `#!/bin/sh\ntouch '${temp.path}/marks/hook-${hook}'\n`);
      chmodSync(path, 0o755);
    }
    const settings: Readonly<Record<string, string>> = {
      'alias.cat-file': `!${program('alias')}`,
      'alias.ls-files': `!${program('alias')}`,
      'core.alternateRefsCommand': program('alternate-refs'),
      'core.askPass': program('ask-pass'),
      'core.editor': program('editor'),
      'core.fsmonitor': program('fsmonitor'),
      'core.gitProxy': program('git-proxy'),
      'core.hooksPath': join(temp.path, 'hooks'),
      'core.pager': program('pager'),
      'core.sshCommand': program('ssh'),
      'credential.helper': program('credential'),
      'diff.external': program('external-diff'),
      'diff.shown.command': program('diff-command'),
      'diff.shown.textconv': program('textconv', 'cat "$1"'),
      'extensions.partialClone': 'origin',
      'filter.once.clean': program('clean', 'cat'),
      'filter.once.smudge': program('smudge', 'cat'),
      'filter.once.required': 'true',
      'filter.running.process': program('filter-process'),
      'gpg.program': program('gpg'),
      'gpg.ssh.program': program('gpg-ssh'),
      'interactive.diffFilter': program('diff-filter'),
      'log.showSignature': 'true',
      'merge.codraft.driver': program('merge-driver'),
      'pager.log': program('pager-log'),
      'protocol.allow': 'always',
      'protocol.ext.allow': 'always',
      'remote.origin.promisor': 'true',
      'remote.origin.uploadpack': program('upload-pack'),
      'remote.origin.url': `ext::${program('remote')}`,
      'remote.origin.vcs': 'ext',
      'status.submoduleSummary': 'true',
      'submodule.recurse': 'true',
      'trailer.see.command': program('trailer'),
      'uploadpack.packObjectsHook': program('pack-objects'),
    };
    git('config', 'core.repositoryFormatVersion', '1');
    for (const [name, value] of Object.entries(settings)) git('config', name, value);
  }

  const commands: Readonly<Record<string, readonly string[]>> = {
    check: ['check'],
    'check of one draft': ['check', draft],
    fix: ['fix'],
    compare: ['compare', '--git', 'HEAD'],
    'compare with authors': ['compare', '--git', 'HEAD~1', '--authors'],
    'compare of one draft': ['compare', '--git', 'HEAD~1', draft],
    'compare of two files': ['compare', draft, 'old/kept.commitment.yaml'],
    render: ['render', '.', '--to', 'html', '--out', 'plan.html'],
    sign: ['sign', draft, '--by', 'court'],
    merge: ['merge', draft, draft, draft],
    'setting up merging': ['init', '--merge-only'],
    'undoing that': ['init', '--merge-only', '--undo'],
    'a new plan': ['init', 'new'],
  };

  it('is a trap indeed: git itself starts them', () => {
    const run = (...args: readonly string[]) =>
      spawnSync('git', [...args], { cwd: top, input: '', timeout: 30_000 });
    run('log', '-p', '--ext-diff', '-1');
    run('log', '-p', '--no-ext-diff', '-1');
    run('diff', '--no-ext-diff');
    run('hash-object', draft);
    run('hash-object', 'action-plan.yaml');
    run('status');
    run('-c', 'core.fsmonitor=false', 'add', '-A');
    run('branch', 'side');
    run('fetch');
    for (const name of [
      'clean',
      'diff-command',
      'filter-process',
      'fsmonitor',
      'hook-reference-transaction',
      'remote',
      'textconv',
    ])
      assert.ok(marks().includes(name), `${name}: ${marks().join()}`);
  });

  for (const [what, args] of Object.entries(commands)) {
    it(`starts none of them on ${what}`, async () => {
      const { stderr, code } = await runCli(args, { cwd: top });
      assert.notEqual(code, 2, stderr);
      assert.deepEqual(marks(), []);
    });
  }

  it('starts none of them, and fetches nothing, where a text is missing', async () => {
    const id = git('rev-parse', `HEAD~1:${draft}`).trim();
    rmSync(join(top, '.git/objects', id.slice(0, 2), id.slice(2)));
    const compared = await runCli(['compare', '--git', 'HEAD~1'], { cwd: top });
    assert.equal(compared.code, 2);
    assert.match(compared.stderr, /^codraft: [^\n]+\n$/);
    assert.doesNotMatch(compared.stdout, /Open courts/);
    await runCli(['check'], { cwd: top });
    assert.deepEqual(marks(), []);
  });

  it('starts none of them when an editor opens it', async () => {
    const server = new BuiltServer('cli.js', ['lsp', '--stdio']);
    await server.greet(pathToFileURL(top).href);
    await server.told(({ uri }) => uri.endsWith('/old/kept.commitment.yaml'));
    await server.end();
    assert.deepEqual(marks(), []);
  });

  it('names no folder outside as its own', async () => {
    const outside = temp.folder('outside');
    temp.write('outside/a.commitment.yaml', 'number: 9\ntitle: Elsewhere\n');
    git('config', 'core.worktree', outside);
    const compared = await runCli(['compare', '--git', 'HEAD'], { cwd: top });
    assert.equal(compared.code, 0, compared.stderr);
    assert.match(compared.stdout, /rulings/);
    assert.doesNotMatch(compared.stdout, /Elsewhere|was removed/);
    const setUp = await runCli(['init', '--merge-only'], { cwd: top });
    assert.equal(setUp.code, 0, setUp.stderr);
    assert.ok(!existsSync(join(outside, '.gitattributes')));
    assert.deepEqual(marks(), []);
  });

  it('holds up nobody with what is no file', async () => {
    const pipe = join(temp.path, 'pipe');
    execFileSync('mkfifo', [pipe]);
    for (const name of ['core.attributesFile', 'core.excludesFile', 'mailmap.file'])
      git('config', name, pipe);
    for (const name of ['.gitattributes', '.gitignore', '.mailmap', '.gitmodules']) {
      rmSync(join(top, name), { force: true });
      execFileSync('mkfifo', [join(top, name)]);
    }
    for (const args of [['check'], ['compare', '--git', 'HEAD~1'], ['fix', '--dry-run']]) {
      const { code, stderr } = await runCli(args, { cwd: top });
      assert.notEqual(code, null);
      assert.equal(stderr, '');
    }
    const { code, stderr } = await runCli(['init', '--merge-only'], { cwd: top });
    assert.equal(code, 2);
    assert.match(stderr, /\.gitattributes is not a file/);
  });
});
