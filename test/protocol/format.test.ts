import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver/node';
import { createLines } from '../../server/src/service/index';
import { applyEdits } from '../../server/src/service/text/edit';
import { TestEditor } from '../support/protocol';
import { at, one, planFiles } from '../support/protocol-plan';

/** The text after the editor has made the edits. */
function edited(text: string, edits: readonly TextEdit[] | null): string {
  const lines = createLines(text);
  const offset = ({ line, character }: TextEdit['range']['start']) =>
    lines.offset({ line, column: character });
  return applyEdits(
    text,
    (edits ?? []).map(({ range, newText }) => ({
      range: { start: offset(range.start), end: offset(range.end) },
      text: newText,
    })),
  );
}

describe('formatting', () => {
  let editor: TestEditor;
  afterEach(() => editor.stop());

  it('tidies the whole document', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(
      one,
      'title: Ein 😀  \r\nleads:\r\n   government: [ministry] # 😀 \r\nproblem:\r\n  causes: []',
    );
    const edits = await editor.ask<TextEdit[]>('textDocument/formatting', {
      textDocument: { uri: one },
      options: { tabSize: 8, insertSpaces: false },
    });
    assert.equal(
      edited(editor.text(one), edits),
      'title: Ein 😀\r\nleads:\r\n  government: [ministry] # 😀\r\nproblem:\r\n  causes: []\r\n',
    );
  });

  it('goes on with a list when Enter is typed', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(one, 'problem:\n  causes:\n    - One\n    \n');
    const edits = await editor.ask<TextEdit[]>('textDocument/onTypeFormatting', {
      textDocument: { uri: one },
      position: { line: 3, character: 4 },
      ch: '\n',
      options: { tabSize: 2, insertSpaces: true },
    });
    assert.equal(edited(editor.text(one), edits), 'problem:\n  causes:\n    - One\n    - \n');
  });

  it('has nothing to say about other files', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(at('notes.yaml'), 'title: A  \n');
    const edits = await editor.ask('textDocument/formatting', {
      textDocument: { uri: at('notes.yaml') },
      options: { tabSize: 2, insertSpaces: true },
    });
    assert.equal(edits, null);
  });
});
