import assert from 'node:assert/strict';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import { one, planFiles } from '../support/protocol-plan';
import { TestEditor } from '../support/protocol';

const textDocument = { uri: one };
const position = { line: 2, character: 8 };
const range = { start: position, end: position };

/** Questions about a place in a draft whose answer would change it there. */
const questions: Readonly<Record<string, unknown>> = {
  'textDocument/codeAction': { textDocument, range, context: { diagnostics: [] } },
  'textDocument/prepareRename': { textDocument, position },
  'textDocument/rename': { textDocument, position, newName: 'other' },
  'codraft/resolveConflict': { uri: one, line: 2, way: 'ours' },
  'codraft/mentionStakeholder': { uri: one, position, id: 'treasury', written: '' },
};

describe('What would change a draft at a place in it', () => {
  let editor: TestEditor;
  afterEach(() => editor.stop());

  for (const [method, params] of Object.entries(questions)) {
    it(`is refused when the draft has changed since: ${method}`, async () => {
      let wake = (): void => undefined;
      const awake = new Promise<void>((resolve) => (wake = resolve));
      editor = await TestEditor.start({ files: planFiles(), awake });
      const text = planFiles()[one] ?? '';
      await editor.open(one, text);
      const end = editor.ask(method, params).catch((error: unknown) => error);
      await editor.ask('textDocument/documentSymbol', { textDocument });
      await editor.rewrite(one, `# a line above all others\n${text}`);
      await editor.ask('textDocument/documentSymbol', { textDocument });
      wake();
      const refusal = await end;
      assert.ok(refusal instanceof ResponseError, JSON.stringify(refusal));
      assert.equal(refusal.code, LSPErrorCodes.ContentModified);
      // Of the text that is there now, it is answered.
      await editor.ask(method, params).catch((error: unknown) => {
        assert.ok(error instanceof ResponseError && error.code !== LSPErrorCodes.ContentModified);
      });
      assert.deepEqual(editor.logged, []);
    });
  }
});
