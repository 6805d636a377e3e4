import assert from 'node:assert/strict';
import { FileChangeType, type WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver/node';
import { at, commitmentText, one, planFiles, stakeholders, two } from '../support/protocol-plan';
import { TestEditor, codes, inParts } from '../support/protocol';

type Reports = readonly WorkspaceDocumentDiagnosticReport[];

const idsOf = (reports: Reports) =>
  reports.flatMap(({ uri, resultId }) => (resultId === undefined ? [] : [{ uri, value: resultId }]));

describe('Diagnostics of all drafts', () => {
  let editor: TestEditor;
  afterEach(() => editor.stop());

  /** Asks until nothing is new, and leaves the last question open, as VS Code does. */
  const keepAsking = async () => {
    const { items } = await editor.workspace();
    const ids = idsOf(items);
    const question = editor.workspace(ids, inParts);
    // A question in between shows that the server has taken the one before.
    await editor.ask('codraft/plans');
    return { answer: question };
  };
  const partAbout = (uri: string) =>
    editor.until(() => editor.parts.flatMap(({ items }) => items.filter((item) => item.uri === uri)).at(-1));

  it('has a report about each file of the plan, open or not', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(one);
    const { items } = await editor.workspace();
    assert.deepEqual(items.map(({ uri }) => uri).sort(), Object.keys(planFiles()).sort());
    const versionOf = (wanted: string) => items.find(({ uri }) => uri === wanted)?.version;
    assert.equal(versionOf(one), 1);
    assert.equal(versionOf(two), null);
  });

  it('says "unchanged" for what the editor knows, also from a question about one document', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(one);
    const own = await editor.report(one);
    const { items } = await editor.workspace([{ uri: one, value: own.resultId ?? '' }]);
    assert.deepEqual(
      items.filter(({ kind }) => kind === 'unchanged').map(({ uri }) => uri),
      [one],
    );
    const again = await editor.workspace(idsOf(items));
    assert.ok(again.items.every(({ kind }) => kind === 'unchanged'));
  });

  it('answers in parts where the editor takes them', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    const answer = await editor.workspace([], inParts);
    assert.deepEqual(answer.items, []);
    const uris = editor.parts.flatMap(({ items }) => items.map(({ uri }) => uri));
    assert.deepEqual(uris.sort(), Object.keys(planFiles()).sort());
  });

  it('says of what was found by a server before it that there is nothing, also where the file is gone', async () => {
    const gone = at('commitments/gone.commitment.yaml');
    editor = await TestEditor.start({ files: planFiles() });
    const clean = (await editor.workspace()).items.find(
      ({ kind, uri }) => kind === 'full' && uri === stakeholders,
    );
    assert.deepEqual(clean?.kind === 'full' && clean.items, []);
    await editor.workspace(
      [
        { uri: stakeholders, value: 'another' },
        { uri: gone, value: 'another' },
      ],
      inParts,
    );
    const told = editor.parts.flatMap(({ items }) => items);
    for (const uri of [stakeholders, gone]) {
      const report = told.find((item) => item.uri === uri);
      assert.deepEqual(report?.kind === 'full' && report.items, [], uri);
    }
  });

  it('keeps a question open when nothing is new, and tells of drafts that nobody has open', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(stakeholders);
    const question = await keepAsking();
    let isAnswered = false;
    void question.answer.then(() => (isAnswered = true));
    await editor.edit(stakeholders, { replace: 'id: network', by: 'id: web' });
    for (const uri of [one, two]) {
      const part = await partAbout(uri);
      assert.ok(part.kind === 'full' && codes(part.items).includes('unknown-stakeholder'));
    }
    assert.equal(isAnswered, false);
    editor.parts.length = 0;
    await editor.edit(stakeholders, { replace: 'id: web', by: 'id: network' });
    const part = await partAbout(one);
    assert.ok(part.kind === 'full' && !codes(part.items).includes('unknown-stakeholder'));
    assert.equal(isAnswered, false);
  });

  it('tells of a draft that was deleted, and forgets it', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(one);
    await editor.edit(one, { replace: 'lead: ministry', by: 'lead: nobody' });
    await keepAsking();
    editor.disk.files.delete(two);
    await editor.filesChanged([two, FileChangeType.Deleted]);
    const part = await partAbout(two);
    assert.ok(part.kind === 'full');
    assert.deepEqual(part.items, []);
    const { items } = await editor.workspace();
    assert.ok(!items.some(({ uri }) => uri === two));
  });

  it('clears what the editor still shows of a draft that is gone', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    const gone = at('commitments/gone.commitment.yaml');
    const { items } = await editor.workspace([{ uri: gone, value: '7' }]);
    const report = items.find(({ uri }) => uri === gone);
    assert.ok(report?.kind === 'full');
    assert.deepEqual(report.items, []);
  });

  it('takes away what was told of a document that was renamed while it was open', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(one);
    await editor.edit(one, { replace: 'lead: ministry', by: 'lead: nobody' });
    assert.ok((await editor.rules(one)).includes('unknown-stakeholder'));
    const renamed = at('commitments/first.commitment.yaml');
    editor.disk.files.set(renamed, editor.text(one));
    editor.disk.files.delete(one);
    await editor.close(one);
    await editor.open(renamed);
    await editor.tell('workspace/didRenameFiles', { files: [{ oldUri: one, newUri: renamed }] });
    // The editor has forgotten that it ever asked about the old name.
    const { items } = await editor.workspace();
    const old = items.find(({ uri }) => uri === one);
    assert.ok(old?.kind === 'full' && old.items.length === 0);
    assert.ok((await editor.workspace()).items.some(({ uri }) => uri === one));
    assert.ok(!(await editor.workspace()).items.some(({ uri }) => uri === one), 'told twice');
  });

  it('takes away what was told of a document that was deleted while it was open, although it was told so before', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(one);
    await editor.edit(one, { replace: 'lead: ministry', by: 'lead: nobody' });
    assert.ok((await editor.rules(one)).includes('unknown-stakeholder'));
    editor.disk.files.delete(one);
    await editor.close(one);
    // The last question about a document that is being closed. The editor may leave its answer aside.
    assert.deepEqual(await editor.rules(one), []);
    const { items } = await editor.workspace();
    const old = items.find(({ uri }) => uri === one);
    assert.ok(old?.kind === 'full' && old.items.length === 0);
  });

  it('tells all of a closed document again for as long as the editor may leave aside what it hears', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(one);
    await editor.edit(one, { replace: 'lead: ministry', by: 'lead: nobody' });
    assert.ok((await editor.rules(one)).includes('unknown-stakeholder'));
    await editor.close(one);
    // The last question about the document is slow: another about all drafts comes before it, and its answer is left aside.
    let shown: ReturnType<typeof idsOf> = [];
    const kind = async () => {
      const { items } = await editor.workspace(shown);
      shown = idsOf(items);
      return items.find(({ uri }) => uri === one)?.kind;
    };
    assert.equal(await kind(), 'full');
    await editor.report(one);
    assert.deepEqual([await kind(), await kind(), await kind()], ['full', 'full', 'unchanged']);
  });

  it('ends the question when the last one about a closed document is answered late', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    const question = await keepAsking();
    await editor.report(one);
    assert.deepEqual(await question.answer, { items: [] });
  });

  it('tells of a draft that was created while the question was open', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await keepAsking();
    const three = at('commitments/three.commitment.yaml');
    editor.disk.files.set(three, commitmentText({ number: 1, title: 'Three' }));
    await editor.filesChanged([three, FileChangeType.Created]);
    const part = await partAbout(three);
    assert.ok(part.kind === 'full' && codes(part.items).includes('duplicate-number'));
    const other = await partAbout(one);
    assert.ok(other.kind === 'full' && codes(other.items).includes('duplicate-number'));
  });

  it('ends the question when a document is closed, so that the editor tells what it shows', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(one);
    const question = await keepAsking();
    await editor.edit(one, { replace: 'lead: ministry', by: 'lead: nobody' });
    await editor.close(one);
    assert.deepEqual(await question.answer, { items: [] });
    const { items } = await editor.workspace();
    const report = items.find(({ uri }) => uri === one);
    assert.ok(report?.kind === 'full' && !codes(report.items).includes('unknown-stakeholder'));
  });

  it('answers an open question when another comes, and when the server is to end', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    const first = await keepAsking();
    const second = await keepAsking();
    assert.deepEqual(await first.answer, { items: [] });
    await editor.ask('shutdown');
    assert.deepEqual(await second.answer, { items: [] });
  });

  it('makes an editor that takes no parts ask again when a closed draft has changed', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    const { items } = await editor.workspace();
    const refreshes = editor.refreshes;
    editor.disk.files.set(two, commitmentText({ number: 1, title: 'Two' }));
    await editor.filesChanged([two, FileChangeType.Changed]);
    await editor.until(() => (editor.refreshes > refreshes ? true : undefined));
    const again = await editor.workspace(idsOf(items));
    const changed = again.items.filter(({ kind }) => kind === 'full').map(({ uri }) => uri);
    assert.deepEqual(changed.sort(), [one, two]);
  });
});
