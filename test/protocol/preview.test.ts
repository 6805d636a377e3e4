import assert from 'node:assert/strict';
import type { PreviewInfo, PreviewResult, PreviewScope } from '../../server/src/protocol/preview';
import { TestEditor } from '../support/protocol';
import { actionPlan, at, one, planFiles, stakeholders, two } from '../support/protocol-plan';

describe('the preview', () => {
  let editor: TestEditor;
  const told: { readonly uri: string; readonly scope: string }[] = [];
  beforeEach(async () => {
    told.length = 0;
    editor = await TestEditor.start({ files: planFiles() });
    editor.connection.onNotification(
      'codraft/previewChanged',
      (params: { uri: string; scope: string }) => void told.push(params),
    );
  });
  afterEach(() => editor.stop());

  const ask = (uri: string, scope: PreviewScope, known: Readonly<Record<string, string>> = {}) =>
    editor.ask<PreviewResult>('codraft/preview', { uri, scope, known });
  const show = async (uri: string, scope: PreviewScope, known = {}): Promise<PreviewInfo> => {
    const found = await ask(uri, scope, known);
    assert.ok(found);
    return found;
  };
  const hashes = ({ sections }: PreviewInfo) =>
    Object.fromEntries(sections.map(({ id, hash }) => [id, hash]));
  const news = async (count: number) => {
    while (told.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  it('shows a draft with names instead of ids, in sections that know where they were written', async () => {
    const { title, uri, order, sections } = await show(one, 'commitment');
    assert.match(title, /One/);
    assert.equal(uri, one);
    assert.deepEqual(
      sections.map(({ id }) => id),
      order.map(({ id }) => id),
    );
    const html = sections.map((section) => section.html).join('');
    assert.match(html, /Ministry of Finance/);
    assert.doesNotMatch(html, />ministry</);
    assert.ok(order.some(({ uri: own, line }) => own === one && line > 0));
  });

  it('shows what was found at its place', async () => {
    await editor.open(one);
    await editor.edit(one, { replace: 'due: 2024-06-30', by: 'due: 2031-06-30' });
    const html = (await show(one, 'commitment')).sections.map((section) => section.html).join('');
    assert.match(
      html,
      /class="problem problem-\w+" data-rule="milestone-outside-period"[^>]* data-line="\d+"/,
    );
  });

  it('sends only the section that has changed', async () => {
    await editor.open(one);
    const before = await show(one, 'commitment');
    await editor.edit(one, { replace: 'Agree on the data', by: 'Agree on all the data' });
    const after = await show(one, 'commitment', hashes(before));
    assert.deepEqual(
      after.sections.map(({ id }) => id),
      ['c-milestones'],
    );
  });

  it('sends no section again that has only moved', async () => {
    await editor.open(one);
    const before = await show(one, 'commitment');
    await editor.edit(one, { replace: 'number: 1\n', by: '# A note\nnumber: 1\n' });
    const after = await show(one, 'commitment', hashes(before));
    assert.deepEqual(after.sections, []);
    assert.notDeepEqual(after.order, before.order);
  });

  it('tells once when what was shown is no longer so, also because of another file', async () => {
    await editor.open(one);
    await editor.open(stakeholders);
    await show(one, 'commitment');
    await editor.edit(stakeholders, { replace: 'Ministry of Finance', by: 'Ministry of the Treasury' });
    await news(1);
    assert.deepEqual(told, [{ uri: one, scope: 'commitment' }]);
    await editor.edit(one, { replace: 'title: One', by: 'title: The first' });
    assert.match((await show(one, 'commitment')).title, /The first/);
    await editor.edit(one, { replace: 'title: The first', by: 'title: Number one' });
    await news(2);
    assert.equal(told.length, 2);
  });

  it('shows the whole plan, asked for by any of its files, and the change of one draft only', async () => {
    await editor.open(two);
    const before = await show(two, 'plan');
    assert.equal(before.uri, actionPlan);
    await editor.edit(two, { replace: 'Open the website', by: 'Open the new website' });
    const after = await show(stakeholders, 'plan', hashes(before));
    assert.ok(after.sections.some(({ id }) => id === 'c2-milestones'));
    assert.ok(after.sections.every(({ id }) => !id.startsWith('c1')));
  });

  it('answers nothing for what is no draft, or no longer there', async () => {
    assert.equal(await ask(at('notes.txt'), 'commitment'), null);
    assert.equal(await ask('file:///elsewhere/x.commitment.yaml', 'plan'), null);
  });
});
