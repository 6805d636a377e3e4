import { ConfigurationTarget, Selection, commands, workspace } from 'vscode';
import { equal } from './assert';
import { hasKeyboard, type } from './keyboard';
import { at, closeAll, read, show, waitFor, waitForRule, write } from './support';

const draft = at('commitments/8-discussed.commitment.yaml');
const discussion = at('commitments/8-discussed.discussion.yaml');
const text = 'number: 8\ntitle: Discussed\nsummary: By 2026 every office publishes its records.\n';

/** What is said of a passage, beside its line. */
export function describeDiscussion(): void {
  describe('a remark on a passage', function () {
    const settings = () => workspace.getConfiguration('codraft');
    before(async function () {
      if (!hasKeyboard) this.skip();
      await settings().update('yourName', 'Amina Otieno', ConfigurationTarget.Global);
      await write(draft, text);
      const editor = await show(draft);
      await waitForRule(draft, 'missing-lead');
      const start = text.indexOf('every office');
      const { document } = editor;
      editor.selection = new Selection(document.positionAt(start), document.positionAt(start + 12));
    });
    after(async () => {
      await settings().update('yourName', undefined, ConfigurationTarget.Global);
      await closeAll();
      for (const file of [draft, discussion])
        await workspace.fs.delete(file).then(undefined, () => undefined);
    });
    const said = (what: string, isSaid: (written: string) => boolean) =>
      waitFor(what, async () => {
        try {
          const written = await read(discussion);
          return isSaid(written) && written;
        } catch {
          return false;
        }
      });

    it('is written beside the commitment, with the words that were marked', async () => {
      await commands.executeCommand('codraft.addRemark');
      type({ inComment: true, text: 'Also the regional ones?', press: 'Control+Enter' });
      const written = await said('the remark is written', (found) => found.includes('regional'));
      equal(
        written.replace(/\d{4}-\d\d-\d\d/, 'DAY'),
        `remarks:
  - id: amina-otieno-1
    about: summary
    words: every office
    entries:
      - by: Amina Otieno
        on: DAY
        text: Also the regional ones?
`,
      );
      equal(await read(draft), text);
    });

    it('is settled and opened again by a button', async () => {
      type({ see: 'Settle', click: 'left', text: '', picture: 'remark' });
      await said('it is settled', (found) => found.includes('state: settled'));
      type({ text: '', picture: 'settled' });
      // VS Code folds it up then; the list of comments leads back to it.
      type({ see: 'Also the regional ones?', click: 'left', text: '' });
      type({ see: 'Reopen', click: 'left', text: '' });
      await said('it is open again', (found) => found.includes('state: open'));
    });
  });
}
