import { ConfigurationTarget, Range, WorkspaceEdit, commands, comments, workspace, type Uri } from 'vscode';
import { equal, ok } from './assert';
import { showForm } from './form-support';
import { hasKeyboard, type, whenTyped } from './keyboard';
import { at, closeAll, read, show, waitFor, waitForRule, write } from './support';

const draft = at('commitments/8-discussed.commitment.yaml');
const discussion = at('commitments/8-discussed.discussion.yaml');
const text = 'number: 8\ntitle: Discussed\nsummary: By 2026 every office publishes its records.\n';

/** What is said of a passage, beside its line. */
export function describeDiscussion(): void {
  describe('a remark on a passage', function () {
    // VS Code says where a remark is begun as any comment.
    const controller = comments.createCommentController('test', 'Test');
    const marked = new Range(2, text.split('\n')[2]?.indexOf('every') ?? 0, 2, 29);
    const settings = () => workspace.getConfiguration('codraft');
    before(async function () {
      if (!hasKeyboard) this.skip();
      await settings().update('yourName', 'Amina Otieno', ConfigurationTarget.Global);
      await write(draft, text);
      await show(draft);
      await waitForRule(draft, 'missing-lead');
    });
    after(async () => {
      await settings().update('yourName', undefined, ConfigurationTarget.Global);
      controller.dispose();
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
      const thread = controller.createCommentThread(draft, marked, []);
      await commands.executeCommand('codraft.addRemark', { thread, text: 'Also the regional ones?' });
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

    it('is settled by a button beside the line', async () => {
      type({ see: 'Settle', click: 'left', text: '', picture: 'remark' });
      await said('it is settled', (found) => found.includes('state: settled'));
      type({ text: '', picture: 'settled' });
    });

    it('is seen in the form, which takes another one', async () => {
      await showForm(draft);
      type({ reads: 'Settled remarks: 1', text: '' });
      type({ button: 'Add remark: Number', text: 'Is it the eighth?', press: 'Tab' });
      type({ text: '', press: 'Enter' });
      const written = await said('the remark is written', (found) => found.includes('eighth'));
      ok(written.includes('about: number\n'), written);
      type({ reads: 'Amina Otieno', text: '', picture: 'remark-form' });
      await whenTyped();
      equal(await read(draft), text);
    });

    it('goes along where the commitment is renamed', async () => {
      await closeAll();
      const before = await read(discussion);
      const other = at('commitments/8-renamed.commitment.yaml');
      const rename = async (from: Uri, to: Uri) => {
        const edit = new WorkspaceEdit();
        edit.renameFile(from, to);
        ok(await workspace.applyEdit(edit), 'It is not renamed.');
      };
      await rename(draft, other);
      equal(await read(at('commitments/8-renamed.discussion.yaml')), before);
      await rename(other, draft);
      equal(await read(discussion), before);
    });
  });
}
