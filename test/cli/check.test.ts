import assert from 'node:assert/strict';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { createTempFolder, type TempFolder } from '../unit/disk/temp-folder';
import { found, readReport, broken, runCli, writePlan, type RunOptions } from './run-cli';

describe('codraft check', () => {
  let temp: TempFolder;
  beforeEach(() => {
    temp = createTempFolder();
  });
  afterEach(() => temp.dispose());

  const check = (args: readonly string[], options: RunOptions = {}) =>
    runCli(['check', '--format', 'json', ...args], { cwd: temp.path, ...options });

  const oneLine = (stderr: string, about: RegExp) => {
    assert.match(stderr, /^codraft: [^\n]+\n$/);
    assert.match(stderr, about);
  };

  for (const format of ['pretty', 'json', 'github', 'sarif', 'junit', 'markdown'])
    it(`repeats nothing of contacts.yaml as ${format}`, async () => {
      writePlan(temp);
      temp.write(
        'contacts.yaml',
        'contacts:\n  - name: Zoe Secret\n    emial: zoe@example.org\n    stakeholder: zoe.secret@example.org\n    phone +44 1632 960001\n',
      );
      const { stdout, stderr } = await runCli(['check', '--format', format], { cwd: temp.path });
      assert.match(stdout, /contacts\.yaml/);
      assert.match(stdout, /yaml-syntax|unknown-field|unknown-stakeholder/);
      assert.doesNotMatch(stdout + stderr, /zoe|secret|960001|emial/i);
    });

  describe('exit codes', () => {
    it('is 0 when nothing is found', async () => {
      writePlan(temp);
      const ran = await check([]);
      assert.deepEqual(
        { ...readReport(ran), code: ran.code, stderr: ran.stderr },
        {
          version: 1,
          findings: [],
          files: 3,
          code: 0,
          stderr: '',
        },
      );
    });

    it('follows --fail-on', async () => {
      temp.write('a.commitment.yaml', 'title: A\n');
      const levels = new Set(readReport(await check([])).findings.map(({ level }) => level));
      assert.deepEqual([...levels].sort(), ['info', 'warning']);
      assert.equal((await check([])).code, 0);
      assert.equal((await check(['--fail-on', 'error'])).code, 0);
      assert.equal((await check(['--fail-on', 'warning'])).code, 1);
      assert.equal((await check(['--fail-on', 'info'])).code, 1);
    });

    it('is 1 for an error in every format', async () => {
      temp.write('a.commitment.yaml', broken);
      for (const format of ['pretty', 'json', 'sarif', 'github', 'junit']) {
        const { code, stdout } = await runCli(['check', '--format', format], { cwd: temp.path });
        assert.equal(code, 1, format);
        assert.match(stdout, /unknown-value/);
      }
    });

    it('is 2 for what does not exist, and the rest is still checked', async () => {
      temp.write('a.commitment.yaml', broken);
      const ran = await check(['nowhere', 'a.commitment.yaml']);
      assert.equal(ran.code, 2);
      oneLine(ran.stderr, /nowhere.*no such file/);
      assert.ok(found(ran).includes('a.commitment.yaml unknown-value'));
      assert.equal(readReport(ran).files, 1);
    });

    it('is 2 for what is not a draft', async () => {
      temp.write('notes.yaml');
      temp.write('stakeholders.yaml');
      const notes = await check(['notes.yaml']);
      assert.equal(notes.code, 2);
      oneLine(notes.stderr, /notes\.yaml does not have the name of a draft/);
      const stakeholders = await check(['stakeholders.yaml']);
      assert.equal(stakeholders.code, 2);
      oneLine(stakeholders.stderr, /no action-plan\.yaml next to it/);
    });

    it('is 2 for a folder with no drafts, and says what is looked for', async () => {
      temp.write('contacts.yaml', 'a: b');
      const ran = await check([]);
      assert.equal(ran.code, 2);
      oneLine(ran.stderr, /no drafts in \..*\.commitment\.yaml/);
      assert.deepEqual(readReport(ran), { version: 1, findings: [], files: 0 });
      const pretty = await runCli(['check'], { cwd: temp.path });
      assert.equal(pretty.stdout, '');
    });

    it('is 2 for an unreadable file or a link that leads nowhere', async function () {
      writePlan(temp);
      temp.link('commitments/gone.commitment.yaml', 'nowhere');
      const gone = await check([]);
      assert.equal(gone.code, 2);
      oneLine(gone.stderr, /commitments\/gone\.commitment\.yaml is a broken link/);
      assert.equal(readReport(gone).files, 3);
      // The system's administrator may read everything.
      if (process.getuid?.() === 0 || process.platform === 'win32') return;
      chmodSync(temp.write('locked.commitment.yaml'), 0);
      const locked = await check(['locked.commitment.yaml']);
      assert.equal(locked.code, 2);
      oneLine(locked.stderr, /locked\.commitment\.yaml: you may not read it/);
    });

    it('is 2 for wrong usage', async () => {
      const wrong: readonly (readonly [readonly string[], RegExp])[] = [
        [['--format', 'xml'], /--format is pretty, json, sarif, github, junit or markdown, not “xml”/],
        [['--as', 'done'], /--as is initial, mature, final or published/],
        [['--today', '2025-02-30'], /“2025-02-30” is not a day\. Write --today as 2025-06-30/],
        [['--fail-on', 'off'], /--fail-on is error, warning or info/],
        [['--as'], /--as needs a value/],
        [['--as', '--format'], /--as needs a value/],
        [['--formt=json'], /no option --formt; did you mean --format\?/],
        [['-x'], /no option -x/],
        [['--help=yes'], /--help takes no value/],
        [['--stdin-path', 'a.commitment.yaml', 'b.commitment.yaml'], /name no other file/],
        [['--stdin-path', 'notes.yaml'], /not a draft name/],
      ];
      for (const [args, about] of wrong) {
        const { code, stdout, stderr } = await runCli(['check', ...args], { cwd: temp.path });
        assert.equal(code, 2, args.join(' '));
        assert.equal(stdout, '');
        oneLine(stderr, about);
      }
    });
  });

  describe('what is checked', () => {
    it('checks a draft in its plan, and reports that draft only', async () => {
      writePlan(temp, 'plan/');
      const draft = 'number: 1\ntitle: Twin\nleads: { government: [nobody] }\n';
      temp.write('plan/commitments/twin.commitment.yaml', draft);
      const ran = await check(['plan/commitments/twin.commitment.yaml']);
      assert.equal(readReport(ran).files, 1);
      assert.ok(found(ran).includes('plan/commitments/twin.commitment.yaml duplicate-number'));
      assert.ok(found(ran).includes('plan/commitments/twin.commitment.yaml unknown-stakeholder'));
      assert.ok(found(ran).every((line) => line.includes('twin')));
    });

    it('checks a folder inside a plan in that plan', async () => {
      writePlan(temp);
      temp.write('commitments/twin.commitment.yaml', 'number: 1\ntitle: Twin\n');
      const ran = await check(['.'], { cwd: join(temp.path, 'commitments') });
      assert.equal(readReport(ran).files, 2);
      assert.ok(found(ran).includes('example.commitment.yaml duplicate-number'));
    });

    it('shows paths as seen from the working directory', async () => {
      writePlan(temp, 'a/');
      temp.write('a/commitments/b.commitment.yaml', broken);
      temp.folder('b');
      const ran = await check(['../a'], { cwd: join(temp.path, 'b') });
      assert.ok(found(ran).includes('../a/commitments/b.commitment.yaml unknown-value'));
    });

    it('keeps two plans in a repository apart', async () => {
      writePlan(temp, 'nap5/');
      writePlan(temp, 'nap6/');
      writePlan(temp, 'nap6/annex/');
      const ran = await check([]);
      assert.deepEqual(found(ran), []);
      assert.equal(readReport(ran).files, 9);
    });

    it('checks a commitment that has no plan, without what only a plan can tell', async () => {
      temp.write('a.commitment.yaml', `${broken}leads: { government: [anybody] }\n`);
      const rules = readReport(await check(['a.commitment.yaml'])).findings.map(({ rule }) => rule);
      assert.ok(rules.includes('unknown-value'));
      for (const rule of ['unknown-stakeholder', 'unknown-theme', 'duplicate-number'])
        assert.ok(!rules.includes(rule));
    });

    it('names a file once, however it is reached', async () => {
      writePlan(temp, 'plan/');
      temp.link('again', 'plan');
      temp.link('plan/loop', '.');
      const ran = await check(['.', 'plan', './plan/action-plan.yaml', 'again', 'again/action-plan.yaml']);
      assert.equal(readReport(ran).files, 3);
      assert.deepEqual(found(ran), []);
    });

    it('leaves out what git leaves out, unless it is named', async () => {
      writePlan(temp);
      temp.folder('.git');
      temp.write('.gitignore', 'old/\n');
      temp.write('old/a.commitment.yaml', broken);
      temp.write('node_modules/x/a.commitment.yaml', broken);
      assert.equal(readReport(await check([])).files, 3);
      assert.equal(readReport(await check(['old'])).files, 1);
      assert.equal(readReport(await check(['old/a.commitment.yaml'])).files, 1);
    });

    it('takes a folder with the name of a draft for a folder', async () => {
      writePlan(temp);
      temp.write('x.commitment.yaml/y.commitment.yaml', 'number: 2\ntitle: Y\n');
      const ran = await check([]);
      assert.equal(ran.code, 0);
      oneLine(ran.stderr, /x\.commitment\.yaml is a folder/);
      assert.equal(readReport(ran).files, 4);
    });

    it('keeps to any names', async () => {
      const names = ['with space', 'ünï “quoted”', "it's 100% #1,:", '漢字'];
      for (const name of names) temp.write(`${name}/${name}.commitment.yaml`, broken);
      const files = new Set(readReport(await check([])).findings.map(({ file }) => file));
      assert.deepEqual([...files].sort(), names.map((name) => `${name}/${name}.commitment.yaml`).sort());
    });

    it('holds drafts to another stage with --as', async () => {
      writePlan(temp);
      const ran = await check(['--as', 'final']);
      assert.equal(ran.code, 1);
      assert.deepEqual(found(ran), ['commitments/example.commitment.yaml missing-sign-off']);
    });
  });

  describe('the day', () => {
    it('is today, or the one that is given', async () => {
      temp.write('action-plan.yaml', 'title: Plan\nperiod: { start: 2024-01-01, end: 2025-12-31 }\n');
      temp.write(
        '1.commitment.yaml',
        'title: A\nstage: published\nmilestones:\n  - { id: m1, title: B, due: 2024-06 }\n',
      );
      const isOverdue = async (...given: readonly string[]) =>
        found(await check([...given])).includes('1.commitment.yaml overdue-milestone');
      assert.equal(await isOverdue(), true);
      assert.equal(await isOverdue('--today', '2024-06-30'), false);
      assert.equal(await isOverdue('--today', '2024-07-01'), true);
    });
  });

  describe('what the text is like', () => {
    const columns = async (text: string | Uint8Array) => {
      temp.write('a.commitment.yaml', text);
      const finding = readReport(await check([])).findings.find(({ rule }) => rule === 'unknown-field');
      return [finding?.line, finding?.column, finding?.endLine, finding?.endColumn];
    };

    it('counts lines and columns from 1, in UTF-16 code units, whatever the line ends', async () => {
      for (const end of ['\n', '\r\n', '\r']) {
        assert.deepEqual(await columns(`title: A${end}number: 1${end}sumary: x${end}`), [3, 1, 3, 7]);
      }
      assert.deepEqual(await columns('\uFEFFsumary: x\n'), [1, 1, 1, 7]);
      assert.deepEqual(await columns('{ title: 😀é, sumary: x }\n'), [1, 15, 1, 21]);
    });

    it('tells of bytes that are not UTF-8', async () => {
      temp.write('a.commitment.yaml', Buffer.from('title: caf\xe9\n', 'latin1'));
      const finding = readReport(await check([])).findings.find(({ rule }) => rule === 'yaml-syntax');
      assert.match(finding?.message ?? '', /UTF-8/);
    });

    it('tells of a file that is too large, and checks the others', async () => {
      temp.write('big.commitment.yaml', `title: ${'x'.repeat(9_000_000)}\n`);
      temp.write('a.commitment.yaml', broken);
      const ran = await check([]);
      const big = readReport(ran).findings.filter(({ file }) => file === 'big.commitment.yaml');
      assert.deepEqual(
        big.map(({ rule, line }) => [rule, line]),
        [['yaml-syntax', 1]],
      );
      assert.ok(found(ran).includes('a.commitment.yaml unknown-value'));
    });

    it('is not thrown by an empty file', async () => {
      temp.write('a.commitment.yaml', '');
      const ran = await check([]);
      assert.equal(ran.stderr, '');
      assert.deepEqual(found(ran), ['a.commitment.yaml missing-field']);
    });
  });

  describe('--stdin-path', () => {
    it('checks the text on standard input in the plan of the path, which need not exist', async () => {
      writePlan(temp);
      for (const path of ['commitments/new.commitment.yaml', 'commitments/not/yet/new.commitment.yaml']) {
        const ran = await check(['--stdin-path', path], { stdin: 'number: 1\ntitle: Twin\n' });
        assert.equal(ran.code, 1);
        assert.equal(readReport(ran).files, 1);
        assert.ok(found(ran).includes(`${path} duplicate-number`));
        assert.ok(found(ran).every((line) => line.startsWith(path)));
      }
    });

    it('takes the place of the file on the disk', async () => {
      writePlan(temp);
      const path = 'commitments/example.commitment.yaml';
      const text = readFileSync(join(temp.path, path), 'utf8');
      assert.deepEqual(found(await check(['--stdin-path', path], { stdin: text })), []);
      const other = text.replace('example-network]', 'example-networks]');
      const ran = await check(['--stdin-path', path], { stdin: other });
      assert.deepEqual(found(ran), [`${path} unknown-stakeholder`]);
    });

    it('takes the other files of a plan', async () => {
      writePlan(temp);
      const path = 'stakeholders.yaml';
      const ran = await check(['--stdin-path', path], { stdin: 'stakeholders: []\n' });
      assert.ok(found(ran).every((line) => line.startsWith(path)));
      const plan = readFileSync(join(temp.path, 'action-plan.yaml'), 'utf8').replace(
        /^themes:[^]*(?=^checks)/m,
        '',
      );
      const planRun = await check(['--stdin-path', 'action-plan.yaml'], { stdin: plan });
      assert.equal(readReport(planRun).files, 1);
      temp.folder('empty');
      const outside = await runCli(['check', '--stdin-path', 'empty/stakeholders.yaml'], { cwd: temp.path });
      assert.equal(outside.code, 2);
    });
  });
});
