import assert from 'node:assert/strict';
import type {
  BroughtParams,
  BroughtResult,
  DraftsFromFormResult,
  TakeInParams,
  TakeInResult,
} from '../../server/src/protocol/bring-in';
import { createPlans } from '../../server/src/service';
import { writeDocx } from '../../server/src/docx/write-docx';
import type { PublishedDocument } from '../../server/src/service';
import { answerTo } from '../../server/src/word/asked';
import { readReply, type ReplyRead } from '../../server/src/word/reply/read-reply';
import { edited, typed, withComments, wordFileOf } from '../support/changed-word-file';
import { formFile, formTable } from '../support/filled-form';
import { withoutMap } from '../support/lost-map';
import { TestEditor } from '../support/protocol';
import { actionPlan, commitmentText, one, planFiles, two } from '../support/protocol-plan';
import { messages } from '../support/sent-and-back';

const file = { into: actionPlan, name: 'reply.docx' };
const changed = (text: string) =>
  text.replace('Publish all contracts by June 2025.', 'Publish some contracts by June 2025.');

/** As an editor gets it from the thread that reads Word files. */
async function replyTo(uri: string, change: (xml: string) => string): Promise<ReplyRead> {
  const plans = createPlans({ messages });
  for (const [name, text] of Object.entries(planFiles())) plans.set(name, text);
  const read = await readReply(await edited(await wordFileOf(plans, uri), change));
  return JSON.parse(JSON.stringify(read)) as ReplyRead;
}

describe('a Word file that came back, in an editor', () => {
  let editor: TestEditor;
  beforeEach(async () => {
    editor = await TestEditor.start({ files: planFiles() });
  });
  afterEach(() => editor.stop());

  const show = async (read: unknown, more: Partial<BroughtParams> = {}) => {
    const params: BroughtParams = { ...file, read, tracked: 'accept', choices: {}, known: {}, ...more };
    return editor.ask<BroughtResult>('codraft/brought', params);
  };
  const shown = async (read: unknown, more: Partial<BroughtParams> = {}) => {
    const result = await show(read, more);
    return result.kind === 'page' ? result : assert.fail(result.message);
  };
  const take = (read: unknown, state: string, more: Partial<TakeInParams> = {}) =>
    editor.ask<TakeInResult>('codraft/takeIn', { ...file, read, choices: {}, all: false, state, ...more });
  const some = () => replyTo(one, typed('Publish all contracts', 'Publish some contracts'));

  it('is shown as a page, and comes in by the smallest edits, held to a version', async () => {
    const read = await some();
    const { page, drafts, state } = await shown(read);
    assert.equal(page.title, 'What came back in reply.docx');
    assert.deepEqual(drafts, [one]);
    const known = Object.fromEntries(page.sections.map(({ id, hash }) => [id, hash]));
    assert.deepEqual((await shown(read, { known })).page.sections, []);
    const closed = await take(read, state);
    assert.deepEqual(
      closed.files.map(({ uri, version }) => [uri, version]),
      [[one, null]],
    );
    await editor.open(one);
    const { files, taken, conflicts } = await take(read, state);
    assert.deepEqual([taken, conflicts], [1, 0]);
    assert.deepEqual(files, [
      {
        uri: one,
        version: 1,
        edits: [
          {
            range: { start: { line: 4, character: 17 }, end: { line: 4, character: 20 } },
            newText: 'some',
          },
        ],
      },
    ]);
  });

  it('is found again by what would be sent now where its marks are gone', async () => {
    const plans = createPlans({ messages });
    for (const [name, text] of Object.entries(planFiles())) plans.set(name, text);
    const bytes = await edited(
      await wordFileOf(plans, actionPlan),
      typed('Publish all contracts', 'Publish some contracts'),
    );
    const asked = { read: await withoutMap(bytes) };
    const without = await answerTo(asked, writeDocx);
    assert.ok('read' in without && 'isLost' in without.read && without.read.isLost);
    const now = await editor.ask<readonly PublishedDocument[]>('codraft/asOfNow', { into: actionPlan });
    const found = await answerTo({ ...asked, now }, writeDocx);
    const read: unknown = 'read' in found ? JSON.parse(JSON.stringify(found.read)) : assert.fail();
    const { page, drafts, state } = await shown(read);
    assert.deepEqual(drafts, [one]);
    assert.match(page.sections[0]?.html ?? '', /compared with what the drafts say now/);
    assert.equal((await take(read, state)).taken, 1);
  });

  it('comes in as far as it was chosen', async () => {
    const read = await some();
    const { page, state } = await shown(read);
    const html = page.sections.map((section) => section.html).join('');
    const [, id = ''] = /data-choose="([^"]+)"/.exec(html) ?? [];
    assert.deepEqual((await take(read, state, { choices: { [id]: 'leave' } })).files, []);
    assert.equal((await take(read, state, { choices: { [id]: 'leave' }, all: true })).taken, 1);
  });

  it('does not come into a draft that has changed since it was shown', async () => {
    const read = await some();
    await editor.open(one);
    const { state } = await shown(read);
    await editor.rewrite(one, commitmentText({ title: 'Other' }));
    await assert.rejects(take(read, state), /changed in the meantime/);
    const again = await shown(read);
    assert.equal((await take(read, again.state)).taken, 1);
    await editor.rewrite(one, changed(commitmentText({ title: 'Other' })));
    assert.deepEqual((await shown(read)).drafts, []);
  });

  it('goes into the draft that is named, whatever that is called', async () => {
    const read = await some();
    const { drafts } = await shown(read, { into: two });
    assert.deepEqual(drafts, [two]);
  });

  it('says in one sentence why it was not read', async () => {
    for (const [refusal, sentence] of [
      ['locked', /locked with a password/],
      ['old-word', /older Word/],
      ['open-document', /OpenDocument/],
      ['no-answers', /did not write this file/],
      ['anything', /not a Word file/],
    ] as const) {
      const result = await show({ ok: false, refusal });
      assert.match(result.kind === 'refused' ? result.message : '', sentence);
    }
    await assert.rejects(take({ ok: false, refusal: 'locked' }, ''));
  });

  it('brings its comments into the discussion, which is there or begins with them', async () => {
    const plans = createPlans({ messages });
    for (const [name, text] of Object.entries(planFiles())) plans.set(name, text);
    const comment = (id: number, text: string) =>
      `<w:comment w:id="${id}" w:author="Wanjiru" w:date="2026-03-04T08:00:00Z"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`;
    const read = async (...texts: readonly string[]) =>
      JSON.parse(
        JSON.stringify(
          await readReply(
            await withComments(
              await edited(await wordFileOf(plans, one), (xml) =>
                texts.reduce(
                  (now, _, id) =>
                    now.replace('</w:body>', `<w:p><w:commentRangeStart w:id="${id}"/></w:p></w:body>`),
                  xml,
                ),
              ),
              texts.map((text, id) => comment(id, text)).join(''),
            ),
          ),
        ),
      ) as ReplyRead;
    const first = await read('Since when?');
    const begun = await take(first, (await shown(first)).state);
    assert.deepEqual([begun.taken, begun.remarks, begun.files], [0, 1, []]);
    const [file] = begun.newFiles;
    assert.match(file?.text ?? '', /by: Wanjiru\n {8}on: 2026-03-04\n {8}text: .?Since when\?/);
    editor.disk.files.set(file?.uri ?? '', file?.text ?? '');
    await editor.filesChanged([file?.uri ?? '', 1]);
    const second = await read('Since when?', 'Who says so?');
    const joined = await take(second, (await shown(second)).state);
    assert.deepEqual([joined.remarks, joined.newFiles], [1, []]);
    assert.match(joined.files[0]?.edits[0]?.newText ?? '', /Who says so\?/);
  });

  it('becomes new drafts where it is a form that somebody filled in', async () => {
    const rows = [
      ['Commitment title', 'Open school budgets'],
      ['Lead agency', 'Ministry of Schools'],
      ['Contact information', 'Schools Team'],
    ];
    const read = JSON.parse(JSON.stringify(await readReply(await formFile(formTable(rows))))) as unknown;
    const ask = (into: string) =>
      editor.ask<DraftsFromFormResult | null>('codraft/draftsFromForm', { into, name: 'form.docx', read });
    const made = await ask(actionPlan);
    assert.ok(made);
    assert.deepEqual(
      made.drafts.map(({ title, notPlaced }) => [title, notPlaced]),
      [['Open school budgets', ['Contact information']]],
    );
    assert.deepEqual(made.added, ['Ministry of Schools']);
    assert.match(made.files[0]?.text ?? '', /government: \[ministry-of-schools\]/);
    assert.match(made.list?.edits[0]?.newText ?? '', /name: Ministry of Schools/);
    assert.equal(await ask('file:///nowhere/one.commitment.yaml'), null);
  });
});

