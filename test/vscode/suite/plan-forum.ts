import type { Uri } from 'vscode';
import { commands, window, workspace } from 'vscode';
import { equal, ok } from './assert';
import { hasKeyboard, type } from './keyboard';
import { at, closeAll, read, waitForRules } from './support';

const plan = at('action-plan.yaml');

export function describeForum(): void {
  describe('the work of the forum', () => {
    const made: Uri[] = [];
    afterEach(async () => {
      await closeAll();
      for (const uri of made.splice(0)) {
        await workspace.fs.delete(uri);
        await waitForRules(uri, []);
      }
    });

    it('New Meeting begins the next one with what is due, and opens it', async () => {
      const given = { plan: plan.toString(), date: '2024-01-18' };
      const uri = await commands.executeCommand<Uri | undefined>('codraft.newMeeting', given);
      ok(uri, 'Nothing was made.');
      made.push(uri);
      equal(uri.toString(), at('meetings/2024-01-18.meeting.yaml').toString());
      const text = await read(uri);
      ok(/^date: 2024-01-18$/m.test(text), text);
      ok(text.includes('- stakeholder: uk-ogn'), text);
      ok(text.includes('- theme: justice'), text);
      equal(window.activeTextEditor?.document.uri.toString(), uri.toString(), 'the open file');
    });

    it('New Meeting asks for the day', async function () {
      if (!hasKeyboard) this.skip();
      const command = commands.executeCommand<Uri | undefined>('codraft.newMeeting', {
        plan: plan.toString(),
      });
      type({ question: 'On which day', text: '2024-02-30', see: 'Enter a day such as' });
      type({ question: 'On which day', text: '2024-02-20', press: 'Enter' });
      const uri = await command;
      ok(uri, 'Nothing was made.');
      made.push(uri);
      ok(/^date: 2024-02-20$/m.test(await read(uri)), 'It has another day.');
    });
  });
}
