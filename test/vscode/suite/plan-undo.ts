import type { TextEditor, Uri } from 'vscode';
import { commands, window, workspace } from 'vscode';
import { equal, ok } from './assert';
import { at, closeAll, read, waitFor } from './support';

/** More often than anybody who wants a sentence back. */
const often = 12;

export function describeUndo(): void {
  describe('undoing what was typed into a new file', () => {
    const made: Uri[] = [];
    afterEach(async () => {
      await closeAll();
      for (const uri of made.splice(0)) await workspace.fs.delete(uri, { recursive: true });
    });

    it('leaves a new commitment as it was made', async () => {
      const uri = await commands.executeCommand<Uri | undefined>('codraft.newCommitment', {
        plan: at('action-plan.yaml').toString(),
        title: 'To be undone',
        theme: null,
      });
      ok(uri, 'Nothing was made.');
      made.push(uri);
      await typeAndUndo(uri);
    });

    it('leaves the files of a new plan as they were made', async () => {
      const folder = at('undone');
      made.push(folder);
      const uri = await commands.executeCommand<Uri | undefined>('codraft.newActionPlan', {
        folder: folder.toString(),
        country: 'Nowhere',
        title: 'To be undone',
        years: [2030, 2031],
      });
      ok(uri, 'Nothing was made.');
      await typeAndUndo(uri);
      await read(at('undone/stakeholders.yaml'));
    });
  });
}

async function typeAndUndo(uri: Uri): Promise<void> {
  const written = await read(uri);
  const editor = await waitFor('the new file is in front', () => editorOf(uri));
  const { document } = editor;
  await commands.executeCommand('type', { text: 'Words' });
  await waitFor('the words are there', () => document.getText().includes('Words'));
  for (let count = 0; count < often; count += 1) await commands.executeCommand('undo');
  await waitFor(
    'the words are gone',
    () => withoutSpaceForCursor(document.getText()) === withoutSpaceForCursor(written),
    () => document.getText(),
  );
  equal(await read(uri), written, 'what is on the disk');
  ok(editorOf(uri), 'Its editor has closed.');
  for (let count = 0; count < often; count += 1) await commands.executeCommand('redo');
  await waitFor('the words are back', () => document.getText().includes('Words'));
}

/** The space behind the first name is put in when the file is opened, and may go as well. */
function withoutSpaceForCursor(text: string): string {
  return text.replace(/: $/m, ':');
}

function editorOf(uri: Uri): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor?.document.uri.toString() === uri.toString() ? editor : undefined;
}