describe('a CSV file with contributions, in an editor', () => {
  let editor: TestEditor;
  beforeEach(async () => {
    editor = await TestEditor.start({ files: planFiles() });
  });
  afterEach(() => editor.stop());

  const table = { into: actionPlan, name: 'call.csv' };
  const csv = 'Submitted at,Your idea,Email\n2024-02-03,Open the room,ann@example.org\n';
  const readTable = async (text: string) => {
    const found = await answerTo({ table: new TextEncoder().encode(text) }, writeDocx);
    return JSON.parse(JSON.stringify('read' in found ? found.read : {})) as unknown;
  };
  const show = async (read: unknown, choices: Readonly<Record<string, string>> = {}) =>
    editor.ask<BroughtResult>('codraft/brought', {
      ...{ ...table, read, choices },
      ...{ tracked: 'accept', known: {} },
    });
  const take = (read: unknown, state: string, choices: Readonly<Record<string, string>> = {}) =>
    editor.ask<TakeInResult>('codraft/takeIn', { ...table, read, choices, all: false, state });

  it('is shown as a page, and comes in as edits of the plan and a new file', async () => {
    const read = await readTable(csv);
    const result = await show(read);
    assert.ok(result.kind === 'page');
    assert.deepEqual(
      result.page.order.map(({ id }) => id),
      ['responses', 'columns', 'outcome', 'take'],
    );
    await editor.open(actionPlan);
    const { files, newFiles, taken } = await take(read, result.state);
    assert.equal(taken, 1);
    assert.deepEqual(
      files.map(({ uri, version }) => [uri, version]),
      [[actionPlan, 1]],
    );
    assert.match(newFiles[0]?.text ?? '', /Open the room/);
    assert.doesNotMatch(newFiles[0]?.text ?? '', /ann@/);
  });

  it('does not come in otherwise than it was shown', async () => {
    const read = await readTable(csv);
    const result = await show(read);
    assert.ok(result.kind === 'page');
    await assert.rejects(take(read, result.state, { 'column-3': 'note' }), /changed in the meantime/);
  });

  it('says in a sentence why it was not read', async () => {
    const result = await show(await readTable('only one column\n1\n'));
    assert.match(result.kind === 'refused' ? result.message : '', /only one column/);
    const nowhere = await editor.ask<BroughtResult>('codraft/brought', {
      ...{ ...table, into: 'file:///elsewhere/action-plan.yaml', read: await readTable(csv) },
      ...{ choices: {}, tracked: 'accept', known: {} },
    });
    assert.match(nowhere.kind === 'refused' ? nowhere.message : '', /action plan/);
  });
});
