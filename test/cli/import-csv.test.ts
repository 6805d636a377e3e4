import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { createTempFolder, type TempFolder } from '../unit/disk/temp-folder';
import { runCli } from './run-cli';

const csv = `Submitted at,Your idea,Organisation,Your name,Email,May we publish your name?,Age
2023-05-30,"Open the reading room, on Saturdays",Friends of the Archive,Ann Field,ann@example.org,Yes,40
2023-05-31,@SUM(1+1)*cmd|' /C calc'!A0,,Ben Wood,ben@example.org,No,
`;
const home = 'plan/contributions/responses.contributions.yaml';

describe('codraft import with a CSV file', () => {
  let temp: TempFolder;
  beforeEach(() => {
    temp = createTempFolder();
    mkdirSync(join(temp.path, 'plan'));
    cpSync('examples/uk-nap6', join(temp.path, 'plan'), { recursive: true });
    put('responses.csv', csv);
  });
  afterEach(() => temp.dispose());

  const run = (...args: readonly string[]) => runCli(args, { cwd: temp.path });
  const put = (file: string, text: string | Uint8Array) => writeFileSync(join(temp.path, file), text);
  const text = (file: string) => readFileSync(join(temp.path, file), 'utf8');

  it('shows what the columns seem to mean, and writes nothing until somebody agrees', async () => {
    const before = text('plan/action-plan.yaml');
    const { code, stdout, stderr } = await run('import', 'responses.csv', '--into', 'plan');
    assert.equal(code, 2);
    assert.match(stdout, /Your idea +Text +2 answers/);
    assert.match(stdout, /Email +Contact +2 answers, left out: says who somebody is/);
    assert.match(stdout, /Age +not known +1 answer, left out/);
    assert.match(stderr, /--agree/);
    assert.equal(existsSync(join(temp.path, home)), false);
    assert.equal(text('plan/action-plan.yaml'), before);
    const dry = await run('import', 'responses.csv', '--into', 'plan', '--dry-run');
    assert.equal(dry.code, 0);
    assert.equal(existsSync(join(temp.path, home)), false);
  });

  it('brings them in, and a second time changes no byte', async () => {
    const first = await run('import', 'responses.csv', '--into', 'plan', '--agree');
    assert.deepEqual({ code: first.code, stderr: first.stderr }, { code: 0, stderr: '' });
    const [plan, list] = [text('plan/action-plan.yaml'), text(home)];
    assert.match(list, /@SUM/);
    assert.doesNotMatch(list, /ann@|Ann Field|Ben Wood/);
    const again = await run('import', 'responses.csv', '--into', 'plan');
    assert.equal(again.code, 0);
    assert.match(again.stdout, /0 new contributions\n {2}2 rows there already/);
    assert.deepEqual([text('plan/action-plan.yaml'), text(home)], [plan, list]);
    const checked = await run('check', 'plan', '--format', 'json');
    assert.doesNotMatch(checked.stdout, /yaml-syntax|unknown-field|Friends of the Archive/);
  });

  it('tells a program the same', async () => {
    const { stdout } = await run(
      'import',
      'responses.csv',
      '--into',
      'plan',
      '--dry-run',
      '--format',
      'json',
    );
    const told = JSON.parse(stdout) as Record<string, unknown>;
    assert.deepEqual([told.written, told.guessed, told.rows], [false, true, 2]);
    assert.deepEqual(told.added, ['responses-1', 'responses-2']);
  });

  it('says in a sentence what it cannot read', async () => {
    put('one.csv', 'just one column\n1\n');
    put('picture.csv', new Uint8Array([0x89, 0x50, 0, 0, 0, 13, 0, 1, 2, 3]));
    put('open.csv', 'a,b\n1,"never closed\n');
    for (const [file, why] of [
      ['one.csv', /only one column/],
      ['picture.csv', /not a CSV file/],
      ['open.csv', /never ends/],
      ['none.csv', /none\.csv/],
    ] as const) {
      const { code, stdout, stderr } = await run('import', file, '--into', 'plan');
      assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
      assert.match(stderr, why);
    }
  });
});
