import assert from 'node:assert/strict';
import { chmodSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { createTempFolder, type TempFolder } from '../unit/disk/temp-folder';
import { runCli } from './run-cli';

describe('codraft merge', () => {
  let temp: TempFolder;
  beforeEach(() => {
    temp = createTempFolder();
    temp.write('base', 'title: A\nstage: initial\nbudget: 5\n');
    temp.write('ours', 'title: B\nstage: initial\nbudget: 5\n');
    temp.write('theirs', 'title: A\nstage: mature\nbudget: 5\n');
  });
  afterEach(() => temp.dispose());

  const merge = (...args: readonly string[]) => runCli(['merge', ...args], { cwd: temp.path });
  const draft = ['--path', 'a/x y.commitment.yaml'];
  const ours = () => readFileSync(join(temp.path, 'ours'), 'utf8');

  it('writes the merge into our file, says nothing and keeps its permissions', async () => {
    chmodSync(join(temp.path, 'ours'), 0o640);
    assert.deepEqual(await merge('base', 'ours', 'theirs', ...draft), { code: 0, stdout: '', stderr: '' });
    assert.equal(ours(), 'title: B\nstage: mature\nbudget: 5\n');
    if (process.platform !== 'win32') assert.equal(statSync(join(temp.path, 'ours')).mode & 0o777, 0o640);
  });

  it('takes a name that begins with a dash, in either spelling', async () => {
    for (const path of [['--path', '-x.commitment.yaml'], ['--path=--x.commitment.yaml']]) {
      temp.write('ours', 'title: B\nstage: initial\nbudget: 5\n');
      assert.deepEqual(await merge('base', 'ours', 'theirs', ...path), { code: 0, stdout: '', stderr: '' });
      assert.equal(ours(), 'title: B\nstage: mature\nbudget: 5\n');
    }
  });

  it('ends with 1 where conflicts are left, marked as git asked for', async () => {
    temp.write('theirs', 'title: C\nstage: mature\nbudget: 5\n');
    const marks = ['--marker-size', '9', '--label-ours', 'HEAD', '--label-theirs', '%Y'];
    const { code } = await merge('base', 'ours', 'theirs', ...draft, ...marks);
    assert.equal(code, 1);
    assert.equal(
      ours(),
      '<<<<<<<<< HEAD\ntitle: B\n=========\ntitle: C\n>>>>>>>>> theirs\nstage: mature\nbudget: 5\n',
    );
  });

  it('shows what both began with in the style that git is set to', async () => {
    temp.write('theirs', 'title: C\nstage: initial\nbudget: 5\n');
    for (const style of ['diff3', 'zdiff3', 'merge', '']) {
      temp.write('ours', 'title: B\nstage: initial\nbudget: 5\n');
      await merge('base', 'ours', 'theirs', ...draft, `--conflict-style=${style}`, '--label-base=%S');
      assert.equal(ours().includes('\n||||||| base\ntitle: A\n=======\n'), style.endsWith('diff3'), style);
    }
  });

  it('says what is wrong in the merge and in neither version', async () => {
    const step = (id: string, more = '') => `  - id: ${id}\n    title: Open ${id}\n${more}`;
    temp.write('base', `number: 1\nmilestones:\n${step('m1')}${step('m2')}`);
    temp.write('ours', `number: 1\nmilestones:\n${step('m2')}`);
    temp.write('theirs', `number: 1\nmilestones:\n${step('m1')}${step('m2', '    after: [m1]\n')}`);
    const { code, stderr } = await merge('base', 'ours', 'theirs', ...draft);
    assert.equal(code, 0);
    assert.match(stderr, /^codraft: a\/x y\.commitment\.yaml: .*m1.* \(unknown-step\)\n$/);
  });

  it('says when, and why, a draft is merged line by line', async () => {
    temp.write('theirs', 'title: A\nstage: mature\nbudget: "5\n');
    const { code, stderr } = await merge('base', 'ours', 'theirs', ...draft);
    assert.equal(code, 1);
    assert.match(stderr, /^codraft: a\/x y\.commitment\.yaml was merged line by line.* can’t be read .*\n$/);
  });

  it('merges what is no draft line by line', async () => {
    assert.equal((await merge('base', 'ours', 'theirs', '--path', 'notes.yaml')).code, 1);
    assert.match(ours(), /^<<<<<<< ours\ntitle: B\nstage: initial\n=======/);
  });

  it('keeps bytes that are not UTF-8', async () => {
    const bytes = (text: string) => Buffer.from(text, 'latin1');
    temp.write('base', bytes('title: caf\u00e9\nb\nc\n'));
    temp.write('ours', bytes('title: caf\u00e9s\nb\nc\n'));
    temp.write('theirs', bytes('title: caf\u00e9\nb\nC\u00e9\n'));
    assert.equal((await merge('base', 'ours', 'theirs', ...draft)).code, 0);
    assert.deepEqual(readFileSync(join(temp.path, 'ours')), bytes('title: caf\u00e9s\nb\nC\u00e9\n'));
  });

  it('leaves our file alone when it cannot run', async () => {
    temp.write('binary', Buffer.from([0, 1, 2]));
    temp.folder('folder');
    const wrong: readonly (readonly [readonly string[], RegExp])[] = [
      [['base', 'ours'], /Name three versions/],
      [['base', 'ours', 'missing', ...draft], /missing: there is no such file/],
      [['base', 'ours', 'folder', ...draft], /folder is not a file/],
      [['base', 'ours', 'binary', ...draft], /is not a text/],
      [['base', 'ours', 'theirs', ...draft, '--marker-size', 'x'], /--marker-size is a number/],
    ];
    for (const [args, about] of wrong) {
      const { code, stdout, stderr } = await merge(...args);
      assert.deepEqual([code, stdout], [2, ''], args.join(' '));
      assert.match(stderr, about);
      assert.match(stderr, /^codraft: [^\n]+\n$/);
      assert.equal(ours(), 'title: B\nstage: initial\nbudget: 5\n');
    }
  });
});
