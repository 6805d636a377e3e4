import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { createTempFolder, type TempFolder } from '../unit/disk/temp-folder';
import { readReport, runCli } from './run-cli';

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
    '.codraft/.gitattributes',
    '.codraft/LICENSE',
    '.codraft/README.md',
    '.codraft/THIRD-PARTY-NOTICES.txt',
    '.codraft/codraft.cjs',
    '.codraft/server/docx.js',
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
      [...everything, '.gitattributes'].sort().map((name) => `our plan/${name}`),
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
      /^codraft: Nothing was written in plan: there is a file where a folder is needed\.\n$/,
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
