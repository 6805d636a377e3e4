import assert from 'node:assert/strict';
import { at, commitmentText, one, planFiles, stakeholders, two } from '../support/protocol-plan';
import { TestEditor } from '../support/protocol';

describe('Whatever it is sent, the server', () => {
  let editor: TestEditor;
  beforeEach(async () => {
    editor = await TestEditor.start({ files: planFiles() });
  });
  afterEach(async () => {
    // It still answers, about other files too.
    const { items } = await editor.workspace();
    assert.ok(items.some(({ uri }) => uri === two));
    await editor.stop();
  });

  const deep = (depth: number) => Array.from({ length: depth }, (_, i) => `${' '.repeat(i)}a:\n`).join('');
  const bomb = `a: &a [x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]
`;
  const long =
    commitmentText() + `problem:\n  statement: >-\n${'    A long answer that goes on.\n'.repeat(170_000)}`;
  const texts: readonly (readonly [string, string, boolean])[] = [
    ['an empty text', '', true],
    ['comments only', '# nothing\n# here\n', true],
    ['blank lines only', '\n\n\n', true],
    ['a text of 5 MB', long, true],
    ['nesting a thousand deep', deep(1000), true],
    ['brackets a hundred thousand deep', '['.repeat(100_000), true],
    ['an alias bomb', bomb, true],
    [
      'names that objects have already',
      '__proto__: 1\nconstructor: 2\ntoString: 3\nhasOwnProperty: 4\n',
      true,
    ],
    ['several documents', 'number: 1\n---\nnumber: 2\n...\n---\n', true],
    ['tabs', 'number: 1\n\ttitle: x\n\t\tsummary: y\n', true],
    ['half a conflict', '<<<<<<< ours\nnumber: 1\n', true],
    ['lone carriage returns', 'number: 1\rtitle: x\rleads: []\r', true],
    ['half a character', 'title: \ud800 and \udc00\n', true],
    ['a zero character', 'title: a\0b\n', true],
    ['a list', '- 1\n- 2\n', true],
    ['a byte order mark', '\uFEFFnumber: 1\n', true],
  ];
  for (const [name, text, isTold] of texts) {
    it(`reports on ${name} in a commitment`, async () => {
      await editor.open(one, text);
      assert.equal((await editor.pull(one)).length > 0, isTold);
    });
  }
  for (const [name, text] of texts) {
    it(`survives ${name} in each other file of a plan`, async () => {
      for (const file of ['action-plan.yaml', 'stakeholders.yaml', 'contacts.yaml']) {
        await editor.open(at(file), text);
        assert.equal((await editor.report(at(file))).kind, 'full');
      }
      assert.equal((await editor.report(one)).kind, 'full');
    });
  }

  it('checks a draft again after it was beyond reading', async () => {
    await editor.open(one);
    const before = await editor.rules(one);
    await editor.rewrite(one, bomb);
    await editor.rules(one);
    await editor.rewrite(one, planFiles()[one] ?? '');
    await editor.cursor(one, 'number:');
    await editor.cursor(one, 'title:');
    assert.deepEqual(await editor.rules(one), before);
  });

  it('answers requests without the parts that belong to them', async () => {
    const broken: readonly unknown[] = [
      undefined,
      null,
      {},
      [],
      { textDocument: null },
      { textDocument: { uri: 7 } },
    ];
    const methods = [
      'textDocument/diagnostic',
      'workspace/diagnostic',
      'codraft/plans',
      'codraft/newCommitment',
      'codraft/newPlan',
      'codraft/newMeeting',
      'codraft/meetings',
      'codraft/moveTheme',
      'codraft/nextPlan',
      'codraft/carryTheme',
      'codraft/unheard',
    ];
    for (const method of methods) {
      for (const params of broken) {
        // An error is an answer too; what must not happen is silence.
        await editor.ask(method, params).catch((error: unknown) => assert.ok(error instanceof Error));
      }
    }
  });

  it('ignores notifications without the parts that belong to them', async () => {
    const methods = [
      'textDocument/didOpen',
      'textDocument/didChange',
      'textDocument/didSave',
      'textDocument/didClose',
      'workspace/didChangeWatchedFiles',
      'workspace/didRenameFiles',
      'workspace/didChangeWorkspaceFolders',
      'codraft/cursor',
      'codraft/unheard',
    ];
    for (const method of methods) {
      for (const params of [
        undefined,
        null,
        {},
        [],
        { textDocument: {} },
        { changes: [{}] },
        { event: {} },
      ]) {
        await editor.tell(method, params);
      }
    }
    assert.equal((await editor.report(one)).kind, 'full');
  });

  it('survives changes of documents that are not open, and positions that are not there', async () => {
    const range = { start: { line: 9999, character: 9999 }, end: { line: -1, character: -5 } };
    const change = (uri: string) =>
      editor.tell('textDocument/didChange', {
        textDocument: { uri, version: 9 },
        contentChanges: [{ range, text: 'x' }],
      });
    await change(stakeholders);
    await editor.open(one);
    await change(one);
    await editor.tell('textDocument/didChange', {
      textDocument: { uri: one },
      contentChanges: [{ text: '' }],
    });
    await editor.close(one);
    await editor.close(one);
    await editor.save(two);
    assert.equal((await editor.report(one)).kind, 'full');
  });

  it('survives addresses that are none', async () => {
    for (const uri of [
      '',
      'x',
      '%',
      'file:///%E0%A4%A/x.commitment.yaml',
      '://',
      'untitled:Untitled-1',
      'a:b:c',
    ]) {
      await editor.open(uri, 'number: 1\n');
      await editor.report(uri);
      await editor.edit(uri, { replace: '1', by: 'x' });
      await editor.close(uri);
    }
  });

  it('survives a document that is opened twice', async () => {
    await editor.open(one);
    await editor.open(one, 'number: [');
    assert.ok((await editor.rules(one)).includes('yaml-syntax'));
  });
});
