import assert from 'node:assert/strict';
import type { CodeAction, CodeLens } from 'vscode-languageserver/node';
import type { ResolveConflictParams, ResolveConflictResult } from '../../server/src/protocol/conflicts';
import { TestEditor } from '../support/protocol';
import { one, planFiles } from '../support/protocol-plan';

const text = 'number: 1\n<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> bond-edits\nstage: initial\n';
const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

describe('a conflict in an editor', () => {
  let editor: TestEditor;
  afterEach(() => editor.stop());
  const lenses = async () => {
    const all = await editor.ask<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: one } });
    return all.filter(({ range }) => range.start.line === 1);
  };
  const resolve = (params: Partial<ResolveConflictParams> = {}) =>
    editor.ask<ResolveConflictResult>('codraft/resolveConflict', {
      uri: one,
      line: 1,
      way: 'theirs',
      ...params,
    });

  it('has lenses that lead to what settles it', async () => {
    const commands = ['codraft.resolveConflict', 'codraft.showConflicts'];
    editor = await TestEditor.start({ files: planFiles(), options: { commands } });
    await editor.open(one, text);
    assert.deepEqual(
      (await lenses()).map(({ command }) => command),
      [
        {
          title: 'Take the current version',
          command: 'codraft.resolveConflict',
          arguments: [one, { line: 1, way: 'ours' }],
        },
        {
          title: 'Take the incoming version (bond-edits)',
          command: 'codraft.resolveConflict',
          arguments: [one, { line: 1, way: 'theirs' }],
        },
        { title: 'Show both side by side', command: 'codraft.showConflicts', arguments: [one] },
      ],
    );
    assert.deepEqual(await resolve(), {
      edits: [
        {
          range: { start: { line: 1, character: 0 }, end: { line: 6, character: 0 } },
          newText: 'title: B\n',
        },
      ],
      version: 1,
    });
    assert.equal((await resolve({ line: 4, way: 'ours' })).edits.length, 1);
    assert.deepEqual((await resolve({ way: 'both' })).edits, []);
    assert.deepEqual((await resolve({ line: 0 })).edits, []);
  });

  it('has quick fixes in an editor without our commands, and no lens that nobody can click', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(one, text);
    assert.deepEqual(await lenses(), []);
    const actions = await editor.ask<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: one },
      range: everything,
      context: { diagnostics: [], only: ['quickfix'] },
    });
    const titles = actions.map(({ title }) => title);
    assert.ok(titles.includes('Take the current version'), titles.join('; '));
    assert.ok(titles.includes('Take the incoming version (bond-edits)'));
    await assert.rejects(resolve({ uri: 'file:///nowhere.txt' }), /No conflict can be resolved/);
  });
});
