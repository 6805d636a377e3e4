import type { Uri } from 'vscode';
import { commands, workspace } from 'vscode';
import { ok } from './assert';
import { waitForForm } from './form-support';
import { hasKeyboard, type } from './keyboard';
import { at, closeAll, read, waitFor } from './support';

export function describeFormCommitment(): void {
  describe('a new commitment', () => {
    const made: Uri[] = [];
    afterEach(async () => {
      await closeAll();
      for (const uri of made.splice(0)) await workspace.fs.delete(uri);
    });

    it('opens as a form, with the cursor in the first box that is empty', async function () {
      if (!hasKeyboard) this.skip();
      const uri = await commands.executeCommand<Uri | undefined>('codraft.newCommitment', {
        plan: at('action-plan.yaml').toString(),
        title: 'Open the register of lobbying',
        theme: 'open-contracting',
      });
      ok(uri, 'Nothing was made.');
      made.push(uri);
      await waitForForm(uri);
      type({
        focused: 'Brief Description',
        text: 'Anyone can read who met which minister.',
        picture: 'form-new-commitment',
        press: 'Control+s',
      });
      await waitFor('the summary is saved', async () =>
        (await read(uri)).includes('Anyone can read who met which minister.'),
      );
    });
  });
}
