import assert from 'node:assert/strict';
import type { ClientCapabilities, CompletionItem, Hover } from 'vscode-languageserver/node';
import { InsertTextFormat, InsertTextMode } from 'vscode-languageserver/node';
import { folder, one, planFiles, stakeholders, stakeholdersText, two } from '../support/protocol-plan';
import { TestEditor, pulling } from '../support/protocol';

/** Asks for diagnostics, and cannot be told to ask again: Neovim up to 0.11 says nothing of it, Helix gives it another name. */
const underAnotherName: object = { diagnostic: { refreshSupport: true } };
const askingOnce: readonly ClientCapabilities[] = [
  { textDocument: { diagnostic: {} }, workspace: { workspaceFolders: true } },
  { textDocument: { diagnostic: {} }, workspace: underAnotherName },
];

describe('An editor that asks for diagnostics and cannot be told to ask again', () => {
  let editor: TestEditor;
  afterEach(() => editor.stop());

  for (const [index, capabilities] of askingOnce.entries()) {
    it(`is sent them, for closed files too (${String(index + 1)})`, async () => {
      editor = await TestEditor.start({ files: planFiles(), capabilities });
      assert.equal(editor.greeting.capabilities.diagnosticProvider, undefined);
      await editor.open(stakeholders);
      await editor.edit(stakeholders, { replace: 'id: network', by: 'id: web' });
      await editor.sent(two, (rules) => rules.includes('unknown-stakeholder'));
      // It may ask all the same.
      assert.ok((await editor.rules(two)).includes('unknown-stakeholder'));
      assert.equal(editor.refreshes, 0);
    });
  }
});

describe('An editor that watches no files', () => {
  let editor: TestEditor;
  afterEach(() => editor.stop());
  const renamed = stakeholdersText.replaceAll('network', 'web');

  it('hears of what somebody else has changed on the disk', async () => {
    editor = await TestEditor.start({ files: planFiles(), capabilities: {} });
    await editor.sent(two);
    assert.deepEqual(editor.disk.watched, [folder, `${folder}/commitments`]);
    editor.disk.files.set(stakeholders, renamed);
    editor.disk.changed();
    await editor.sent(two, (rules) => rules.includes('unknown-stakeholder'));
  });

  for (const act of ['open', 'save'] as const) {
    it(`hears of it at the latest when a draft is ${act === 'open' ? 'opened' : 'saved'}`, async () => {
      editor = await TestEditor.start({ files: planFiles(), capabilities: {} });
      if (act === 'save') await editor.open(one);
      await editor.sent(two);
      editor.disk.files.set(stakeholders, renamed);
      await editor[act](one);
      await editor.sent(two, (rules) => rules.includes('unknown-stakeholder'));
    });
  }

  it('is not doubled where the editor watches by itself', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.report(one);
    assert.deepEqual(editor.disk.watched, []);
  });
});

describe('An editor that takes no snippets and shows no Markdown', () => {
  let editor: TestEditor;
  afterEach(() => editor.stop());

  const nested = 'number: 1\ntitle: One\nproblem:\n  \n';
  const completions = async (capabilities: ClientCapabilities) => {
    editor = await TestEditor.start({ files: planFiles(), capabilities });
    await editor.open(one, nested);
    const { items } = await editor.ask<{ items: CompletionItem[] }>('textDocument/completion', {
      textDocument: { uri: one },
      position: { line: 3, character: 2 },
    });
    return items;
  };

  it('is given the text itself, indented as it has to stand', async () => {
    const items = await completions({});
    const [statement] = items.filter(({ label }) => label === 'statement');
    assert.equal(statement?.textEdit?.newText, 'statement: |\n    ');
    const causes = items.find(({ label }) => label === 'causes');
    assert.match(causes?.textEdit?.newText ?? '', /^causes:\n {4,6}- $/);
    for (const { insertTextFormat, insertTextMode, textEdit } of items) {
      assert.equal(insertTextFormat, InsertTextFormat.PlainText);
      assert.equal(insertTextMode, InsertTextMode.asIs);
      assert.doesNotMatch(textEdit?.newText ?? '', /\$\d|\$\{/);
    }
  });

  it('is given snippets where it takes them', async () => {
    const items = await completions(pulling);
    assert.ok(items.length > 0 && items.every((item) => item.insertTextFormat === InsertTextFormat.Snippet));
  });

  it('reads no marks in explanations', async () => {
    const items = await completions({ textDocument: { completion: { completionItem: {} } } });
    for (const { documentation } of items) {
      assert.ok(documentation === undefined || typeof documentation === 'object');
      if (documentation) assert.equal(documentation.kind, 'plaintext');
    }
  });

  for (const [kind, contentFormat] of [
    ['plaintext', ['plaintext']],
    ['markdown', ['plaintext', 'markdown']],
  ] as const) {
    it(`rests on a field and reads ${kind}`, async () => {
      const capabilities = { textDocument: { hover: { contentFormat: [...contentFormat] } } };
      editor = await TestEditor.start({ files: planFiles(), capabilities });
      await editor.open(one, nested);
      const hover = await editor.ask<Hover>('textDocument/hover', {
        textDocument: { uri: one },
        position: { line: 2, character: 1 },
      });
      assert.ok(typeof hover.contents === 'object' && 'kind' in hover.contents);
      assert.equal(hover.contents.kind, kind);
      assert.equal(/\*\*|`/.test(hover.contents.value), kind === 'markdown');
    });
  }
});
