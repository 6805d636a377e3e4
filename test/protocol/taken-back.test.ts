import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import { one, planFiles } from '../support/protocol-plan';
import { TestEditor } from '../support/protocol';

const textDocument = { uri: one };
const position = { line: 2, character: 8 };
const range = { start: position, end: position };

/** Questions that wait until the drafts of the plan have been read. */
const questions: Readonly<Record<string, unknown>> = {
  'textDocument/codeAction': { textDocument, range, context: { diagnostics: [] } },
  'textDocument/codeLens': { textDocument },
  'textDocument/completion': { textDocument, position },
  'textDocument/definition': { textDocument, position },
  'textDocument/diagnostic': { textDocument },
  'textDocument/inlayHint': { textDocument, range },
  'textDocument/prepareRename': { textDocument, position },
  'textDocument/references': { textDocument, position, context: { includeDeclaration: true } },
  'workspace/diagnostic': { previousResultIds: [] },
  'workspace/symbol': { query: 'one' },
  'codraft/plans': null,
  'codraft/preview': { uri: one, scope: 'draft', known: {} },
  'codraft/progress': null,
  'codraft/status': { uri: one },
};

describe('Questions that the editor takes back', () => {
  let editor: TestEditor;
  afterEach(() => editor.stop());

  it('are not answered any more once their turn comes, and do not stand in the way of the next', async () => {
    let wake = (): void => undefined;
    const awake = new Promise<void>((resolve) => (wake = resolve));
    editor = await TestEditor.start({ files: planFiles(), awake });
    await editor.open(one, planFiles()[one]);
    const meanwhile = new CancellationTokenSource();
    const ends = Object.entries(questions).map(async ([method, params]) => {
      const end = await editor.connection
        .sendRequest(method, params, meanwhile.token)
        .catch((error: unknown) => error);
      return [method, end instanceof ResponseError ? end.code : end];
    });
    // An answer to a later question: all the others have reached the server, and wait.
    await editor.ask('textDocument/documentSymbol', { textDocument });
    meanwhile.cancel();
    await editor.ask('textDocument/documentSymbol', { textDocument });
    wake();
    const wanted = Object.keys(questions).map((method) => [method, LSPErrorCodes.RequestCancelled]);
    assert.deepEqual(await Promise.all(ends), wanted);
    for (const [method, params] of Object.entries(questions)) await editor.ask(method, params);
    assert.deepEqual(editor.logged, []);
  });
});
