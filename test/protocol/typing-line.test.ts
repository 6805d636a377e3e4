import assert from 'node:assert/strict';
import { one, planFiles, two } from '../support/protocol-plan';
import { TestEditor, codes } from '../support/protocol';

/** Takes away an answer: its name stays, and nothing stands behind it. */
const empty = { replace: 'lead: ministry', by: 'lead:' };
/** What is missing then, on the line being typed. */
const missing = 'milestone-without-lead';

describe('On the line being typed, what is missing', () => {
  let editor: TestEditor;
  afterEach(() => editor.stop());

  const startTyping = async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(one);
    await editor.edit(one, empty);
    assert.ok(!(await editor.rules(one)).includes(missing), 'waits');
  };
  /** The server calls by itself for a new question. */
  const isShown = async (refreshes: number) => {
    await editor.until(() => (editor.refreshes > refreshes ? true : undefined));
    assert.ok((await editor.rules(one)).includes(missing));
  };

  it('shows when the cursor goes to another line', async () => {
    await startTyping();
    await editor.cursor(one, 'lead:');
    await editor.ask('codraft/plans');
    const { refreshes } = editor;
    await editor.cursor(one, 'id: m2');
    await isShown(refreshes);
  });

  it('waits while the cursor stays on the line', async () => {
    editor = await TestEditor.start({ files: planFiles(), timings: { pause: 1, cursor: 1 } });
    await editor.open(one);
    await editor.cursor(one, 'lead:');
    await editor.edit(one, empty);
    // Longer than anything here waits.
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.ok(!(await editor.rules(one)).includes(missing));
  });

  it('shows when the document is saved', async () => {
    await startTyping();
    const { refreshes } = editor;
    await editor.save(one);
    await isShown(refreshes);
  });

  it('shows when something is typed on another line', async () => {
    await startTyping();
    await editor.edit(one, { replace: 'Open the website', by: 'Open the new website' });
    assert.ok((await editor.rules(one)).includes(missing));
  });

  it('shows when something is typed in another document', async () => {
    await startTyping();
    await editor.open(two);
    await editor.edit(two, { replace: 'Open the website', by: 'Open the new website' });
    assert.ok((await editor.rules(one)).includes(missing));
  });

  /** On a slow machine the wait may be over before the first answer; after an answer without it the editor is told. */
  const untilShown = async () => {
    const { refreshes } = editor;
    if ((await editor.rules(one)).includes(missing)) return;
    await editor.until(() => (editor.refreshes > refreshes ? true : undefined));
    assert.ok((await editor.rules(one)).includes(missing));
  };

  it('shows after a pause where the editor does not tell where the cursor is', async () => {
    editor = await TestEditor.start({ files: planFiles(), timings: { pause: 5 } });
    await editor.open(one);
    await editor.report(one);
    await editor.edit(one, empty);
    await untilShown();
  });

  it('shows soon where a line was changed that the cursor is not on', async () => {
    editor = await TestEditor.start({ files: planFiles(), timings: { cursor: 5 } });
    await editor.open(one);
    await editor.cursor(one, 'title: One');
    await editor.edit(one, empty);
    await untilShown();
  });

  it('waits in the same way where diagnostics are sent', async () => {
    editor = await TestEditor.start({ files: planFiles(), capabilities: {} });
    await editor.open(one);
    const version = await editor.edit(one, empty);
    const held = await editor.sent(one, (_, params) => params.version === version);
    assert.ok(!codes(held.diagnostics).includes(missing));
    await editor.cursor(one, 'number:');
    await editor.sent(one, (rules) => rules.includes(missing));
  });

  it('holds nothing back but what is missing', async () => {
    editor = await TestEditor.start({ files: planFiles() });
    await editor.open(one);
    await editor.edit(one, { replace: 'lead: ministry', by: 'lead: nobody' });
    assert.ok((await editor.rules(one)).includes('unknown-stakeholder'));
  });
});
