import type { CodeAction, CodeLens } from 'vscode';
import { commands } from 'vscode';
import { pages } from './agreement-comparing';
import { equal, ok } from './assert';
import { at, closeAll, read, show, waitFor, waitForNoRule, waitForRule, write } from './support';

const draft = at('commitments/3-civil-society-engagement.commitment.yaml');

export function describeConflicts(): void {
  describe('a conflict that git has left', () => {
    let before = '';
    beforeEach(async () => {
      before = await read(draft);
      const title = /^title: .*\n/m.exec(before)?.[0] ?? '';
      const conflict = `<<<<<<< HEAD\n${title}=======\ntitle: Theirs\n>>>>>>> bond-edits\n`;
      await write(draft, before.replace(title, conflict));
    });
    afterEach(async () => {
      await closeAll();
      await write(draft, before);
    });

    const lenses = async () => {
      const all = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', draft);
      return all.flatMap(({ command }) => (command?.command === 'codraft.resolveConflict' ? [command] : []));
    };

    it('is settled with a click above it, and the rest of the draft is as it was', async () => {
      const { document } = await show(draft);
      await waitForRule(draft, 'merge-conflict');
      await waitFor('the lenses show', async () => (await lenses()).length === 2);
      const [ours, theirs] = await lenses();
      equal(ours?.title, 'Take the current version');
      equal(theirs?.title, 'Take the incoming version (bond-edits)');
      ok(
        await commands.executeCommand(theirs?.command ?? '', ...((theirs?.arguments ?? []) as unknown[])),
        'It was not settled.',
      );
      equal(document.getText(), before.replace(/^title: .*\n/m, 'title: Theirs\n'));
      await waitForNoRule(draft, 'merge-conflict');
    });

    it('has quick fixes that do the same', async () => {
      const { document } = await show(draft);
      const { range } = await waitForRule(draft, 'merge-conflict');
      const actions = await commands.executeCommand<CodeAction[]>(
        'vscode.executeCodeActionProvider',
        draft,
        range,
        'quickfix',
      );
      const titles = actions.map(({ title }) => title);
      ok(titles.includes('Take the current version'), titles.join('; '));
      ok(document.getText().includes('<<<<<<<'), 'It was settled by nobody.');
    });

    it('is shown on a page with both versions', async () => {
      await show(draft);
      const title = await commands.executeCommand('codraft.showConflicts', draft.toString());
      equal(title, 'Conflicts in 3-civil-society-engagement');
      await waitFor('the page is open', () => pages().length === 1, pages);
      await commands.executeCommand('codraft.showConflicts', draft.toString());
      equal(pages().length, 1);
    });

    it('is not settled twice, and says so', async () => {
      await show(draft);
      equal(
        await commands.executeCommand('codraft.resolveConflict', draft.toString(), { line: 0, way: 'ours' }),
        undefined,
      );
      equal(await commands.executeCommand('codraft.resolveConflict', 'nonsense'), undefined);
    });
  });
}
