import assert from 'node:assert/strict';
import { FileChangeType } from 'vscode-languageserver/node';
import { at, one, planFiles, stakeholders, two } from '../support/protocol-plan';
import { TestEditor, codes } from '../support/protocol';

/** An editor that can do nothing but take diagnostics. */
const plain = { capabilities: {} };

describe('Diagnostics sent to an editor that does not ask', () => {
  let editor: TestEditor;
  afterEach(() => editor.stop());

  it('offers no answers and registers nothing', async () => {
    editor = await TestEditor.start({ ...plain, files: planFiles() });
    assert.equal(editor.greeting.capabilities.diagnosticProvider, undefined);
    await editor.open(one);
    await editor.sent(one);
    assert.deepEqual(editor.registered, []);
    assert.equal(editor.refreshes, 0);
  });

  it('come for the whole plan, with the version of what is open', async () => {
    editor = await TestEditor.start({ ...plain, files: planFiles() });
    await editor.open(one);
    assert.equal((await editor.sent(one, (_, { version }) => version !== undefined)).version, 1);
    assert.equal((await editor.sent(two)).version, undefined);
    await editor.sent(stakeholders);
  });

  it('follow each change, with its version', async () => {
    editor = await TestEditor.start({ ...plain, files: planFiles() });
    await editor.open(one);
    const version = await editor.edit(one, { replace: 'lead: ministry', by: 'lead: nobody' });
    const wrong = await editor.sent(one, (rules) => rules.includes('unknown-stakeholder'));
    assert.equal(wrong.version, version);
    const next = await editor.edit(one, { replace: 'lead: nobody', by: 'lead: ministry' });
    const right = await editor.sent(one, (_, params) => params.version === next);
    assert.ok(!codes(right.diagnostics).includes('unknown-stakeholder'));
  });

  it('are sent for the last of many changes, and never for an old one after it', async () => {
    editor = await TestEditor.start({ ...plain, files: planFiles() });
    await editor.open(one);
    let last = 0;
    for (const letter of 'transparently') {
      last = await editor.edit(one, { replace: 'Agree on', by: `Agree on${letter}` });
    }
    await editor.sent(one, (_, { version }) => version === last);
    const versions = editor.published.flatMap(({ uri, version }) => (uri === one ? [version ?? 0] : []));
    assert.deepEqual(
      versions,
      [...versions].sort((a, b) => a - b),
    );
  });

  it('follow a change in another file, for drafts that nobody has open', async () => {
    editor = await TestEditor.start({ ...plain, files: planFiles() });
    await editor.open(stakeholders);
    await editor.sent(two);
    await editor.edit(stakeholders, { replace: 'id: network', by: 'id: web' });
    for (const uri of [one, two]) await editor.sent(uri, (rules) => rules.includes('unknown-stakeholder'));
    const from = editor.published.length;
    await editor.edit(stakeholders, { replace: 'id: web', by: 'id: network' });
    await editor.sent(two, (rules) => !rules.includes('unknown-stakeholder'), from);
  });

  it('are cleared when a draft is deleted, also for the draft that had the same number', async () => {
    const files = planFiles();
    editor = await TestEditor.start({
      ...plain,
      files: { ...files, [two]: (files[two] ?? '').replace('number: 2', 'number: 1') },
    });
    await editor.sent(one, (rules) => rules.includes('duplicate-number'));
    await editor.sent(two, (rules) => rules.includes('duplicate-number'));
    const from = editor.published.length;
    editor.disk.files.delete(two);
    await editor.filesChanged([two, FileChangeType.Deleted]);
    await editor.sent(two, (rules) => rules.length === 0, from);
    await editor.sent(one, (rules) => !rules.includes('duplicate-number'), from);
  });

  it('go back to what is stored when a document is closed without saving', async () => {
    editor = await TestEditor.start({ ...plain, files: planFiles() });
    await editor.open(one);
    await editor.edit(one, { replace: 'lead: ministry', by: 'lead: nobody' });
    await editor.sent(one, (rules) => rules.includes('unknown-stakeholder'));
    const from = editor.published.length;
    await editor.close(one);
    const last = await editor.sent(one, (rules) => !rules.includes('unknown-stakeholder'), from);
    assert.equal(last.version, undefined);
  });

  it('are cleared when a document is closed that was never stored', async () => {
    editor = await TestEditor.start({ ...plain, files: planFiles() });
    const three = at('commitments/three.commitment.yaml');
    await editor.open(three, 'number: 3\n');
    await editor.sent(three, (rules) => rules.length > 0);
    const from = editor.published.length;
    await editor.close(three);
    await editor.sent(three, (rules) => rules.length === 0, from);
  });

  it('come without waiting for a pause', async () => {
    editor = await TestEditor.start({ ...plain, files: planFiles(), timings: { settle: 3_600_000 } });
    await editor.open(one);
    await editor.sent(one, (_, { version }) => version === 1);
    const version = await editor.edit(one, { replace: 'lead: ministry', by: 'lead: nobody' });
    await editor.sent(one, (_, params) => params.version === version);
  });

  it('are about the newest version, however fast one types', async () => {
    editor = await TestEditor.start({ ...plain, files: planFiles() });
    await editor.open(one);
    await editor.sent(one, (_, { version }) => version === 1);
    let version = 1;
    for (let i = 0; i < 50; i++) version = await editor.edit(one, { replace: 'number: 1', by: 'number: 11' });
    await editor.sent(one, (_, params) => params.version === version);
    const versions = editor.published.filter(({ uri }) => uri === one).map((told) => told.version ?? 0);
    assert.deepEqual(
      versions,
      [...versions].sort((a, b) => a - b),
    );
  });

  it('come for drafts that an editor calls plain YAML, and leave other YAML alone', async () => {
    editor = await TestEditor.start({ ...plain, folders: null, files: {} });
    await editor.open('file:///alone/x.commitment.yaml', 'number: one\n', 'yaml');
    await editor.open('file:///alone/stakeholders.yaml', 'people: [1', 'yaml');
    await editor.open('file:///alone/compose.yaml', 'services: [1', 'yaml');
    await editor.sent('file:///alone/x.commitment.yaml', (rules) => rules.includes('wrong-kind'));
    await editor.open('file:///alone/last.commitment.yaml', 'number: one\n', 'yaml');
    await editor.sent('file:///alone/last.commitment.yaml');
    const loud = new Set(
      editor.published.filter(({ diagnostics }) => diagnostics.length > 0).map(({ uri }) => uri),
    );
    assert.deepEqual([...loud], ['file:///alone/x.commitment.yaml', 'file:///alone/last.commitment.yaml']);
  });
});
