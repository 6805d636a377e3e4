import assert from 'node:assert/strict';
import { one, planFiles, stakeholders, two } from '../support/protocol-plan';
import { TestEditor } from '../support/protocol';

describe('Diagnostics that the editor asks for', () => {
  let editor: TestEditor;
  afterEach(() => editor.stop());

  it('offers to answer about documents and about all drafts', async () => {
    editor = await TestEditor.start();
    assert.deepEqual(editor.greeting.capabilities.diagnosticProvider, {
      interFileDependencies: true,
      workspaceDiagnostics: true,
    });
    assert.equal(editor.greeting.serverInfo?.name, 'codraft');
    assert.ok(editor.greeting.serverInfo.version);
  });

  it('tells rule, level, place, page and data of a finding', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(one);
    await editor.edit(one, { replace: 'lead: ministry', by: 'lead: minstry' });
    const finding = (await editor.pull(one)).find(({ code }) => code === 'unknown-stakeholder');
    assert.ok(finding);
    const { start, end } = finding.range;
    const line = editor.text(one).split('\n')[start.line] ?? '';
    assert.equal(line.slice(start.character, end.character), 'minstry');
    assert.equal(end.line, start.line);
    assert.equal(finding.severity, 1);
    assert.equal(finding.source, 'codraft');
    assert.deepEqual(finding.codeDescription, { href: 'file:///docs/unknown-stakeholder.md' });
    assert.equal((finding.data as { rule: string }).rule, 'unknown-stakeholder');
  });

  it('gives hints of what is blank in a first sketch, which may wait, and problems once it is mature', async () => {
    const text = 'number: 1\ntitle: Open the register\nstage: initial\nsummary:\n';
    editor = await TestEditor.start({ files: { ...planFiles(), [one]: text } });
    await editor.open(one);
    const severities = async () =>
      new Map((await editor.pull(one)).map(({ code, severity }) => [String(code), severity]));
    const first = await severities();
    assert.deepEqual([first.get('empty-field'), first.get('missing-lead')], [4, 2]);
    assert.ok(![...first.values()].includes(3));
    await editor.edit(one, { replace: 'initial', by: 'mature' });
    assert.equal((await severities()).get('empty-field'), 2);
  });

  it('counts columns as editors do, in UTF-16', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(one);
    await editor.edit(one, { replace: 'government: [ministry]', by: 'government: ["🏛🏛", minstry]' });
    const lines = editor.text(one).split('\n');
    const texts = (await editor.pull(one))
      .filter(({ code }) => code === 'unknown-stakeholder')
      .map(({ range }) => lines[range.start.line]?.slice(range.start.character, range.end.character));
    assert.ok(texts.includes('minstry'), texts.join());
  });

  it('prefers the place for pages that the editor names', async () => {
    editor = await TestEditor.start({ files: planFiles(), options: { docsBase: 'https://example.org/' } });
    await editor.open(one);
    await editor.edit(one, { replace: 'lead: ministry', by: 'lead: minstry' });
    const finding = (await editor.pull(one)).find(({ code }) => code === 'unknown-stakeholder');
    assert.equal(finding?.codeDescription?.href, 'https://example.org/unknown-stakeholder.md');
  });

  it('says "unchanged" for as long as nothing has changed', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(one);
    const first = await editor.report(one);
    assert.equal(first.kind, 'full');
    const again = await editor.report(one, first.resultId);
    assert.deepEqual(again, { kind: 'unchanged', resultId: first.resultId });
    await editor.edit(one, { replace: 'lead: ministry', by: 'lead: nobody' });
    const changed = await editor.report(one, first.resultId);
    assert.equal(changed.kind, 'full');
    assert.notEqual(changed.resultId, first.resultId);
  });

  it('answers about the text as it is, when it has changed since the question', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(one, 'number: [');
    const early = editor.rules(one);
    await editor.rewrite(one, planFiles()[one] ?? '');
    await early;
    assert.ok(!(await editor.rules(one)).includes('yaml-syntax'));
  });

  it('answers every question of a hurried editor, the withdrawn ones too', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(one);
    const { CancellationTokenSource } = await import('vscode-languageserver/node');
    const withdrawn = new CancellationTokenSource();
    const params = { textDocument: { uri: one } };
    const question = editor.connection
      .sendRequest('textDocument/diagnostic', params, withdrawn.token)
      .catch((error: unknown) => error);
    withdrawn.cancel();
    await question;
    assert.equal((await editor.report(one)).kind, 'full');
  });

  it('asks for a new question when another file has changed what a document lacks', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(one);
    await editor.open(stakeholders);
    const before = await editor.report(one);
    const refreshes = editor.refreshes;
    await editor.edit(stakeholders, { replace: 'id: network', by: 'id: web' });
    await editor.until(() => (editor.refreshes > refreshes ? true : undefined));
    const after = await editor.report(one, before.resultId);
    assert.equal(after.kind, 'full');
    assert.ok((await editor.rules(one)).includes('unknown-stakeholder'));
  });

  it('tells both of two drafts that have the same number', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(one);
    assert.ok(!(await editor.rules(two)).includes('duplicate-number'));
    await editor.edit(one, { replace: 'number: 1', by: 'number: 2' });
    assert.ok((await editor.rules(one)).includes('duplicate-number'));
    assert.ok((await editor.rules(two)).includes('duplicate-number'));
    const [finding] = (await editor.pull(one)).filter(({ code }) => code === 'duplicate-number');
    assert.equal(finding?.relatedInformation?.[0]?.location.uri, two);
  });

  it('has nothing to say about a file that is not part of a plan', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open('file:///drafts/plan/docker-compose.yaml', 'services: {', 'yaml');
    assert.deepEqual(await editor.pull('file:///drafts/plan/docker-compose.yaml'), []);
    assert.deepEqual(await editor.pull('file:///nowhere/x.commitment.yaml'), []);
  });
});
