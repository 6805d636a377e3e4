import assert from 'node:assert/strict';
import type {
  ChangeFieldParams,
  ChangeFieldResult,
  FormInfo,
  FormResult,
} from '../../server/src/protocol/form';
import { TestEditor } from '../support/protocol';
import { at, one, planFiles, stakeholders } from '../support/protocol-plan';

describe('the form', () => {
  let editor: TestEditor;
  const told: string[] = [];
  beforeEach(async () => {
    told.length = 0;
    editor = await TestEditor.start({ files: planFiles() });
    editor.connection.onNotification(
      'codraft/formChanged',
      ({ uri }: { uri: string }) => void told.push(uri),
    );
  });
  afterEach(() => editor.stop());

  const show = async (uri: string, since?: number): Promise<FormInfo> => {
    const found = await editor.ask<FormResult>('codraft/form', {
      uri,
      ...(since !== undefined && { since }),
    });
    assert.ok(found);
    return found;
  };
  const change = (params: ChangeFieldParams) => editor.ask<ChangeFieldResult>('codraft/changeField', params);
  const news = async (count: number) => {
    while (told.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  it('shows a draft that no editor has open, with names', async () => {
    const form = await show(one);
    assert.equal(form.version, null);
    assert.equal(form.isWhole, true);
    assert.equal(form.title, '1 One');
    const lead = form.answers.find((answer) => answer.at === 'leads/government/0');
    assert.deepEqual([lead?.value, lead?.shown], ['ministry', 'Ministry of Finance']);
    assert.ok(form.questions?.some(({ id }) => id === 'milestones/-/due'));
  });

  it('is none for a file that is no draft', async () => {
    assert.equal(await editor.ask<FormResult>('codraft/form', { uri: at('notes.txt') }), null);
  });

  it('sends only what has changed, with the version that it was read from', async () => {
    await editor.open(one);
    const before = await show(one);
    await editor.edit(one, { replace: 'Agree on the data', by: 'Agree on all the data' });
    const after = await show(one, before.revision);
    assert.equal(after.isWhole, false);
    assert.equal(after.questions, undefined);
    assert.ok((after.version ?? 0) > (before.version ?? 0));
    const places = after.answers.map((answer) => answer.at);
    assert.ok(places.includes('milestones/0/title') && !places.includes('milestones/1/title'));
  });

  it('tells once that it is no longer so, also because of another file', async () => {
    await editor.open(one);
    await editor.open(stakeholders);
    await show(one);
    await editor.edit(stakeholders, { replace: 'Ministry of Finance', by: 'Ministry of the Treasury' });
    await news(1);
    await editor.edit(stakeholders, { replace: 'the Treasury', by: 'Economy' });
    await show(one);
    await editor.edit(one, { replace: 'title: One', by: 'title: Once' });
    await news(2);
    assert.deepEqual(told, [one, one]);
  });

  it('changes an answer by edits for the version at hand', async () => {
    await editor.open(one);
    const { version, revision } = await show(one);
    const changed = await change({
      uri: one,
      at: 'milestones/0/due',
      revision,
      change: { kind: 'answer', value: '1 July 2024' },
    });
    if (changed.kind === 'refused') assert.fail(changed.message);
    assert.equal(changed.version, version);
    assert.equal(changed.at, 'milestones/0/due');
    assert.deepEqual(
      changed.edits.map(({ newText }) => newText),
      ['2024-07-01'],
    );
  });

  it('changes nothing for a form that it did not hand out', async () => {
    await editor.open(one);
    const { revision } = await show(one);
    const changed = await change({
      uri: one,
      at: 'milestones/0/due',
      revision: revision + 1,
      change: { kind: 'answer', value: '1 July 2024' },
    });
    assert.equal(changed.kind, 'refused');
  });

  it('changes what was meant in the form that somebody had, wherever it is now', async () => {
    await editor.open(one);
    const { revision } = await show(one);
    await editor.edit(one, { replace: 'milestones:\n', by: 'milestones:\n  - id: m0\n    title: Before\n' });
    const changed = await change({
      uri: one,
      at: 'milestones/0/due',
      revision,
      change: { kind: 'answer', value: '1 July 2024' },
    });
    assert.equal(changed.kind === 'edits' && changed.at, 'milestones/1/due');
  });

  it('says in words why it changes nothing', async () => {
    const { revision } = await show(one);
    const changed = await change({
      uri: one,
      at: 'milestones/0/due',
      revision,
      change: { kind: 'answer', value: '06/07/2024' },
    });
    if (changed.kind === 'edits') assert.fail('It was changed.');
    assert.deepEqual(
      changed.meant?.map(({ label }) => label),
      ['6 July 2024', '7 June 2024'],
    );
  });

  it('offers to fix only what can be fixed: a signature for a text that nobody knows cannot', async () => {
    await editor.open(one);
    await editor.edit(one, {
      replace: 'milestones:\n',
      by: `sign_off:\n  - by: ministry\n    on: 2024-01-31\n    digest: sha256:${'0a'.repeat(32)}\nmilestones:\n`,
    });
    const { answers } = await show(one);
    const found = answers.flatMap(({ findings = [] }) => findings);
    const signed = found.filter(({ rule }) => rule === 'changed-since-sign-off');
    assert.ok(signed.length > 0, JSON.stringify(found.map(({ rule }) => rule)));
    assert.deepEqual(
      signed.map(({ hasNoFix }) => hasNoFix),
      signed.map(() => true),
    );
  });

  it('tells a client that asks for the edits of no draft', async () => {
    await assert.rejects(
      change({ uri: at('notes.txt'), at: 'title', revision: 0, change: { kind: 'remove' } }),
    );
  });
});
