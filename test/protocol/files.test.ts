import assert from 'node:assert/strict';
import { nothingFound } from '../../server/src/lsp/reports';
import { FileChangeType, type CompletionItem } from 'vscode-languageserver/node';
import {
  actionPlan,
  at,
  commitmentText,
  folder,
  one,
  planFiles,
  planText,
  stakeholders,
  stakeholdersText,
  two,
} from '../support/protocol-plan';
import { TestEditor } from '../support/protocol';

describe('Files that no editor has open', () => {
  let editor: TestEditor;
  afterEach(() => editor.stop());

  /** Without the reports that only take away what the editor shows of a file that is gone. */
  const checked = async () => {
    const { items } = await editor.workspace();
    return items.flatMap(({ uri, resultId }) => (resultId === nothingFound ? [] : [uri])).sort();
  };
  const has = async (uri: string, rule: string) => (await editor.rules(uri)).includes(rule);

  it('are watched where the editor can', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.until(() =>
      editor.registered.includes('workspace/didChangeWatchedFiles') ? true : undefined,
    );
  });

  it('are read before the first suggestions are made, which know the plan then', async () => {
    let wake: () => void = () => undefined;
    const awake = new Promise<void>((resolve) => (wake = resolve));
    editor = await TestEditor.start({ files: planFiles(), awake });
    const three = at('commitments/three.commitment.yaml');
    await editor.open(three, '\n');
    const asked = editor.ask<{ items: CompletionItem[] }>('textDocument/completion', {
      textDocument: { uri: three },
      position: { line: 0, character: 0 },
    });
    // The server has taken the question when it answers another that waits for nothing.
    await editor.ask('textDocument/foldingRange', { textDocument: { uri: three } });
    wake();
    const number = (await asked).items.find(({ label }) => label === 'number');
    assert.ok(number?.textEdit?.newText.includes('3'), JSON.stringify(number));
  });

  it('are taken in when they are created, changed and deleted', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    const three = at('commitments/three.commitment.yaml');
    editor.disk.files.set(three, commitmentText({ number: 2, title: 'Three' }));
    await editor.filesChanged([three, FileChangeType.Created]);
    assert.ok(await has(three, 'duplicate-number'));
    assert.ok(await has(two, 'duplicate-number'));

    editor.disk.files.set(three, commitmentText({ number: 3, title: 'Three' }));
    await editor.filesChanged([three, FileChangeType.Changed]);
    assert.ok(!(await has(two, 'duplicate-number')));

    editor.disk.files.delete(three);
    await editor.filesChanged([three, FileChangeType.Deleted]);
    assert.deepEqual(await checked(), Object.keys(planFiles()).sort());
  });

  it('follow a stakeholder that is deleted from the list', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(one);
    assert.ok(!(await has(one, 'unknown-stakeholder')));
    editor.disk.files.set(stakeholders, stakeholdersText.replaceAll('network', 'web'));
    await editor.filesChanged([stakeholders, FileChangeType.Changed]);
    assert.ok(await has(one, 'unknown-stakeholder'));
    assert.ok(await has(two, 'unknown-stakeholder'));
  });

  it('count less than what is open, also when they change, go and come back', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(one);
    await editor.edit(one, { replace: 'lead: ministry', by: 'lead: nobody' });
    for (const [text, type] of [
      [commitmentText(), FileChangeType.Changed],
      [undefined, FileChangeType.Deleted],
      [commitmentText(), FileChangeType.Created],
    ] as const) {
      if (text === undefined) editor.disk.files.delete(one);
      else editor.disk.files.set(one, text);
      await editor.filesChanged([one, type]);
      assert.ok(await has(one, 'unknown-stakeholder'));
    }
    await editor.close(one);
    assert.ok(!(await has(one, 'unknown-stakeholder')));
  });

  it('are forgotten when a document is closed that was deleted while it was open', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(one);
    editor.disk.files.delete(one);
    await editor.filesChanged([one, FileChangeType.Deleted]);
    assert.ok((await checked()).includes(one));
    await editor.close(one);
    assert.ok(!(await checked()).includes(one));
  });

  it('go with their folder, of which alone the editor tells', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(stakeholders);
    assert.ok((await checked()).includes(one));
    for (const uri of [one, two]) editor.disk.files.delete(uri);
    await editor.filesChanged([at('commitments'), FileChangeType.Deleted]);
    assert.deepEqual(await checked(), [actionPlan, stakeholders].sort());
  });

  it('go with a plan whose folder has any name', async () => {
    editor = await TestEditor.start({ files: planFiles(), folders: ['file:///drafts'] });
    assert.equal((await checked()).length, 4);
    editor.disk.files.clear();
    await editor.filesChanged([folder, FileChangeType.Deleted]);
    assert.deepEqual(await checked(), []);
  });

  it('are not looked for when something else is deleted', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await checked();
    // They are looked for once more when the editor watches.
    await checked();
    editor.disk.files.delete(two);
    await editor.filesChanged([at('notes/todo.txt'), FileChangeType.Deleted]);
    assert.ok((await checked()).includes(two));
  });

  it('are known that were made before the editor watched', async () => {
    let watch: () => void = () => undefined;
    const watching = new Promise<void>((resolve) => (watch = resolve));
    const { [two]: second = '', ...others } = planFiles();
    editor = await TestEditor.start({ files: others, watching });
    assert.ok(!(await checked()).includes(two));
    editor.disk.files.set(two, second);
    assert.ok(!(await checked()).includes(two));
    watch();
    await checked();
    assert.ok((await checked()).includes(two));
  });

  it('come with a folder of commitments', async () => {
    const { [one]: first = '', [two]: second = '', ...others } = planFiles();
    editor = await TestEditor.start({ files: others });
    assert.ok(!(await checked()).includes(one));
    editor.disk.files.set(one, first).set(two, second);
    await editor.filesChanged([at('commitments'), FileChangeType.Created]);
    assert.ok((await checked()).includes(two));
  });

  it('move when a draft is renamed, or a folder', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    const rename = async (oldUri: string, newUri: string) => {
      editor.disk.files.set(newUri, editor.disk.files.get(oldUri) ?? '');
      editor.disk.files.delete(oldUri);
      await editor.tell('workspace/didRenameFiles', { files: [{ oldUri, newUri }] });
    };
    const first = at('commitments/first.commitment.yaml');
    await rename(one, first);
    assert.ok((await checked()).includes(first));
    assert.ok(!(await checked()).includes(one));

    const moved = at('promises/two.commitment.yaml');
    editor.disk.files.set(moved, editor.disk.files.get(two) ?? '').delete(two);
    editor.disk.files.delete(two);
    await editor.tell('workspace/didRenameFiles', {
      files: [{ oldUri: at('commitments'), newUri: at('promises') }],
    });
    assert.ok((await checked()).includes(moved));
    assert.ok(!(await checked()).includes(two));
  });

  it('are looked for when the editor itself creates or deletes some', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    const three = at('commitments/three.commitment.yaml');
    editor.disk.files.set(three, commitmentText({ number: 3 }));
    await editor.tell('workspace/didCreateFiles', { files: [{ uri: three }] });
    assert.ok((await checked()).includes(three));
    editor.disk.files.delete(three);
    await editor.tell('workspace/didDeleteFiles', { files: [{ uri: three }] });
    assert.ok(!(await checked()).includes(three));
  });

  it('are all read anew after git has moved to another state', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    assert.ok(!(await has(two, 'duplicate-number')));
    const three = at('commitments/three.commitment.yaml');
    editor.disk.files.set(three, commitmentText({ number: 3, lead: 'nobody' }));
    editor.disk.files.set(two, commitmentText({ number: 1, title: 'Two' }));
    await editor.filesChanged([at('.git/logs/HEAD'), FileChangeType.Changed]);
    assert.ok(await has(two, 'duplicate-number'));
    assert.ok(await has(three, 'unknown-stakeholder'));
  });

  it('lose and gain the checks across files with their plan', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    editor.disk.files.set(two, commitmentText({ number: 1, title: 'Two' }));
    await editor.filesChanged([two, FileChangeType.Changed]);
    assert.ok(await has(one, 'duplicate-number'));
    editor.disk.files.delete(actionPlan);
    await editor.filesChanged([actionPlan, FileChangeType.Deleted]);
    assert.ok(!(await has(one, 'duplicate-number')));
    editor.disk.files.set(actionPlan, planText);
    await editor.filesChanged([actionPlan, FileChangeType.Created]);
    assert.ok(await has(one, 'duplicate-number'));
  });

  it('belong to their own plan where there are two', async () => {
    const other = (path: string) => `file:///drafts/other/${path}`;
    editor = await TestEditor.start({
      folders: ['file:///drafts'],
      files: {
        ...planFiles(),
        [other('action-plan.yaml')]: planText,
        [other('stakeholders.yaml')]: stakeholdersText.replaceAll('network', 'web'),
        [other('commitments/one.commitment.yaml')]: commitmentText({ number: 1 }),
      },
    });
    assert.ok(!(await has(one, 'unknown-stakeholder')));
    assert.ok(!(await has(one, 'duplicate-number')));
    assert.ok(await has(other('commitments/one.commitment.yaml'), 'unknown-stakeholder'));
  });

  it('come and go with the folders that are open', async () => {
    editor = await TestEditor.start({ files: planFiles(), folders: [] });
    assert.deepEqual(await checked(), []);
    const event = { added: [{ uri: folder, name: 'plan' }], removed: [] };
    await editor.tell('workspace/didChangeWorkspaceFolders', { event });
    assert.ok((await checked()).includes(one));
    await editor.tell('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: event.added },
    });
    assert.deepEqual(await checked(), []);
  });

  it('are read around a document that lies in no folder, until it is closed', async () => {
    editor = await TestEditor.start({ files: planFiles(), folders: null });
    await editor.open(one, undefined, 'yaml');
    await editor.edit(one, { replace: 'lead: ministry', by: 'lead: nobody' });
    assert.ok(await has(one, 'unknown-stakeholder'));
    assert.ok((await checked()).includes(two));
    await editor.close(one);
    assert.deepEqual(await checked(), []);
  });

  it('are read above a folder that is only a part of the plan', async () => {
    editor = await TestEditor.start({ files: planFiles(), folders: [at('commitments')] });
    assert.ok((await checked()).includes(stakeholders));
    await editor.open(one);
    await editor.edit(one, { replace: 'lead: ministry', by: 'lead: nobody' });
    assert.ok(await has(one, 'unknown-stakeholder'));
  });

  it('are none for a draft without a plan, which is checked by itself', async () => {
    editor = await TestEditor.start({ folders: null });
    const alone = 'file:///elsewhere/x.commitment.yaml';
    await editor.open(alone, commitmentText({ lead: 'nobody' }).replace('2024-06-30', '2024-06-31'));
    assert.ok(await has(alone, 'invalid-date'));
    assert.ok(!(await has(alone, 'unknown-stakeholder')));
  });

  it('have one address, however an editor spells it', async () => {
    const stored = at(encodeURI('commitments/müller & (söhne).commitment.yaml'));
    const spelled = stored.replace('&', '%26').replace('(', '%28').replace(')', '%29');
    editor = await TestEditor.start({ files: { ...planFiles(), [stored]: commitmentText({ number: 3 }) } });
    const before = (await checked()).length;
    await editor.open(stored, commitmentText({ number: 3 }));
    const after = await checked();
    assert.equal(after.length, before);
    assert.ok(after.includes(stored), 'told as the editor spells it');
    for (const uri of [stored, spelled]) assert.ok(!(await has(uri, 'duplicate-number')));
  });

  it('stay as they were when the disk cannot be read', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    const before = await checked();
    editor.disk.isBroken = true;
    await editor.filesChanged([two, FileChangeType.Created], [two, FileChangeType.Changed]);
    assert.deepEqual(await checked(), before);
    assert.ok(editor.logged.some((message) => message.includes('The disk is broken')));
    editor.disk.isBroken = false;
    editor.disk.files.delete(two);
    await editor.filesChanged([two, FileChangeType.Deleted]);
    assert.ok(!(await checked()).includes(two));
  });
});
