import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { privateFiles, publicFiles } from '../support/private-plan';
import { createTempFolder, type TempFolder } from '../unit/disk/temp-folder';
import { runHere } from './fake-io';

const { files, words } = privateFiles();
const mistaken = /"(?:2024-03-01|hacienda|item-\d+|named|withheld|open)"/g;

describe('what is private is in no output', () => {
  let temp: TempFolder;
  before(() => {
    temp = createTempFolder();
    for (const [path, text] of Object.entries({ ...publicFiles, ...files })) temp.write(`plan/${path}`, text);
    for (const [path, text] of Object.entries({
      ...publicFiles,
      'action-plan.yaml': publicFiles['action-plan.yaml']?.replace('Plan 6', 'Plan six') ?? '',
    }))
      temp.write(`old/${path}`, text);
    // The same with something else in it, so that all of it has changed.
    for (const [path, text] of Object.entries(files))
      temp.write(`old/${path}`, text.replaceAll('zyx', 'yxz'));
    // The same with words of people where something else belongs, which findings would quote.
    for (const [path, text] of Object.entries({ ...publicFiles, ...files }))
      temp.write(`wrong/${path}`, path in files ? text.replaceAll(mistaken, '"zyx1q Rojas"') : text);
  });
  after(() => temp.dispose());

  const leaked = (text: string) =>
    [...words].flatMap(([field, word]) =>
      text.includes(word) || text.includes(word.replace('zyx', 'yxz')) ? [field] : [],
    );
  const run = (...args: readonly string[]) => runHere(args, { cwd: temp.path });

  for (const format of ['pretty', 'json', 'sarif', 'github', 'junit', 'markdown'])
    for (const path of [
      'plan',
      'plan/contacts.yaml',
      'plan/contributions.yaml',
      'plan/commitments/3.discussion.yaml',
    ])
      it(`of check ${path} as ${format}`, async () => {
        const { stdout, stderr } = await run('check', path, '--format', format);
        assert.deepEqual(leaked(stdout + stderr), []);
      });

  for (const format of ['pretty', 'json', 'sarif', 'github', 'junit', 'markdown'])
    it(`of check as ${format} where private files are wrong`, async () => {
      const { code, stdout, stderr } = await run('check', 'wrong', '--format', format);
      assert.equal(code, 1);
      assert.match(stdout, /unknown-value/);
      assert.deepEqual(leaked(stdout + stderr), []);
    });

  it('of fix --dry-run', async () => {
    for (const folder of ['plan', 'wrong']) {
      const { stdout, stderr } = await run('fix', folder, '--dry-run');
      assert.deepEqual(leaked(stdout + stderr), []);
    }
  });

  it('but of render where contacts are asked for, so that this test can fail', async () => {
    const { stdout } = await run(
      'render',
      'plan/commitments/3.commitment.yaml',
      '--to',
      'html',
      '--with-contacts',
    );
    assert.ok(leaked(stdout).length > 0);
  });

  for (const format of ['pretty', 'json', 'markdown', 'html'])
    it(`of compare as ${format}`, async () => {
      const { code, stdout, stderr } = await run('compare', 'old', 'plan', '--format', format);
      assert.notEqual(code, 2, stderr);
      assert.deepEqual(leaked(stdout + stderr), []);
    });

  const subjects = [
    'plan',
    'plan/commitments/3.commitment.yaml',
    'plan/meetings/2024-05-14.meeting.yaml',
    'plan/meetings/2025-01-14.meeting.yaml',
  ];
  for (const path of [...subjects, 'a briefing'])
    for (const to of ['html', 'markdown', 'docx', 'ics'])
      for (const more of ['', 'govuk', '--with-contacts', '--with-discussion'])
        it(`of render ${path} --to ${to} ${more}`, async () => {
          const subject = path === 'a briefing' ? ['plan', '--briefing', 'agua'] : [path];
          const option = more === 'govuk' ? ['--layout', 'uk-nap6'] : more === '' ? [] : [more];
          const out = join(temp.path, 'out');
          const { stdout, stderr } = await run(
            'render',
            ...subject,
            '--to',
            to,
            ...option,
            '--out',
            out,
            '--force',
          );
          const written = await textOf(out, to).catch(() => '');
          const kind =
            more === '--with-contacts'
              ? 'contacts: '
              : more === '--with-discussion'
                ? 'discussion: '
                : undefined;
          assert.deepEqual(
            leaked(stdout + stderr + written).filter(
              (field) => kind === undefined || !field.startsWith(kind),
            ),
            [],
          );
        });
});

/** All that is in a file. */
async function textOf(path: string, to: string): Promise<string> {
  const bytes = readFileSync(path);
  if (to !== 'docx') return bytes.toString('utf8');
  const zip = await JSZip.loadAsync(bytes);
  return (await Promise.all(Object.values(zip.files).map((file) => file.async('string')))).join('\n');
}
