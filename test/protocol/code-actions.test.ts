import assert from 'node:assert/strict';
import type {
  ClientCapabilities,
  CodeAction,
  SnippetTextEdit,
  TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver-protocol';
import { createLines } from '../../server/src/service';
import { pulling, TestEditor } from '../support/protocol';
import { one, planFiles, stakeholders } from '../support/protocol-plan';

const capable: ClientCapabilities = {
  ...pulling,
  workspace: { ...pulling.workspace, workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
};

function positionsIn(text: string, words: string) {
  const lines = createLines(text);
  const start = text.indexOf(words);
  assert.ok(start >= 0, `no “${words}” in the text`);
  const at = (offset: number) => {
    const { line, column } = lines.position(offset);
    return { line, character: column };
  };
  return { start: at(start), end: at(start + words.length) };
}

async function actionsAt(
  editor: TestEditor,
  uri: string,
  words: string,
  only?: string[],
  triggerKind?: number,
): Promise<readonly CodeAction[]> {
  const diagnostics = await editor.pull(uri);
  const range = positionsIn(editor.text(uri), words);
  return (
    (await editor.ask<CodeAction[] | null>('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics, ...(only && { only }), ...(triggerKind !== undefined && { triggerKind }) },
    })) ?? []
  );
}

function named(actions: readonly CodeAction[], title: string): CodeAction {
  const action = actions.find((one) => one.title === title);
  assert.ok(action, `“${title}” is not among ${actions.map((one) => one.title).join('; ')}`);
  return action;
}

function apply(text: string, edits: readonly (TextEdit | SnippetTextEdit)[]): string {
  const lines = createLines(text);
  const offset = ({ line, character }: { line: number; character: number }) =>
    lines.offset({ line, column: character });
  return [...edits]
    .sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce((now, edit) => {
      const written = 'snippet' in edit ? edit.snippet.value : edit.newText;
      return now.slice(0, offset(edit.range.start)) + written + now.slice(offset(edit.range.end));
    }, text);
}

function changesOf({ edit }: CodeAction): readonly TextDocumentEdit[] {
  return (edit?.documentChanges ?? []) as TextDocumentEdit[];
}

describe('code actions', () => {
  let editor: TestEditor;
  afterEach(() => editor.stop());

  it('settle a finding: with its diagnostic, the version of the document and a place to write at', async () => {
    editor = await TestEditor.start({ files: planFiles(), capabilities: capable });
    await editor.open(one);
    await editor.edit(one, { replace: '    due: 2024-06-30\n', by: '' });
    const action = named(await actionsAt(editor, one, 'id: m1'), 'Add “Expected Completion Date”');
    assert.equal(action.kind, 'quickfix');
    assert.equal(action.isPreferred, true);
    assert.deepEqual(
      action.diagnostics?.map(({ code }) => code),
      ['milestone-without-due'],
    );
    const [change] = changesOf(action);
    assert.deepEqual(change?.textDocument, { uri: one, version: 2 });
    assert.match(
      apply(editor.text(one), change.edits),
      / {4}outputs:\n {6}- A list of the data\n {4}due: \$\{1:\}\n {4}lead: ministry\n/,
    );
  });

  it('explain a finding, and end with one entry that silences it, in an editor that has our commands', async () => {
    const commands = ['codraft.explain', 'codraft.silence'];
    editor = await TestEditor.start({ files: planFiles(), capabilities: capable, options: { commands } });
    await editor.open(one);
    await editor.edit(one, { replace: '    due: 2024-06-30\n', by: '' });
    const actions = await actionsAt(editor, one, 'id: m1', ['quickfix']);
    const explaining = named(actions, 'Explain “milestone without due”');
    assert.deepEqual(explaining.command?.arguments, ['milestone-without-due']);
    const last = actions.at(-1);
    assert.equal(last?.title, 'Silence…');
    assert.equal(actions.filter(({ command }) => command?.command === 'codraft.silence').length, 1);
    assert.ok(actions.every(({ title }) => !title.startsWith('Ignore')));
    const [ways] = (last.command?.arguments ?? []) as [{ title: string; reason?: string; edit: unknown }[]];
    const here = ways.find(({ title }) => title.startsWith('Ignore “'));
    assert.equal(here?.reason, 'why');
    assert.ok(JSON.stringify(here.edit).includes('# codraft-ignore milestone-without-due -- why'));
  });

  it('are plain changes for an editor that knows no versions', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(one);
    await editor.edit(one, { replace: '2024-06-30', by: '30 June 2024' });
    const { edit } = named(await actionsAt(editor, one, '30 June 2024'), 'Use 30 June 2024');
    assert.deepEqual(Object.keys(edit?.changes ?? {}), [one]);
    assert.match(apply(editor.text(one), edit?.changes?.[one] ?? []), /due: 2024-06-30\n/);
  });

  it('reach into another file of the plan', async () => {
    editor = await TestEditor.start({ files: planFiles(), capabilities: capable });
    await editor.open(one);
    await editor.edit(one, { replace: 'civil_society: [network]', by: 'civil_society: [court-watch]' });
    const [change] = changesOf(
      named(await actionsAt(editor, one, 'court-watch'), 'Add “court-watch” to the list of stakeholders'),
    );
    assert.deepEqual(change?.textDocument, { uri: stakeholders, version: null });
    assert.match(
      apply(planFiles()[stakeholders] ?? '', change.edits),
      / {2}- id: court-watch\n {4}name: Court Watch\n {4}sector: civil_society\n$/,
    );
  });

  it('take the indentation of the line out of what an editor indents itself', async () => {
    editor = await TestEditor.start({ files: planFiles(), capabilities: capable });
    await editor.open(one);
    await editor.edit(one, { replace: 'id: m1\n    title: Agree on the data\n    outputs', by: 'outputs' });
    const [change] = changesOf(named(await actionsAt(editor, one, 'outputs:'), 'Add “Milestone”'));
    const [edit] = change?.edits ?? [];
    assert.deepEqual(edit && 'snippet' in edit ? edit.snippet.value : undefined, 'title: ${1:}\n  ');
  });

  it('make every safe fix at once, when it is asked for', async () => {
    editor = await TestEditor.start({ files: planFiles(), capabilities: capable });
    await editor.open(one);
    await editor.edit(one, { replace: '2024-06-30', by: '30 June 2024' });
    await editor.edit(one, { replace: 'title: One', by: 'title: One: two' });
    const [action, ...others] = await actionsAt(editor, one, 'number', ['source.fixAll']);
    assert.ok(action);
    assert.deepEqual(others, []);
    assert.equal(action.kind, 'source.fixAll.codraft');
    const after = apply(editor.text(one), changesOf(action)[0]?.edits ?? []);
    assert.match(after, /title: "One: two"\n/);
    assert.match(after, /due: 2024-06-30\n/);
    const moving = await actionsAt(editor, one, 'number', undefined, 2);
    assert.ok(moving.every(({ kind }) => kind !== 'source.fixAll.codraft'));
  });

  it('put the fields in the order of the form, when it is asked for', async () => {
    editor = await TestEditor.start({ files: planFiles(), capabilities: capable });
    await editor.open(
      one,
      '\uFEFF# Our draft\r\n\r\n# in short\r\nsummary: A 😀\r\nours: kept\r\nproblem: {}\r\ntitle: B\r\nnumber: 1\r\n',
    );
    const [action, ...others] = await actionsAt(editor, one, 'number', ['source']);
    assert.deepEqual(others, []);
    assert.equal(action?.kind, 'source.organizeFields.codraft');
    assert.equal(action.title, 'Sort the fields in the order of the form');
    assert.equal(
      apply(editor.text(one), changesOf(action)[0]?.edits ?? []),
      '\uFEFF# Our draft\r\n\r\nnumber: 1\r\ntitle: B\r\n# in short\r\nsummary: A 😀\r\nours: kept\r\nproblem: {}\r\n',
    );
    const kinds = (actions: readonly CodeAction[]) => actions.map(({ kind }) => kind);
    assert.ok(kinds(await actionsAt(editor, one, 'number')).includes('source.organizeFields.codraft'));
    const moving = await actionsAt(editor, one, 'number', undefined, 2);
    assert.ok(!kinds(moving).includes('source.organizeFields.codraft'));
    await editor.edit(one, { replace: 'number: 1\r\n', by: '' });
    await editor.edit(one, { replace: 'title: B\r\n', by: '' });
    assert.deepEqual(await actionsAt(editor, one, 'summary', ['source.organizeFields']), []);
  });

  it('move a milestone, and offer it as what it is', async () => {
    editor = await TestEditor.start({ files: planFiles(), capabilities: capable });
    await editor.open(one);
    const [action, ...others] = await actionsAt(editor, one, 'id: m1', ['refactor.move']);
    assert.deepEqual(
      [action?.title, action?.kind, others],
      ['Move this milestone down', 'refactor.move', []],
    );
    const after = apply(editor.text(one), action ? (changesOf(action)[0]?.edits ?? []) : []);
    assert.ok(after.indexOf('id: m2') < after.indexOf('id: m1'));
  });

  it('are none where nothing was found, and none in a file that is not a draft', async () => {
    editor = await TestEditor.start({ files: planFiles(), capabilities: capable });
    await editor.open(stakeholders);
    assert.deepEqual(await actionsAt(editor, stakeholders, 'ministry', ['quickfix']), []);
    const answer = await editor.ask('textDocument/codeAction', {
      textDocument: { uri: 'file:///drafts/plan/README.md' },
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      context: { diagnostics: [] },
    });
    assert.equal(answer, null);
  });
});
