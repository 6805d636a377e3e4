import assert from 'node:assert/strict';
import type { CompareParams, NewsResult, PageResult } from '../../server/src/protocol/pages';
import { TestEditor } from '../support/protocol';
import { commitmentText, one, planFiles } from '../support/protocol-plan';

describe('pages for an editor', () => {
  let editor: TestEditor;
  beforeEach(async () => {
    editor = await TestEditor.start({ files: planFiles() });
  });
  afterEach(() => editor.stop());

  const compare = (params: Partial<CompareParams> = {}) =>
    editor.ask<PageResult>('codraft/compare', {
      uri: one,
      scope: 'commitment',
      older: [{ uri: one, text: commitmentText({ title: 'Old' }) }],
      names: { before: 'before', after: 'now' },
      known: {},
      ...params,
    });

  it('compare what is open with the texts that the editor hands over', async () => {
    await editor.open(one, commitmentText({ title: 'New' }));
    const page = await compare();
    assert.equal(page?.uri, one);
    assert.ok(page.sections.some(({ html }) => html.includes('<del>Old</del>') || html.includes('Old')));
    assert.deepEqual(
      page.order.map(({ id }) => id),
      page.sections.map(({ id }) => id),
    );
    const known = Object.fromEntries(page.sections.map(({ id, hash }) => [id, hash]));
    const again = await compare({ known });
    assert.deepEqual([again?.sections, again?.order.length], [[], page.order.length]);
    assert.equal(await compare({ uri: 'file:///nowhere/x.commitment.yaml' }), null);
  });

  it('know beforehand how much has changed between two texts, and how much promises less', async () => {
    const due = (day: string) =>
      `number: 1\ntitle: Agua\nmilestones:\n  - { id: m1, title: Medir, due: ${day} }\n`;
    const drafts = [
      { uri: one, before: due('2026-05'), after: due('2027-05').replace('Agua', 'Agua limpia') },
      { uri: one, before: due('2026-05'), after: due('"2026-05"') },
    ];
    assert.deepEqual(await editor.ask<NewsResult>('codraft/news', { drafts }), [
      { changes: 2, weaker: 1 },
      { changes: 0, weaker: 0 },
    ]);
  });

  it('name the answers that a merge has put together from both sides', async () => {
    const text = (first: string, second: string) =>
      `number: 1\ntitle: Agua\nsummary: ${first} ${second}\nsolution: ${second}\n`;
    const ours = text('El registro abre en mayo.', 'Cualquiera puede leerlo.');
    const theirs = text('El registro abre en marzo.', 'Cualquiera puede buscar en él.');
    const merged = text('El registro abre en mayo.', 'Cualquiera puede buscar en él.');
    const drafts = [{ uri: one, before: ours, after: merged, sides: { ours, theirs } }];
    const [answer] = await editor.ask<NewsResult>('codraft/news', { drafts });
    assert.deepEqual(answer?.merged, ['Brief Description of the Commitment']);
  });

  it('show the conflicts of a draft, and none where there are none', async () => {
    const ask = (uri = one) => editor.ask<PageResult>('codraft/conflicts', { uri, known: {} });
    await editor.open(one, 'number: 1\n<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> x\n');
    const page = await ask();
    assert.equal(page?.title, '1 conflict to resolve');
    assert.deepEqual(
      page.order.map(({ id, line }) => [id, line]),
      [
        ['conflicts', 0],
        ['conflict-1', 1],
      ],
    );
    await editor.rewrite(one, 'number: 1\ntitle: A\n');
    assert.equal((await ask())?.title, 'No conflicts left to resolve');
    assert.equal(await ask('file:///nowhere/x.commitment.yaml'), null);
  });
});
