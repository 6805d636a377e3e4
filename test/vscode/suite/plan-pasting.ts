import { Selection, commands, workspace } from 'vscode';
import { equal } from './assert';
import { hasKeyboard, type, whenTyped } from './keyboard';
import { at, closeAll, placeCursor, show, waitFor, waitForRule, write } from './support';

const draft = at('commitments/6-pasted.commitment.yaml');
const text = 'number: 6\ntitle: Pasted\ndescription:\n  solution: \n  done_so_far: None yet.\n';

/** As Word puts it there. */
const word = {
  'text/html': `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment--><p class=MsoNormal>We <b>publish</b>:<o:p></o:p></p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>the owners<o:p></o:p></p><!--EndFragment--></body></html>`,
  'text/plain': 'We publish:\r\n·\tthe owners\r\n',
};
const plain = { 'text/plain': 'One line.\nAnd another.' };

/** What another program has copied, pasted into an answer. */
export function describePasting(): void {
  describe('pasting from another program', function () {
    before(async function () {
      if (!hasKeyboard) this.skip();
      await write(draft, text);
      await show(draft);
      await waitForRule(draft, 'missing-lead');
    });
    after(async () => {
      await closeAll();
      await workspace.fs.delete(draft);
    });

    it('makes a block of it in the answer under the cursor, which one step takes back', async () => {
      const editor = await show(draft);
      const { document } = editor;
      placeCursor(editor, document.lineAt(3).range.end);
      const pasted = text.replace('solution: \n', 'solution: |\n    We **publish**:\n\n    - the owners\n');
      type({ text: '', pasted: word });
      await waitFor(
        'the answer is pasted',
        () => document.getText() === pasted,
        () => document.getText(),
      );
      await whenTyped();
      equal(editor.selection.active.line, 6);
      await commands.executeCommand('undo');
      await waitFor(
        'it is taken back',
        () => document.getText() === text,
        () => document.getText(),
      );
    });

    it('has plain text beside it', async () => {
      const editor = await show(draft);
      const { document } = editor;
      placeCursor(editor, document.lineAt(3).range.end);
      type({ text: '', pasted: word });
      await waitFor('the answer is pasted', () => document.lineCount > 7);
      await whenTyped();
      await commands.executeCommand('editor.changePasteType');
      type({ see: 'Plain Text', text: '', press: 'ArrowDown' });
      type({ text: '', press: 'Enter' });
      await waitFor(
        'it is plain',
        () => document.lineAt(3).text === '  solution: We publish:' && !document.getText().includes('**'),
        () => document.getText(),
      );
      await commands.executeCommand('undo');
      await waitFor(
        'it is taken back',
        () => document.getText() === text,
        () => document.getText(),
      );
    });

    it('weaves several lines of plain text into an answer that is there', async () => {
      const editor = await show(draft);
      const { document } = editor;
      placeCursor(editor, document.lineAt(4).range.end);
      type({ text: '', pasted: plain });
      const woven = text.replace(
        'done_so_far: None yet.\n',
        'done_so_far: |\n    None yet.\n\n    One line.\n\n    And another.\n',
      );
      await waitFor(
        'it is woven in',
        () => document.getText() === woven,
        () => document.getText(),
      );
      await commands.executeCommand('undo');
      await waitFor(
        'it is taken back',
        () => document.getText() === text,
        () => document.getText(),
      );
    });

    it('leaves ids, and several cursors, to VS Code', async () => {
      const editor = await show(draft);
      const { document } = editor;
      placeCursor(editor, document.lineAt(0).range.end);
      type({ text: '', pasted: { 'text/html': '<p>7</p>', 'text/plain': '7' } });
      await waitFor(
        'the figure is there',
        () => document.lineAt(0).text === 'number: 67',
        () => document.getText(),
      );
      await commands.executeCommand('undo');
      const [solution, results] = [document.lineAt(3).range.end, document.lineAt(4).range.end];
      editor.selections = [new Selection(solution, solution), new Selection(results, results)];
      type({ text: '', pasted: { 'text/html': '<p><b>x</b></p>', 'text/plain': 'x' } });
      const both = text.replace('solution: ', 'solution: x').replace('None yet.', 'None yet.x');
      await waitFor(
        'both have it',
        () => document.getText() === both,
        () => document.getText(),
      );
      await commands.executeCommand('undo');
    });
  });
}
