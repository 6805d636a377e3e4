import type { Uri } from 'vscode';
import { Position, WorkspaceEdit, commands, languages, window, workspace } from 'vscode';
import { equal, ok } from './assert';
import { documentOf, formInFront, showForm, waitForForm, waitForText } from './form-support';
import { hasKeyboard, type, whenTyped } from './keyboard';
import { at, closeAll, placeCursor, read, replace, show, waitFor, write } from './support';

const draft = at('commitments/3-civil-society-engagement.commitment.yaml');
const title = 'Name of the Commitment';

export function describeFormEditing(): void {
  describe('a draft as a form', () => {
    let before = '';
    beforeEach(async function () {
      if (!hasKeyboard) this.skip();
      await closeAll();
      before = await read(draft);
    });
    afterEach(async () => {
      await closeAll();
      if (before !== '') await write(draft, before);
    });

    it('changes the text of its file and nothing else, and saves it as any editor does', async () => {
      const document = await showForm(draft);
      type({ box: title, text: ' in the open', press: 'Control+s' });
      await waitFor('it is saved', async () => (await read(draft)).includes(' in the open'));
      await waitFor('nothing is left to save', () => !document.isDirty);
      const typed = /^title: .*$/m.exec(await read(draft))?.[0] ?? '';
      equal((await read(draft)).replace(typed, ''), before.replace(/^title: .*$/m, ''));
    });

    it('is a draft also where VS Code takes all YAML for something else', async () => {
      await waitFor('it has that language', async () => {
        try {
          return await languages.setTextDocumentLanguage(await workspace.openTextDocument(draft), 'yaml');
        } catch {
          // A document that no editor shows may be closed at any moment.
          return undefined;
        }
      });
      const shown = await showForm(draft);
      await waitFor('it is a draft', () => documentOf(draft)?.languageId === 'ogp-draft');
      type({ box: title, text: ' for everybody', press: 'Tab' });
      await whenTyped();
      await waitForText(shown, ' for everybody');
      equal(shown.getText().split(' for everybody').length, 2, 'pieces of the text around what was typed');
    });

    it('says why it does not take an answer, in a draft that is not saved too', async () => {
      const document = await showForm(draft);
      type({ box: title, text: ' in the open', press: 'Tab' });
      await waitForText(document, ' in the open');
      equal(document.isDirty, true);
      type({ box: 'Number', clear: true, text: 'three', press: 'Tab' });
      type({ reads: '“three” is not a whole number', text: '' });
      await whenTyped();
      ok(document.getText().includes('number: 3\n'), 'It was changed.');
    });

    it('takes back and repeats with the keys of every editor, through form and text', async () => {
      const document = await showForm(draft);
      type({ box: title, clear: true, text: 'First', press: 'Tab' });
      await waitForText(document, 'title: First');
      await commands.executeCommand('codraft.openAsText');
      await waitFor('it is shown as text', () => window.activeTextEditor?.document === document);
      await replace(document, 'stage: initial', 'stage: mature');
      await commands.executeCommand('codraft.openAsForm');
      await waitForForm(draft);
      type({ reads: 'Mature', box: title, text: '', press: 'Control+z' });
      await waitForText(document, 'stage: initial');
      ok(document.getText().includes('title: First'), 'It took back more than the last thing.');
      for (let count = 0; count < 8 && document.getText() !== before; count += 1) {
        const { version } = document;
        type({ text: '', press: 'Control+z' });
        // The extension hears of it after the page: one more would go beyond what was saved.
        await waitFor('something is taken back', () => document.version !== version);
      }
      equal(document.getText(), before);
      // VS Code tells of it a moment after the text.
      await waitFor('nothing is left to save', () => !document.isDirty);
    });

    it('shows what has been written on the disk meanwhile', async () => {
      await showForm(draft);
      type({ reads: 'quarterly meetings', text: '' });
      await whenTyped();
      await write(draft, before.replace(/^summary: >-\n(?: {2}.*\n)+/m, 'summary: Written elsewhere.\n'));
      type({ reads: 'Written elsewhere.', text: '' });
      await whenTyped();
      ok(formInFront() !== undefined, 'The form has closed.');
    });

    it('opens at the line of the text, and goes back to it', async () => {
      const editor = await show(draft);
      const line = before.split('\n').findIndex((one) => one.startsWith('  accountability:'));
      placeCursor(editor, new Position(line, 4));
      await commands.executeCommand('codraft.openAsForm');
      await waitForForm(draft);
      const label = 'How will the commitment help foster accountability?';
      type({ focused: label, text: ' Mine.', picture: 'form-at-the-same-place' });
      const { document } = editor;
      await waitForText(document, ' Mine.');
      equal(window.tabGroups.activeTabGroup.tabs.length, 1, 'tabs');
      await commands.executeCommand('codraft.openAsText');
      const text = await waitFor('it is shown as text', () => window.activeTextEditor);
      await waitFor(
        'the cursor is in the answer',
        () => text.selection.active.line >= line && text.selection.active.line <= line + 1,
        () => text.selection.active.line,
      );
    });

    it('goes to what it takes back, wherever that is', async () => {
      const document = await showForm(draft);
      type({ box: title, text: ' in the open', press: 'Tab' });
      await waitForText(document, ' in the open');
      await whenTyped();
      await replace(document, 'title: Hold the quarterly meetings', 'title: Hold the monthly meetings');
      type({ box: title, text: '', press: 'Control+z' });
      await waitForText(document, 'Hold the quarterly meetings');
      type({ focused: 'Milestone', inView: 'Hold the quarterly meetings', text: '', picture: 'form-undone' });
      type({ text: '', press: 'Control+z' });
      await waitForText(document, ' in the open', false);
      type({ focused: title, text: '', press: 'Control+y' });
      await waitForText(document, ' in the open');
      type({ focused: title, text: '', press: 'Control+y' });
      await waitForText(document, 'Hold the monthly meetings');
      type({ focused: 'Milestone', text: '' });
      await whenTyped();
    });

    it('stays a form when its file gets another name', async () => {
      const renamed = at('commitments/3-renamed.commitment.yaml');
      await showForm(draft);
      type({ box: title, text: '', press: 'Control+s' });
      await whenTyped();
      const rename = async (from: Uri, to: Uri): Promise<void> => {
        const edit = new WorkspaceEdit();
        edit.renameFile(from, to);
        ok(await workspace.applyEdit(edit), 'It was not renamed.');
      };
      await rename(draft, renamed);
      await waitForForm(renamed);
      await rename(renamed, draft);
      await waitForForm(draft);
    });

    it('goes back to the text at the same place from a half that was split off', async () => {
      const document = await showForm(draft);
      const line = before.split('\n').findIndex((one) => one.startsWith('  accountability:'));
      type({ box: 'How will the commitment help foster accountability?', text: '' });
      await whenTyped();
      await commands.executeCommand('workbench.action.splitEditor');
      await commands.executeCommand('codraft.openAsText');
      const text = await waitFor('it is shown as text', () => window.activeTextEditor);
      equal(text.document.uri.toString(), document.uri.toString());
      await waitFor(
        'the cursor is in the answer',
        () => text.selection.active.line === line,
        () => text.selection.active.line,
      );
      type({ box: 'What problem does the commitment aim to address?', text: '', picture: 'form-leads' });
      const problem = before.split('\n').findIndex((one) => one.startsWith('problem:'));
      await waitFor(
        'the text follows',
        () => text.selection.active.line === problem + 1,
        () => text.selection.active.line,
      );
    });

    it('leads its preview, and a question about a check covers neither', async () => {
      await showForm(draft);
      await commands.executeCommand('codraft.preview');
      type({ box: 'How will the commitment help foster accountability?', text: '' });
      type({ inView: 'Open government values', text: '', picture: 'form-leads-preview' });
      type({ button: 'Why', text: '' });
      type({ reads: 'Why it matters', text: '', picture: 'form-why' });
      await whenTyped();
      const shown = window.tabGroups.all.map(({ activeTab }) => activeTab?.label);
      equal(shown.length, 3, shown.join());
      ok(!shown.some((label) => label?.endsWith('.md')), `A file is shown: ${shown.join()}`);
      type({ button: 'Why', text: '' });
      await whenTyped();
    });

    it('goes along with the cursor of the text beside it', async () => {
      const document = await showForm(draft);
      type({ reads: 'Milestones', text: '' });
      await whenTyped();
      await commands.executeCommand('workbench.action.splitEditor');
      await commands.executeCommand('codraft.openAsText');
      const editor = await waitFor('there is text beside it', () => window.activeTextEditor);
      const line = before.split('\n').findIndex((one) => one.startsWith('milestones:'));
      placeCursor(editor, new Position(line + 3, 12));
      type({ inView: 'Agree and publish terms of reference', text: '', picture: 'form-beside-text' });
      await whenTyped();
      await replace(document, 'title: Hold the quarterly meetings', 'title: Hold the monthly meetings');
      type({ reads: 'Hold the monthly meetings', text: '' });
      await whenTyped();
    });
  });
}
