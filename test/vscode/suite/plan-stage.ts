import type { CodeLens } from 'vscode';
import { ConfigurationTarget, commands, window, workspace } from 'vscode';
import { equal, ok } from './assert';
import { hasKeyboard, type } from './keyboard';
import { at, closeAll, read, show, waitFor, write } from './support';

const uncac = at('commitments/4-uncac-review.commitment.yaml');

export function describeStage(): void {
  describe('the stage of a draft', () => {
    afterEach(closeAll);

    it('is changed where nothing stands in the way, and nothing else is', async () => {
      const { document } = await show(uncac);
      const before = document.getText();
      equal(
        await commands.executeCommand('codraft.setStage', { uri: uncac.toString(), stage: 'mature' }),
        'mature',
      );
      equal(document.getText(), before.replace('stage: initial', 'stage: mature'));
    });

    it('is saved at once in a draft that nobody has open', async () => {
      const before = await read(uncac);
      await commands.executeCommand('codraft.setStage', { uri: uncac.toString(), stage: 'mature' });
      equal(await read(uncac), before.replace('stage: initial', 'stage: mature'));
      await write(uncac, before);
    });

    it('shows what stands in its way first: to go there, or to change it anyway', async function () {
      if (!hasKeyboard) this.skip();
      const { document } = await show(uncac);
      const command = commands.executeCommand('codraft.setStage', { uri: uncac.toString(), stage: 'final' });
      type({ question: 'Fix these before Final', text: 'has no date', press: 'Enter' });
      equal(await command, undefined);
      ok(document.getText().includes('stage: initial'), 'It was changed.');
      const editor = window.activeTextEditor;
      ok(
        editor?.document.lineAt(editor.selection.active.line).text.includes('id: m2'),
        'The cursor is elsewhere.',
      );
      ok(editor?.selection.isEmpty, 'Something is selected, which one more Enter would replace.');
      const again = commands.executeCommand('codraft.setStage', { uri: uncac.toString(), stage: 'final' });
      type({ question: 'Fix these before Final', text: 'anyway', press: 'Enter' });
      equal(await again, 'final');
      ok(document.getText().includes('stage: final'), 'It was not changed.');
    });

    it('is chosen from a list with what it means', async function () {
      if (!hasKeyboard) this.skip();
      const { document } = await show(uncac);
      const command = commands.executeCommand('codraft.setStage');
      type({ question: 'Which stage is the draft at', text: 'Mature', press: 'Enter' });
      equal(await command, 'mature');
      ok(document.getText().includes('stage: mature'), 'It was not changed.');
    });
  });

  describe('settings', () => {
    afterEach(closeAll);

    it('switch code lenses off and on again at once', async () => {
      await show(uncac);
      const count = async () =>
        (await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', uncac)).length;
      await waitFor('lenses show', async () => (await count()) > 0);
      const settings = workspace.getConfiguration('codraft');
      await settings.update('codeLens.enabled', false, ConfigurationTarget.Workspace);
      await waitFor('no lenses show', async () => (await count()) === 0);
      await settings.update('codeLens.enabled', undefined, ConfigurationTarget.Workspace);
      await waitFor('lenses show again', async () => (await count()) > 0);
    });
  });
}
