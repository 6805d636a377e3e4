import { commands, window } from 'vscode';
import { equal, ok } from './assert';
import { showForm, waitForText } from './form-support';
import { hasKeyboard, type, whenTyped } from './keyboard';
import { canEndServer, endServer, serverProcess } from './server-process';
import { at, closeAll, read, waitFor, write } from './support';

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

    it('settles a conflict that git has left', async () => {
      const own = /^title: .*\n/m.exec(before)?.[0] ?? '';
      const conflict = `<<<<<<< HEAD\n${own}=======\ntitle: Theirs\n>>>>>>> bond-edits\n`;
      await write(draft, before.replace(own, conflict));
      const document = await showForm(draft);
      type({ button: 'Keep the second', text: '', picture: 'form-conflict-settled' });
      await waitForText(document, '<<<<<<<', false);
      equal(document.getText(), before.replace(own, 'title: Theirs\n'));
    });

    it('shows what can be read of a broken file, and takes answers in it', async () => {
      await write(draft, before.replace('theme: anti', 'theme anti'));
      const document = await showForm(draft);
      type({ reads: 'Open as Text', text: '', picture: 'form-broken' });
      type({ box: 'Brief Description of the Commitment', clear: true, text: 'Still here' });
      await waitForText(document, 'Still here');
      ok(window.activeTextEditor === undefined, 'It is shown as text.');
    });
  });
}

/** Ends the server that is there, or will be in a moment. */
async function crash(): Promise<void> {
  const pid = await waitFor('there is a server', serverProcess);
  endServer(pid);
  await waitFor('it is gone', () => serverProcess() !== pid);
}
