import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { edited, rowWith, tracked, typed, withComments } from '../support/changed-word-file';
import { formFile, formTable, heading } from '../support/filled-form';
import { withoutMap } from '../support/lost-map';
import { createTempFolder, type TempFolder } from '../unit/disk/temp-folder';
import { runCli } from './run-cli';

const draft = 'plan/commitments/1-open-contracting.commitment.yaml';

describe('codraft import', () => {
  let temp: TempFolder;
  beforeEach(async () => {
    temp = createTempFolder();
    mkdirSync(join(temp.path, 'plan'));
    cpSync('examples/uk-nap6', join(temp.path, 'plan'), { recursive: true });
    const { code } = await run('render', draft, '--to', 'docx', '--out', 'plan/reply.docx');
    assert.equal(code, 0);
  });
  afterEach(() => temp.dispose());

  const run = (...args: readonly string[]) => runCli(args, { cwd: temp.path });
  const text = () => readFileSync(join(temp.path, draft), 'utf8');
  const change = async (by: (xml: string) => string, file = 'plan/reply.docx') => {
    const bytes = new Uint8Array(readFileSync(join(temp.path, file)));
    writeFileSync(join(temp.path, file), await edited(bytes, by));
  };
  const inDraft = (before: string, after: string) => {
    assert.ok(text().includes(before));
    writeFileSync(join(temp.path, draft), text().replace(before, after));
  };

  it('changes nothing where nothing was changed', async () => {
    const before = text();
    const { code, stdout, stderr } = await run('import', 'plan/reply.docx');
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
    assert.match(stdout, /Nothing changed/);
    assert.equal(text(), before);
  });

  it('brings in what was changed, says who did and lists what is not placed', async () => {
    const before = text();
    await change(tracked('Nobody can follow', 'No one can follow'));
    await change((xml) => {
      const row = rowWith(xml, 'The regulations on legislation.gov.uk');
      return xml.replace(row, row.replace('30 June 2024', '15 January 2026'));
    });
    await change(typed('<w:sectPr>', '<w:p><w:r><w:t>Sent from Nairobi</w:t></w:r></w:p><w:sectPr>'));
    const { code, stdout } = await run('import', 'plan/reply.docx');
    assert.equal(code, 0);
    assert.equal(
      text(),
      before.replace('Nobody can follow', 'No one can follow').replace('due: 2024-06-30', 'due: 2026-01-15'),
    );
    assert.match(stdout, /Weakened promises\n {2}! 1: M1 moved from 30 June 2024 to 15 January 2026/);
    assert.match(
      stdout,
      /The problem was reworded.*\n.*\n {6}by Amina Odhiambo, 1 March 2026; deleted: “Nobody/,
    );
    assert.match(
      stdout,
      /Not placed\n {2}.*\n {4}Sent from Nairobi\n {4}This stands outside the answers\.\n/,
    );
  });

  it('writes nothing in a dry run, and tells a program the same', async () => {
    const before = text();
    await change(tracked('Nobody can follow', 'No one can follow'));
    const { code, stdout } = await run('import', 'plan/reply.docx', '--dry-run', '--format', 'json');
    assert.equal(code, 0);
    assert.equal(text(), before);
    const told = JSON.parse(stdout) as {
      readonly written: boolean;
      readonly changes: readonly Readonly<Record<'file' | 'path' | 'by' | 'deleted', unknown>>[];
    };
    assert.equal(told.written, false);
    assert.deepEqual(
      told.changes.map(({ file, path, by, deleted }) => ({ file, path, by, deleted })),
      [
        {
          file: draft,
          path: 'problem.statement',
          by: [{ author: 'Amina Odhiambo', date: '2026-03-01T09:30:00Z' }],
          deleted: ['Nobody can follow'],
        },
      ],
    );
  });

  it('finds answers again whose marks are lost, and says what it has compared them with', async () => {
    const before = text();
    await change(typed('Nobody can follow', 'No one can follow'));
    const reply = join(temp.path, 'plan/reply.docx');
    writeFileSync(reply, await withoutMap(new Uint8Array(readFileSync(reply))));
    const dry = await run('import', 'plan/reply.docx', '--dry-run', '--format', 'json');
    assert.equal((JSON.parse(dry.stdout) as { readonly base: unknown }).base, 'now');
    const shown = await run('import', 'plan/reply.docx');
    assert.equal(shown.code, 2);
    assert.match(shown.stdout, /No one can follow|No one/);
    assert.match(shown.stderr, /Nothing was written\..*codraft import plan\/reply\.docx --into PATH/);
    assert.equal(text(), before);
    const { code, stderr } = await run('import', 'plan/reply.docx', '--into', 'plan');
    assert.equal(code, 0);
    assert.match(stderr, /compared with what the drafts say now/);
    assert.equal(text(), before.replace('Nobody can follow', 'No one can follow'));
  });

  it('takes tracked changes as rejected where asked to', async () => {
    const before = text();
    await change(tracked('Nobody can follow', 'No one can follow'));
    assert.equal((await run('import', 'plan/reply.docx', '--tracked', 'reject')).code, 0);
    assert.equal(text(), before);
  });

  it('marks what both sides have changed, ends with 1, and merges the rest', async () => {
    inDraft('title: Publish the first data quality report', 'title: Publish the second data quality report');
    inDraft('due: 2024-09-30', 'due: 2024-10-31');
    const before = text();
    await change(typed('Publish the first data quality report', 'Publish the third data quality report'));
    await change(typed('Ten online modules', 'Twelve online modules'));
    const { code, stdout } = await run('import', 'plan/reply.docx');
    assert.equal(code, 1);
    assert.match(stdout, /Changed differently in the draft and in the file\n.*milestones\[m5\]\.title\n/);
    const conflict =
      '<<<<<<< draft\n    title: Publish the second data quality report\n=======\n    title: Publish the third data quality report\n>>>>>>> reply.docx\n';
    assert.equal(
      text(),
      before
        .replace('Ten online modules', 'Twelve online modules')
        .replace('    title: Publish the second data quality report\n', conflict),
    );
  });

  it('asks where a file belongs that lies in no plan, and takes the plan or the draft', async () => {
    await change(typed('Ten online modules', 'Twelve online modules'));
    cpSync(join(temp.path, 'plan/reply.docx'), join(temp.path, 'reply.docx'));
    const { code, stderr } = await run('import', 'reply.docx');
    assert.equal(code, 2);
    assert.match(
      stderr,
      /Neither reply\.docx nor the current folder is in the folder of a plan\..*--into PATH/,
    );
    for (const into of ['plan', draft]) {
      const { stdout } = await run('import', 'reply.docx', '--into', into, '--dry-run');
      assert.match(stdout, /1 change in 1 of/, into);
    }
    assert.match((await run('import', 'reply.docx', '--into', 'nowhere')).stderr, /nowhere/);
    const inPlan = await runCli(['import', '../reply.docx', '--dry-run'], { cwd: join(temp.path, 'plan') });
    assert.match(inPlan.stdout, /1 change in 1 of/);
  });

  it('says what a file is that it cannot bring in', async () => {
    writeFileSync(join(temp.path, 'plan/a.docx'), 'a letter');
    assert.deepEqual(await run('import', 'plan/a.docx'), {
      code: 2,
      stdout: '',
      stderr: 'codraft: plan/a.docx was not read. This is not a Word file.\n',
    });
    assert.match((await run('import', 'plan/b.docx')).stderr, /b\.docx/);
    assert.match((await run('import')).stderr, /Name one file: codraft import FILE\.docx, or FILE\.csv/);
  });

  it('puts comments into the discussion of their draft, once, and nothing that was there already', async () => {
    const discussion = draft.replace('.commitment.', '.discussion.');
    const said = () => readFileSync(join(temp.path, discussion), 'utf8');
    const comment = (text: string) =>
      `<w:comment w:id="0" w:author="Wanjiru" w:date="2026-03-04T08:00:00Z"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`;
    const sent = new Uint8Array(readFileSync(join(temp.path, 'plan/reply.docx')));
    const at = typed(
      '<w:r><w:t xml:space="preserve">Nobody can follow',
      '<w:commentRangeStart w:id="0"/><w:r><w:t xml:space="preserve">Nobody can follow',
    );
    const bytes = await withComments(await edited(sent, at), comment('Since when?'));
    writeFileSync(join(temp.path, 'plan/reply.docx'), bytes);
    const dry = await run('import', 'plan/reply.docx', '--dry-run');
    assert.match(
      dry.stdout,
      /that join the discussion of their commitment\n.*by Wanjiru, 4 March 2026\n {4}Since when\?/,
    );
    assert.throws(said);
    assert.equal((await run('import', 'plan/reply.docx')).code, 0);
    assert.match(said(), /about: problem\.statement\n/);
    assert.match(said(), /by: Wanjiru\n {8}on: 2026-03-04\n {8}text: .?Since when\?/);
    const before = said();
    const again = await run('import', 'plan/reply.docx', '--format', 'json');
    assert.deepEqual(JSON.parse(again.stdout), {
      ...(JSON.parse(again.stdout) as object),
      written: false,
      comments: [],
    });
    assert.equal(said(), before);
    const rendered = ['render', draft, '--to', 'docx', '--force', '--out', 'plan/reply.docx'];
    await run(...rendered, '--with-discussion');
    assert.doesNotMatch((await run('import', 'plan/reply.docx')).stdout, /Since when/);
    assert.equal(said(), before);
    await run(...rendered);
    const zip = await JSZip.loadAsync(readFileSync(join(temp.path, 'plan/reply.docx')));
    assert.equal(zip.file('word/comments.xml'), null);
  });

  describe('of a form that somebody filled in', () => {
    const folder = () => join(temp.path, 'plan/commitments');
    beforeEach(async () => {
      const rows = [
        ['Number and Name of the Commitment', '1. Open school budgets'],
        ['Commitment Lead', 'Cabinet Office; Ministry of Schools'],
        ['Contact information', 'Schools Team'],
        ['Milestones', 'Expected Completion Date'],
        ['Agree the format', '31 March 2025'],
      ];
      writeFileSync(join(temp.path, 'form.docx'), await formFile(heading(1, 'Foreword'), formTable(rows)));
    });

    it('writes new drafts, adds to the list of stakeholders and says what went where', async () => {
      const before = text();
      const { code, stdout, stderr } = await run('import', 'form.docx', '--into', 'plan');
      assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
      const draft = readFileSync(join(folder(), 'open-school-budgets.commitment.yaml'), 'utf8');
      assert.match(draft, /^number: 5\ntitle: Open school budgets\n/);
      assert.match(draft, / {2}government: \[cabinet-office, ministry-of-schools\]\n/);
      assert.match(draft, / {4}due: 2025-03-31\n/);
      assert.match(draft, /\n# From the Word file, not placed:\n/);
      assert.equal(
        stdout,
        [
          '1 new draft',
          `  5 Open school budgets  plan/commitments/open-school-budgets.commitment.yaml`,
          '    2 answers, 1 milestone',
          '    Not placed, at the end of the draft: Number in the file, which another commitment of the plan has; Contact information',
          '',
          'Added to plan/stakeholders.yaml',
          '  Ministry of Schools  (the file does not say of which sector)',
          '',
          'In no commitment of the file, and in no draft',
          '  Foreword',
          '',
        ].join('\n'),
      );
      assert.match(
        readFileSync(join(temp.path, 'plan/stakeholders.yaml'), 'utf8'),
        /name: Ministry of Schools\n/,
      );
      assert.equal(text(), before);
    });

    it('writes nothing, and says why, where the list of organisations is a link out of the plan', async () => {
      const list = join(temp.path, 'plan/stakeholders.yaml');
      renameSync(list, join(temp.path, 'elsewhere.yaml'));
      symlinkSync('../elsewhere.yaml', list);
      const { code, stderr } = await run('import', 'form.docx', '--into', 'plan');
      assert.equal(code, 2);
      assert.match(stderr, /Nothing was written: plan\/stakeholders\.yaml is there but was not read as/);
      assert.throws(() => readFileSync(join(folder(), 'open-school-budgets.commitment.yaml')));
    });

    it('says which draft of the plan says much the same, and leaves it alone', async () => {
      await run('import', 'form.docx', '--into', 'plan');
      const first = join(folder(), 'open-school-budgets.commitment.yaml');
      const before = readFileSync(first, 'utf8');
      const { code, stdout } = await run('import', 'form.docx', '--into', 'plan');
      assert.equal(code, 0);
      assert.match(
        stdout,
        /6 Open school budgets {2}.*-2\.commitment\.yaml\n(.*\n)*? {4}! Looks like plan\/commitments\/open-school-budgets\.commitment\.yaml, .*: Name of the Commitment\n/,
      );
      assert.equal(readFileSync(first, 'utf8'), before);
    });

    it('writes nothing on a dry run, or where the list cannot be written', async () => {
      const list = join(temp.path, 'plan/stakeholders.yaml');
      const dry = await run('import', 'form.docx', '--into', 'plan', '--dry-run', '--format', 'json');
      assert.equal(dry.code, 0);
      const told = JSON.parse(dry.stdout) as { written: boolean; drafts: { file: string }[] };
      assert.equal(told.written, false);
      assert.equal(told.drafts[0]?.file, 'plan/commitments/open-school-budgets.commitment.yaml');
      mkdirSync(join(folder(), 'open-school-budgets.commitment.yaml'));
      const before = readFileSync(list, 'utf8');
      const { code, stderr } = await run('import', 'form.docx', '--into', 'plan');
      assert.equal(code, 2);
      assert.match(stderr, /Nothing was written in plan/);
      assert.equal(readFileSync(list, 'utf8'), before);
    });
  });
});
