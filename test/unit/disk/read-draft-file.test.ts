import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { findPlanFolder } from '../../../server/src/disk/find-plan-folder';
import { readDraftFile } from '../../../server/src/disk/read-draft-file';
import { createTempFolder, type TempFolder } from './temp-folder';

describe('reading a draft from the disk', () => {
  let temp: TempFolder;
  beforeEach(() => {
    temp = createTempFolder();
  });
  afterEach(() => temp.dispose());

  const read = async (content: string | Uint8Array) => {
    const result = await readDraftFile(temp.write('a.commitment.yaml', content));
    assert.ok(result.ok);
    return result.text;
  };

  it('leaves out a byte order mark and keeps line ends', async () => {
    assert.equal(await read('\uFEFFtitle: Ü\r\nnumber: 1\r\n'), 'title: Ü\r\nnumber: 1\r\n');
  });

  it('puts a replacement character where a byte is not UTF-8', async () => {
    assert.equal(await read(Buffer.from('title: caf\xe9\n', 'latin1')), 'title: caf\uFFFD\n');
  });

  it('reads large files in full and only the beginning of huge ones', async () => {
    assert.equal((await read('x'.repeat(5_000_000))).length, 5_000_000);
    for (const letter of ['x', 'é', '字', '😀']) {
      const bytes = Buffer.byteLength(letter);
      assert.equal((await read(letter.repeat(8_000_001 / bytes + 1))).length, 1_000_001, letter);
    }
  });

  it('tells what is not a file, or not there', async function () {
    const problem = async (name: string) => {
      const result = await readDraftFile(join(temp.path, name));
      return result.ok ? 'none' : result.problem.kind;
    };
    temp.folder('folder.commitment.yaml');
    assert.equal(
      await problem('folder.commitment.yaml'),
      process.platform === 'win32' ? 'unreadable' : 'not-a-file',
    );
    assert.equal(await problem('nowhere.commitment.yaml'), 'not-there');
    if (process.platform === 'win32') return;
    execFileSync('mkfifo', [join(temp.path, 'pipe.commitment.yaml')]);
    assert.equal(await problem('pipe.commitment.yaml'), 'not-a-file');
  });
});

describe('findPlanFolder', () => {
  it('finds the nearest folder with a plan, upward', async () => {
    const temp = createTempFolder();
    try {
      temp.write('plan/action-plan.yaml');
      temp.write('plan/inner/action-plan.yaml');
      const draft = temp.write('plan/inner/commitments/a.commitment.yaml');
      const other = temp.write('plan/commitments/b.commitment.yaml');
      temp.folder('none/action-plan.yaml');
      assert.equal(await findPlanFolder(draft), join(temp.path, 'plan/inner'));
      assert.equal(await findPlanFolder(other), join(temp.path, 'plan'));
      assert.equal(await findPlanFolder(join(temp.path, 'plan')), join(temp.path, 'plan'));
      assert.equal(
        await findPlanFolder(join(temp.path, 'plan/not/there/x.commitment.yaml')),
        join(temp.path, 'plan'),
      );
      assert.equal(await findPlanFolder(join(temp.path, 'none/x.commitment.yaml')), undefined);
    } finally {
      temp.dispose();
    }
  });
});
