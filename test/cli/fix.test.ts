import assert from 'node:assert/strict';
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { createTempFolder, type TempFolder } from '../unit/disk/temp-folder';
import { runHere } from './fake-io';
import { writePlan } from './run-cli';

const before = `# Our draft
number: 1
title: Open courts: phase 2 
stage: Initial

milestones:
  - id: m1
    title: Agree
    due: 30 June 2026 # agreed
`;
const after = `# Our draft
number: 1
title: "Open courts: phase 2" 
stage: initial

milestones:
  - id: m1
    title: Agree
    due: 2026-06-30 # agreed
`;

describe('codraft fix', () => {
  let temp: TempFolder;
  beforeEach(() => {
    temp = createTempFolder();
  });
  afterEach(() => temp.dispose());

  const fix = (args: readonly string[] = []) => runHere(['fix', ...args], { cwd: temp.path });
  const read = (name: string) => readFileSync(join(temp.path, name), 'utf8');

  for (const args of [['--dry-run'], []])
    it(`repeats nothing of contacts.yaml${args.length > 0 ? ' in a dry run' : ''}`, async () => {
      writePlan(temp);
      temp.write(
        'contacts.yaml',
        'contacts:\n  - name: Zoe Secret\n    stakeholder: court\n    phone:+44 1632 960001\n',
      );
      const { stdout, stderr } = await fix(args);
      assert.match(stdout, /contacts\.yaml/);
      assert.doesNotMatch(stdout + stderr, /zoe|secret|960001/i);
    });

  it('makes every safe fix, one after the other, and says what it did', async () => {
    temp.write('a.commitment.yaml', before);
    const ran = await fix();
    assert.equal(read('a.commitment.yaml'), after);
    assert.deepEqual(ran, {
      code: 0,
      stdout: `a.commitment.yaml
  3  Put the text in quotation marks  yaml-syntax
  4  Use “initial”  unknown-value
  9  Use 30 June 2026  invalid-date

3 fixes made in 1 of 1 file.
`,
      stderr: '',
    });
    assert.deepEqual(await fix(), { code: 0, stdout: 'Nothing to fix in 1 file.\n', stderr: '' });
  });

  it('writes nothing in a dry run, and exits with 1 when there is something to do', async () => {
    temp.write('a.commitment.yaml', before);
    const { code, stdout } = await fix(['--dry-run']);
    assert.equal(code, 1);
    assert.equal(read('a.commitment.yaml'), before);
    assert.match(stdout, /@@ line 9 @@\n- {5}due: 30 June 2026 # agreed\n\+ {5}due: 2026-06-30 # agreed\n/);
    assert.match(stdout, /3 fixes could be made in 1 of 1 file\. Nothing was written\.\n$/);
    temp.write('a.commitment.yaml', after);
    assert.equal((await fix(['--dry-run'])).code, 0);
  });

  it('keeps the byte order mark, the line ends and the permissions of a file, and leaves nothing beside it', async () => {
    const path = temp.write('a.commitment.yaml', `\uFEFF${before.replaceAll('\n', '\r\n')}`);
    chmodSync(path, 0o640);
    await fix();
    assert.equal(read('a.commitment.yaml'), `\uFEFF${after.replaceAll('\n', '\r\n')}`);
    if (process.platform !== 'win32') assert.equal(statSync(path).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(temp.path), ['a.commitment.yaml']);
  });

  it('writes what a link leads to, and leaves the link a link', async () => {
    temp.write('drafts/real.commitment.yaml', before);
    temp.link('a.commitment.yaml', 'drafts/real.commitment.yaml');
    assert.equal((await fix(['a.commitment.yaml'])).code, 0);
    assert.equal(read('drafts/real.commitment.yaml'), after);
    assert.ok(lstatSync(join(temp.path, 'a.commitment.yaml')).isSymbolicLink());
  });

  it('changes only what was named', async () => {
    temp.write('a.commitment.yaml', before);
    temp.write('b.commitment.yaml', before);
    await fix(['b.commitment.yaml']);
    assert.equal(read('a.commitment.yaml'), before);
    assert.equal(read('b.commitment.yaml'), after);
  });

  it('finds nothing to do in a new plan', async () => {
    writePlan(temp);
    assert.deepEqual(await fix(), { code: 0, stdout: 'Nothing to fix in 3 files.\n', stderr: '' });
  });

  it('leaves a file alone whose letters cannot be read', async () => {
    const bytes = Buffer.concat([Buffer.from(before), Buffer.from([0x23, 0xe9, 0x0a])]);
    temp.write('a.commitment.yaml', bytes);
    const { stdout } = await fix();
    assert.equal(stdout, 'Nothing to fix in 1 file.\n');
    assert.deepEqual(readFileSync(join(temp.path, 'a.commitment.yaml')), bytes);
  });

  it('is 2 for what cannot be read or written, and the rest is fixed', async () => {
    temp.write('a.commitment.yaml', before);
    const ran = await fix(['nowhere', 'a.commitment.yaml']);
    assert.equal(ran.code, 2);
    assert.match(ran.stderr, /^codraft: nowhere: there is no such file or folder\.\n$/);
    assert.equal(read('a.commitment.yaml'), after);
    assert.equal((await fix(['--dry'])).code, 2);
    if (process.getuid?.() === 0 || process.platform === 'win32') return;
    mkdirSync(join(temp.path, 'locked'));
    chmodSync(temp.write('locked/b.commitment.yaml', before), 0o444);
    const locked = await fix(['locked']);
    assert.equal(locked.code, 2);
    assert.match(
      locked.stderr,
      /locked\/b\.commitment\.yaml was not changed: you don’t have permission to write it\./,
    );
    assert.equal(read('locked/b.commitment.yaml'), before);
  });
});
