import { commands, window, workspace } from 'vscode';
import { equal, ok } from './assert';
import { showForm, waitForText } from './form-support';
import { isProcess, runProgram } from './host-process';
import { hasKeyboard, type, whenTyped } from './keyboard';
import { canEndServer, endServer, serverProcess } from './server-process';
import { at, closeAll, read, waitFor, waitForRule, write } from './support';

const draft = at('commitments/3-civil-society-engagement.commitment.yaml');
const title = 'Name of the Commitment';
/** So often may a server crash in a few minutes before it stays away. */
const most = 5;

export function describeFormInTrouble(): void {
  describe('a form in trouble', () => {
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

    it('keeps what is typed while the server is gone, and writes it when it is back', async function () {
      if (!canEndServer) this.skip();
      const document = await showForm(draft);
      type({ box: title, clear: true, text: 'Before ' });
      await waitForText(document, 'title: Before');
      for (let count = 0; count < most; count += 1) await crash();
      type({ reads: 'Codraft has stopped', text: '' });
      type({ box: title, text: 'and later on', picture: 'form-stopped' });
      await whenTyped();
      ok(!document.getText().includes('later on'), 'Somebody has written it.');
      await commands.executeCommand('codraft.restartServer');
      await waitForText(document, 'title: Before and later on');
      await commands.executeCommand('notifications.clearAll');
    });

    const ways = [
      { button: 'Keep the first', kept: (own: string) => own },
      { button: 'Keep the second', kept: () => 'title: Theirs\n' },
    ];
    for (const { button, kept } of ways) {
      it(`settles a conflict that git has left: ${button}`, async () => {
        const own = /^title: .*\n/m.exec(before)?.[0] ?? '';
        const conflict = `<<<<<<< HEAD\n${own}=======\ntitle: Theirs\n>>>>>>> bond-edits\n`;
        await write(draft, before.replace(own, conflict));
        const document = await showForm(draft);
        type({ reads: 'Theirs', text: '', picture: 'form-conflict' });
        type({ button, text: '', picture: 'form-conflict-settled' });
        await waitForText(document, '<<<<<<<', false);
        equal(document.getText(), before.replace(own, kept(own)));
      });
    }

    it('keeps what is not saved when the file changes outside, until it is reverted', async () => {
      const document = await showForm(draft);
      type({ box: title, text: ' of mine', press: 'Tab' });
      await waitForText(document, ' of mine');
      await whenTyped();
      await write(draft, before.replace(/^summary: >-\n(?: {2}.*\n)+/m, 'summary: Written elsewhere.\n'));
      type({ box: title, text: ' and more', press: 'Tab', picture: 'form-outside-dirty' });
      await waitForText(document, ' and more');
      ok(document.isDirty, 'It was saved over what is on the disk.');
      await whenTyped();
      await commands.executeCommand('workbench.action.files.revert');
      type({ reads: 'Written elsewhere.', text: '' });
      await whenTyped();
      equal(document.isDirty, false);
      ok(!document.getText().includes('of mine'), 'It was not reverted.');
    });

    it('says when a file is only to be read, and takes answers when it is that no longer', async () => {
      const files = workspace.getConfiguration('files');
      const document = await showForm(draft);
      type({ box: title, text: '' });
      await whenTyped();
      await files.update('readonlyInclude', { '**/3-*.commitment.yaml': true }, true);
      try {
        type({ reads: 'This file is read-only.', text: '', picture: 'form-read-only' });
        type({ box: title, text: ' not kept', press: 'Tab' });
        await whenTyped();
        equal(document.getText(), before);
      } finally {
        await files.update('readonlyInclude', undefined, true);
      }
      type({ button: 'Set Stage', text: '' });
      type({ question: 'Which stage', text: '', press: 'Escape' });
      type({ box: title, text: ' once more', press: 'Tab' });
      await waitForText(document, ' once more');
      await whenTyped();
    });

    it('says when the permissions of a file let nobody write it, where VS Code goes by them', async function () {
      // A web worker is not told the permissions of a file.
      if (!isProcess) this.skip();
      const files = workspace.getConfiguration('files');
      await files.update('readonlyFromPermissions', true, true);
      runProgram('chmod', ['a-w', draft.fsPath]);
      try {
        const document = await showForm(draft);
        type({ reads: 'This file is read-only.', text: '', picture: 'form-locked' });
        type({ box: title, text: ' not kept', press: 'Tab' });
        await whenTyped();
        equal(document.getText(), before);
      } finally {
        runProgram('chmod', ['u+w', draft.fsPath]);
        await files.update('readonlyFromPermissions', undefined, true);
      }
    });

    it('shows what can be read of a broken file, and takes answers in it', async () => {
      await write(draft, before.replace('theme: anti', 'theme:anti'));
      const document = await showForm(draft);
      type({ reads: 'Open as Text', text: '', picture: 'form-broken' });
      type({ box: 'Brief Description of the Commitment', clear: true, text: 'Still here' });
      await waitForText(document, 'Still here');
      ok(window.activeTextEditor === undefined, 'It is shown as text.');
      const found = await waitForRule(draft, 'yaml-syntax');
      type({ button: `Fix… : ${found.message}`, text: '', picture: 'form-mended' });
      await waitForText(document, 'theme: anti');
      await whenTyped();
    });
  });
}

/** Ends the server that is there, or will be in a moment. */
async function crash(): Promise<void> {
  const pid = await waitFor('there is a server', serverProcess);
  endServer(pid);
  await waitFor('it is gone', () => serverProcess() !== pid);
}
