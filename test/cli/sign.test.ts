import assert from 'node:assert/strict';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { createTempFolder, type TempFolder } from '../unit/disk/temp-folder';
import { runHere } from './fake-io';
import { runCli } from './run-cli';

const plan = 'country: Ghana\nnumber: 5\ntitle: Plan\nperiod: { start: 2026, end: 2027 }\n';
const list = `stakeholders:
  - { id: osp, name: Office of the Special Prosecutor, sector: government }
  - { id: gii, name: Ghana Integrity Initiative, sector: civil_society }
`;
const text = '# Ours\nnumber: 1\ntitle: Open courts  # as agreed\n';

describe('codraft sign', () => {
  let temp: TempFolder;
  beforeEach(() => {
    temp = createTempFolder();
    temp.write('action-plan.yaml', plan);
    temp.write('stakeholders.yaml', list);
    temp.write('commitments/a.commitment.yaml', text);
  });
  afterEach(() => temp.dispose());

  const draft = 'commitments/a.commitment.yaml';
  const sign = (...args: string[]) => runHere(['sign', ...args], { cwd: temp.path });
  const read = (name = draft) => readFileSync(join(temp.path, name), 'utf8');
  const checked = async (): Promise<readonly string[]> => {
    const { stdout } = await runHere(['check', '--format', 'json'], { cwd: temp.path });
    const { findings } = JSON.parse(stdout) as { findings: readonly { rule: string; line: number }[] };
    return findings.filter(({ rule }) => rule === 'changed-since-sign-off').map(({ line }) => String(line));
  };

  it('writes a signature that fits until the text changes, and renews it', async () => {
    const first = await sign(draft, '--by', 'osp', '--on', '2026-03-01');
    assert.deepEqual([first.code, first.stderr], [0, '']);
    assert.match(
      first.stdout,
      /^commitments\/a\.commitment\.yaml {2}signed by Office of the Special Prosecutor \(osp\) on 2026-03-01\n {2}Commitment 1: “Open courts” \(First sketch\)\n {2}Nobody leads it yet\n {2}No milestones\nCodraft will detect later changes\. This folder is not in git/,
    );
    assert.match(
      read(),
      /^# Ours\nnumber: 1\ntitle: Open courts {2}# as agreed\nsign_off:\n {2}- by: osp\n {4}on: 2026-03-01\n {4}digest: codraft-2:[0-9a-f]{32}-[0-9a-f]{32}\n$/,
    );
    assert.deepEqual(await checked(), []);
    temp.write(draft, read().replace('Open courts', 'Courts'));
    assert.deepEqual(await checked(), ['5']);
    const second = await sign(draft, '--by=osp', '--on=2026-04-01');
    assert.match(second.stdout, /signed again by Office of the Special Prosecutor \(osp\) on 2026-04-01/);
    assert.deepEqual(await checked(), []);
    assert.equal(read().match(/by: osp/g)?.length, 1);
    const third = await sign(draft, '--by', 'osp');
    assert.match(
      third.stdout,
      /signed by Office of the Special Prosecutor \(osp\) on 2026-04-01 already, and not changed since\n/,
    );
  });

  it('says what is to be done next, which depends on whether the folder is in git', async () => {
    temp.write('.git/HEAD', 'ref: refs/heads/main\n');
    const inGit = await sign(draft, '--by', 'osp');
    assert.match(inGit.stdout, /\nCommit the file so that git keeps the signed text/);
    assert.doesNotMatch(inGit.stdout, /not in git/);
  });

  it('tells what stands behind a # and is not signed', async () => {
    temp.write(draft, 'number: 1\ntitle: Answer order #12 of the court\nsummary: Soon # if money allows\n');
    const { code, stderr } = await sign(draft, '--by', 'osp');
    assert.equal(code, 0);
    assert.match(
      stderr,
      /^codraft: commitments\/a\.commitment\.yaml, line 2: “#12 of the court” is read as a note/m,
    );
    assert.match(
      stderr,
      /^codraft: commitments\/a\.commitment\.yaml, line 3: “# if money allows” is a note/m,
    );
  });

  it('takes today when no day is given', async () => {
    await sign(draft, '--by', 'gii');
    const day = /on: (\S+)/.exec(read())?.[1] ?? '';
    assert.match(day, /^\d{4}-\d\d-\d\d$/);
    assert.ok(Math.abs(Date.parse(day) - Date.now()) < 3 * 86_400_000);
  });

  it('keeps line ends, byte order mark and permissions, and leaves nothing beside the file', async () => {
    const path = temp.write(draft, `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    chmodSync(path, 0o640);
    assert.equal((await sign(draft, '--by', 'osp')).code, 0);
    assert.ok(read().startsWith('\uFEFF# Ours\r\n'));
    assert.equal(read().replaceAll('\r\n', '').includes('\n'), false);
    assert.deepEqual(readdirSync(join(temp.path, 'commitments')), ['a.commitment.yaml']);
  });

  it('signs all commitments of a folder, or none', async () => {
    temp.write('commitments/b.commitment.yaml', 'number: 2\ntitle: "Open\n');
    const none = await sign('.', '--by', 'osp');
    assert.deepEqual([none.code, none.stdout], [2, '']);
    assert.match(none.stderr, /b\.commitment\.yaml was not signed\. The draft cannot be read in full/);
    assert.equal(read(), text);
    temp.write('commitments/b.commitment.yaml', 'number: 2\ntitle: Open\n');
    const all = await sign('.', '--by', 'osp', '--on', '2026-03');
    assert.equal(all.code, 0);
    assert.match(
      all.stdout,
      /a\.commitment.* signed by Office of the Special Prosecutor \(osp\) on 2026-03\n[^]*b\.commitment.* signed by Office/,
    );
  });

  const refused: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no path', ['--by', 'osp'], /Name the draft to sign/],
    ['two paths', [draft, draft, '--by', 'osp'], /Name the draft to sign/],
    ['nobody', [draft], /Say who signs/],
    ['an empty name', [draft, '--by', ''], /--by needs a value/],
    ['somebody unknown', [draft, '--by', 'ops'], /Did you mean “osp” \(Office of the Special Prosecutor\)\?/],
    ['a day that is none', [draft, '--by', 'osp', '--on', '2026-02-30'], /“2026-02-30” is not a day/],
    ['a year', [draft, '--by', 'osp', '--on', '2026'], /is not a day/],
    ['a file that is not there', ['b.commitment.yaml', '--by', 'osp'], /there is no such file/],
    ['the plan itself', ['action-plan.yaml', '--by', 'osp'], /Only a commitment can be signed/],
    ['an option that is none', [draft, '--by', 'osp', '--digest', 'x'], /no option --digest/],
  ];
  for (const [what, args, why] of refused) {
    it(`cannot run with ${what}: one line, exit code 2, nothing written`, async () => {
      const ran = await sign(...args);
      assert.deepEqual([ran.code, ran.stdout], [2, '']);
      assert.match(ran.stderr, why);
      assert.equal(ran.stderr.trimEnd().split('\n').length, 1);
      assert.equal(read(), text);
    });
  }

  it('leaves a draft with two versions side by side alone', async () => {
    const both = 'number: 1\n<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> other\n';
    temp.write(draft, both);
    const ran = await sign(draft, '--by', 'osp');
    assert.equal(ran.code, 2);
    assert.match(ran.stderr, /There are two versions on line 2/);
    assert.equal(read(), both);
  });

  it('runs as it is built', async () => {
    const ran = await runCli(['sign', draft, '--by', 'osp', '--on', '2026-Q1'], { cwd: temp.path });
    assert.deepEqual([ran.code, ran.stderr], [0, '']);
    assert.match(read(), /on: 2026-Q1\n/);
  });
});
