import { commands, workspace } from 'vscode';
import { equal, ok } from './assert';
import { hasKeyboard, type, whenTyped } from './keyboard';
import { at, closeAll, exists, read, show, waitFor, write } from './support';

const file = at('call.csv');
const plan = at('action-plan.yaml');
const list = at('contributions/call.contributions.yaml');
const csv = `Submitted at,Your idea,Organisation,Your name,Email,Colour
2023-05-30,"Open the reading room, on Saturdays",Friends of the Archive,Ann Field,ann@example.org,blue
2023-05-31,=1+1,,Ben Wood,ben@example.org,
`;

export function describeResponses(): void {
  describe('responses in a CSV file', () => {
    let before = '';
    beforeEach(async () => {
      before = await read(plan);
      await write(file, csv);
    });
    afterEach(async () => {
      await closeAll();
      await write(plan, before);
      for (const uri of [file, list]) if (await exists(uri)) await workspace.fs.delete(uri);
    });

    it('are shown column by column, come in as they are chosen, and are taken back in one', async function () {
      if (!hasKeyboard) this.skip();
      const { document } = await show(plan);
      equal(await commands.executeCommand('codraft.bringInResponses', file), 'What call.csv brings in');
      type({ reads: 'nothing of it comes in: Colour', text: '', picture: 'responses' });
      type({ list: 'Read as: Colour', option: 'Note', text: '' });
      type({ reads: '2 new contributions', text: '', picture: 'responses-chosen' });
      await whenTyped();
      equal(document.getText(), before);
      equal(await exists(list), false);
      type({ button: 'Bring In', text: '' });
      await waitFor(
        'they are there',
        async () => (await exists(list)) && (await read(list)).includes('=1+1'),
      );
      const text = await read(list);
      ok(text.includes('Colour: blue'), text);
      ok(!/Ann|ann@|Ben/.test(text), text);
      await waitFor(
        'the plan says how the columns are read',
        () => document.getText().includes('{ column: Colour, as: note }'),
        () => document.getText(),
      );
      type({ reads: 'The plan has all of it already', text: '', picture: 'responses-brought-in' });
      await whenTyped();
      await show(list);
      await show(plan);
      await commands.executeCommand('undo');
      await waitFor(
        'it is taken back',
        () => document.getText() === before,
        () => document.getText(),
      );
    });

    it('say why a file cannot be read', async () => {
      await write(file, 'one column\n1\n');
      equal(await commands.executeCommand('codraft.bringInResponses', { file: file.toString() }), undefined);
    });
  });
}
