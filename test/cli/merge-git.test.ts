import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { createTempFolder, type TempFolder } from '../unit/disk/temp-folder';
import { runCli } from './run-cli';

const draft = `title: Publish who gets international aid
stage: mature
summary: >-
  Anyone can see who carries out each aid project. The register opens in 2025. It is
  free of charge.
milestones:
  - id: m1
    title: Publish guidance for project pages
    due: 2024-06-30
  - id: m2
    title: Check 200 pages against the guidance
    due: 2024-11-30
`;
/** Ours and theirs touch the same lines, and different things. */
const ours = draft
  .replace('The register opens in 2025.', 'The register opens in May 2025.')
  .replace('due: 2024-11-30\n', 'due: 2024-12-31\n  - id: m3\n    title: Open a form for mistakes\n');
const theirs = draft
  .replace('Anyone can', 'Everybody can')
  .replace('Check 200 pages', 'Check 300 pages')
  .replace(/$/, '  - id: m4\n    title: Train four departments\n');
const both = ours
  .replace('Anyone can', 'Everybody can')
  .replace('Check 200 pages', 'Check 300 pages')
  .replace(/$/, '  - id: m4\n    title: Train four departments\n');

const name = 'commitments/aid transparency – año 2.commitment.yaml';

describe('codraft merge in git', () => {
  let temp: TempFolder;
  let top: string;
  beforeEach(async () => {
    temp = createTempFolder();
    top = temp.folder('a repository');
    git('init', '-q', '-b', 'main');
    for (const [key, value] of [
      ['user.name', 'A'],
      ['user.email', 'a@example.org'],
      ['core.autocrlf', 'false'],
      ['commit.gpgsign', 'false'],
    ] as const)
      git('config', key, value);
    const { code, stdout } = await runCli(['init', '--merge-only'], { cwd: top });
    assert.equal(code, 0, stdout);
    commit('Begin', draft);
    git('switch', '-q', '-c', 'theirs');
    commit('Theirs', theirs);
    git('switch', '-q', 'main');
  });
  afterEach(() => temp.dispose());

  function git(...args: readonly string[]): string {
    return execFileSync('git', [...args], { cwd: top, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  }
  const tryGit = (...args: readonly string[]) => spawnSync('git', [...args], { cwd: top, encoding: 'utf8' });
  const read = (path = name) => readFileSync(join(top, path), 'utf8');
  function write(text: string, path = name) {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), text);
  }
  function commit(message: string, text: string, path = name) {
    write(text, path);
    git('add', '-A');
    git('commit', '-q', '-m', message);
  }

  it('merges a branch', () => {
    commit('Ours', ours);
    git('merge', '-q', '--no-edit', 'theirs');
    assert.equal(read(), both);
  });

  it('rebases', () => {
    commit('Ours', ours);
    git('switch', '-q', 'theirs');
    git('rebase', '-q', 'main');
    assert.equal(read(), both);
  });

  it('picks a commit', () => {
    commit('Ours', ours);
    git('cherry-pick', 'theirs');
    assert.equal(read(), both);
  });

  it('brings back what was put aside', () => {
    write(ours);
    git('stash', '-q');
    git('merge', '-q', '--ff-only', 'theirs');
    git('stash', 'pop', '-q');
    assert.match(read(), /Everybody can see[^]*opens in May 2025\.[^]*Check 300 pages[^]*2024-12-31/);
    assert.doesNotMatch(read(), /<<<<<<</);
  });

  it('follows a file that was renamed', () => {
    const renamed = 'commitments/2-aid.commitment.yaml';
    renameSync(join(top, name), join(top, renamed));
    commit('Rename', ours, renamed);
    git('merge', '-q', '--no-edit', 'theirs');
    assert.equal(read(renamed), both);
    assert.ok(!existsSync(join(top, name)));
  });

  it('merges a draft whose name begins with a dash', () => {
    const dashed = '-x.commitment.yaml';
    commit('Begin', draft, dashed);
    git('switch', '-q', '-c', 'dashed');
    commit('Dashed', theirs, dashed);
    git('switch', '-q', 'main');
    commit('Ours', ours, dashed);
    git('merge', '-q', '--no-edit', 'dashed');
    assert.equal(read(dashed), both);
  });

  it('keeps Windows line breaks, a byte order mark and an open last line', () => {
    const windows = `\uFEFF${ours.trimEnd().replaceAll('\n', '\r\n')}`;
    commit('Ours', windows);
    git('merge', '-q', '--no-edit', 'theirs');
    assert.equal(read(), `\uFEFF${both.trimEnd().replaceAll('\n', '\r\n')}`);
  });

  it('works in a linked worktree', () => {
    commit('Ours', ours);
    const linked = join(temp.path, 'linked');
    git('worktree', 'add', '-q', linked, 'theirs');
    execFileSync('git', ['merge', '-q', '--no-edit', 'main'], { cwd: linked });
    const text = readFileSync(join(linked, name), 'utf8');
    assert.match(text, /Everybody can see[^]*opens in May 2025\.[^]*id: m4[^]*id: m3/);
  });

  it('stops at what contradicts itself, and says which file', () => {
    commit('Ours', draft.replace('2024-06-30', '2024-07-31').replace('mature', 'final'));
    git('switch', '-q', 'theirs');
    commit('More', theirs.replace('2024-06-30', '2024-08-31'));
    git('switch', '-q', 'main');
    const { status, stdout } = tryGit('merge', '--no-edit', 'theirs');
    assert.equal(status, 1);
    assert.match(stdout, /CONFLICT/);
    const text = read();
    assert.match(text, /^<<<<<<< .+\n {4}due: 2024-07-31\n=======\n {4}due: 2024-08-31\n>>>>>>> .+\n/m);
    assert.equal(text.match(/^<{7}/gm)?.length, 1);
    assert.match(text, /stage: final[^]*Everybody can see/);
  });

  it('merges what both added under one name', () => {
    git('rm', '-q', name);
    git('commit', '-q', '-m', 'Remove');
    git('switch', '-q', '--orphan', 'other');
    commit('Anew', draft.replace('mature', 'final'));
    const { status } = tryGit('merge', '--no-edit', '--allow-unrelated-histories', 'theirs');
    assert.equal(status, 1);
    assert.match(read(), /^<<<<<<< .+\nstage: final\n/m);
  });

  it('leaves other files to git', () => {
    commit('Notes', 'a\nb\nc\n', 'notes.txt');
    git('switch', '-q', '-c', 'side');
    commit('Side', 'a\nb\nC\n', 'notes.txt');
    git('switch', '-q', 'main');
    commit('Main', 'A\nb\nc\n', 'notes.txt');
    git('merge', '-q', '--no-edit', 'side');
    assert.equal(read('notes.txt'), 'A\nb\nC\n');
  });

  it('falls back to lines when Codraft has moved away', () => {
    const driver = git('config', 'merge.codraft.driver').trim();
    git('config', 'merge.codraft.driver', driver.replaceAll('cli.js', 'gone.js'));
    commit('Ours', draft.replace('mature', 'final'));
    git('merge', '-q', '--no-edit', 'theirs');
    assert.equal(read(), theirs.replace('mature', 'final'));
    git('reset', '-q', '--hard', 'HEAD^');
    commit('Ours', ours);
    const { status, stderr } = tryGit('merge', '--no-edit', 'theirs');
    assert.equal(status, 1);
    assert.match(stderr, /^Codraft is no longer in .*gone\.js, so git merges this draft line by line\./m);
    assert.match(read(), /^<<<<<<< ours$/m);
  });

  it('is undone without a trace', async () => {
    const { code, stdout } = await runCli(['init', '--merge-only', '--undo'], { cwd: top });
    assert.deepEqual([code, stdout.includes('line by line again')], [0, true]);
    assert.ok(!existsSync(join(top, '.gitattributes')));
    assert.equal(tryGit('config', '--get-regexp', '^merge').stdout, '');
  });

  it('keeps what others have written into .gitattributes', async () => {
    write('*.png binary\r\n*.yaml text', '.gitattributes');
    await runCli(['init', '--merge-only'], { cwd: top });
    assert.match(
      read('.gitattributes'),
      /^\*\.png binary\r\n\*\.yaml text\r\n# [^\r\n]+\r\n\*\.commitment\.yaml merge=codraft\r\n/,
    );
    await runCli(['init', '--merge-only', '--undo', join(top, 'commitments')], { cwd: temp.path });
    assert.equal(read('.gitattributes'), '*.png binary\r\n*.yaml text\r\n');
  });
});
