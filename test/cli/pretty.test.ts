import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { widthOf } from '../../server/src/cli/terminal/width';
import { createTempFolder, type TempFolder } from '../unit/disk/temp-folder';
import { runHere, type Terminal } from './fake-io';
import { writePlan } from './run-cli';

describe('codraft check for people', () => {
  let temp: TempFolder;
  beforeEach(() => {
    temp = createTempFolder();
  });
  afterEach(() => temp.dispose());

  const check = async (terminal: Omit<Terminal, 'cwd'> = {}) =>
    (await runHere(['check'], { cwd: temp.path, ...terminal })).stdout;

  /** A draft in which only its stage is wrong, after the given lines. */
  const writeWrongStage = (stage: string) => {
    writePlan(temp);
    temp.write(
      'x.commitment.yaml',
      `number: 2\ntitle: X\nstage: ${stage}\n# codraft-ignore-file missing-field\n`,
    );
  };

  it('says in words that nothing was found', async () => {
    writePlan(temp);
    assert.equal(await check(), 'Nothing found in 3 files.\n');
  });

  it('shows each finding with its line, and totals', async () => {
    writeWrongStage('halfway');
    const stdout = await check();
    const [file, ...lines] = stdout.split('\n');
    assert.equal(file, 'x.commitment.yaml');
    const at = lines.findIndex((line) => line.endsWith('  unknown-value'));
    assert.match(lines[at] ?? '', /^ {2}3:8 {2}error {4}“halfway” is not one of .*\. {2}unknown-value$/);
    assert.equal(lines[at + 1], '   3 | stage: halfway');
    assert.equal(lines[at + 2], '     |        ^^^^^^^');
    assert.match(
      stdout,
      /\n1 error, \d warnings?, \d info in 4 files\nMore about a finding: codraft rules unknown-value\n$/,
    );
  });

  it('shows a place once when several findings are about it', async () => {
    temp.write('x.commitment.yaml', 'title: X\n');
    const stdout = await check();
    assert.ok((stdout.match(/^ {2}1:1 /gm)?.length ?? 0) > 3);
    assert.equal(stdout.match(/1 \| title: X/g)?.length, 1);
  });

  it('names the other places that a finding is about', async () => {
    writePlan(temp);
    temp.write('twin.commitment.yaml', 'number: 1\ntitle: Twin\n');
    assert.match(await check(), /^ {7}commitments\/example\.commitment\.yaml:3:9 {2}\S/m);
  });

  it('has colours on a terminal only, unless told otherwise', async () => {
    writeWrongStage('halfway');
    const escape = '\u001B';
    const coloured = async (env: Terminal['env'], columns?: number) =>
      (await check({ env: env ?? {}, ...(columns !== undefined && { columns }) })).includes(escape);
    assert.equal(await coloured({}), false);
    assert.equal(await coloured({}, 80), true);
    assert.equal(await coloured({ NO_COLOR: '1' }, 80), false);
    assert.equal(await coloured({ NO_COLOR: '' }, 80), true);
    assert.equal(await coloured({ TERM: 'dumb' }, 80), false);
    assert.equal(await coloured({ FORCE_COLOR: '1' }), true);
    assert.equal(await coloured({ FORCE_COLOR: '1', NO_COLOR: '1' }), true);
    assert.equal(await coloured({ FORCE_COLOR: '0' }, 80), false);
  });

  it('keeps within the window of a terminal', async () => {
    writeWrongStage(`${'halfway '.repeat(40)}${'漢字'.repeat(60)}`);
    for (const columns of [60, 80, 200]) {
      const stdout = await check({ columns, env: { NO_COLOR: '1' } });
      const lines = stdout.split('\n').filter((line) => !line.startsWith('More about'));
      assert.ok(Math.max(...lines.map(widthOf)) <= columns, String(columns));
    }
    // Very narrow windows break lines anyway, and then at words nobody expects.
    assert.match(await check({ columns: 20, env: { NO_COLOR: '1' } }), /is not one of the answers/);
  });

  it('writes no progress line when it is quick', async () => {
    writePlan(temp);
    const { stderr } = await runHere(['check'], { cwd: temp.path, columns: 80 });
    assert.equal(stderr, '');
  });
});
