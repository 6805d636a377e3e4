import assert from 'node:assert/strict';
import type { PasteAtParams, PasteAtResult, PasteResult } from '../../server/src/protocol/form';
import { TestEditor } from '../support/protocol';
import { one, planFiles } from '../support/protocol-plan';

describe('pasting in an editor', () => {
  let editor: TestEditor;
  afterEach(() => editor.stop());
  const text = 'number: 1\ntitle: One\ndescription:\n  solution: \n';
  const behindSolution = { start: { line: 3, character: 12 }, end: { line: 3, character: 12 } };
  const pasteAt = (params: Omit<PasteAtParams, 'uri'>) =>
    editor.ask<PasteAtResult>('codraft/pasteAt', { uri: one, ...params });

  it('answers with Markdown for the form', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    const html = '<p>An <b>open</b> register</p><ul><li>of names</ul>';
    assert.deepEqual(await editor.ask<PasteResult>('codraft/paste', { html }), {
      markdown: 'An **open** register\n\n- of names',
    });
    assert.deepEqual(await editor.ask<PasteResult>('codraft/paste', { html: '<img src=x>' }), {
      markdown: '',
    });
  });

  it('answers with the edits of the draft, for the version that is open', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(one, text);
    const result = await pasteAt({ range: behindSolution, html: '<p>One</p><p>Two</p>' });
    assert.equal(result?.version, 1);
    assert.deepEqual(result.edits.map(({ newText }) => newText).join(''), '|\n    One\n\n    Two');
    const plain = await pasteAt({ range: behindSolution, text: '• One\r\n• Two' });
    assert.match(plain?.edits[0]?.newText ?? '', /^\|\n {4}- One\n {4}- Two$/);
  });

  it('leaves to the editor what is no answer in words', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(one, text);
    const number = { start: { line: 0, character: 8 }, end: { line: 0, character: 9 } };
    assert.equal(await pasteAt({ range: number, html: '<p>One</p><p>Two</p>' }), null);
    assert.equal(await pasteAt({ range: behindSolution, html: '<img src=x>' }), null);
  });
});
