import { commands, workspace } from 'vscode';
import { equal, ok } from './assert';
import { hasGit } from './host-kind';
import { runProgram } from './host-process';
import { hasKeyboard, type, whenTyped } from './keyboard';
import { at, read, waitFor, write } from './support';

/** VS Code shows no message by itself while it is driven by a test, and closes the list while there is none. */
const showMessages = () => commands.executeCommand('notifications.showList');

export function describeMerging(): void {
  describe('merging by what drafts say', () => {
    const run = (command: string) =>
      commands.executeCommand(`codraft.${command}`, { folder: at('').toString() });
    const isThere = async () => {
      try {
        await workspace.fs.stat(at('.gitattributes'));
        return true;
      } catch {
        return false;
      }
    };

    // A list that is full holds still when a message comes in above, and shows nothing of it.
    beforeEach(() => commands.executeCommand('notifications.clearAll'));

    it('is set up for a repository, and taken back, where there is git', async () => {
      equal(await isThere(), false);
      const done = await run('setUpMerging');
      equal(await isThere(), hasGit);
      if (!hasGit) return;
      ok(String(done).includes('merge.codraft'), String(done));
      ok(
        (await read(at('.gitattributes'))).includes('*.commitment.yaml merge=codraft\n'),
        'Drafts have no driver.',
      );
      ok((await read(at('.git/config'))).includes('[merge "codraft"]'), 'The driver is not set up.');
      await run('undoMerging');
      equal(await isThere(), false);
      ok(!(await read(at('.git/config'))).includes('codraft'), 'The driver is still set up.');
    });

    it('is told of, in one line, with the answers to read', async function () {
      if (!hasGit || !hasKeyboard) this.skip();
      const git = (...args: readonly string[]) => runProgram('git', args, at('').fsPath);
      const draft = at('commitments/1-open-contracting.commitment.yaml');
      const before = await read(draft);
      const main = git('rev-parse', 'HEAD').trim();
      await run('setUpMerging');
      git('switch', '--quiet', '--create', 'from-elsewhere');
      const last = 'People who buy, sell or watch are trained to use it before it opens.';
      await write(
        draft,
        before.replace('due: 2025-12-05', 'due: 2026-03').replace(last, 'Suppliers are trained to use it.'),
      );
      git('commit', '--quiet', '--all', '--message', 'Move the last step');
      git('switch', '--quiet', '-');
      await write(draft, before.replace('one public website', 'one searchable website'));
      git('commit', '--quiet', '--all', '--message', 'Say what the website is for');
      git('merge', '--quiet', '--no-edit', 'from-elsewhere');
      type({ see: '1 commitment came in changed. 1 change promises less.', text: '', picture: 'came-in' });
      type({ see: '1-open-contracting: Brief Description of the Commitment', text: '' });
      await whenTyped(showMessages);
      await commands.executeCommand('notifications.clearAll');
      git('reset', '--quiet', '--hard', main);
      git('branch', '--quiet', '--delete', '--force', 'from-elsewhere');
      await run('undoMerging');
      equal(await read(draft), before);
    });

    it('is missed once where only the attributes have come, and a button sets it up', async function () {
      if (!hasGit || !hasKeyboard) this.skip();
      await write(at('.gitattributes'), '*.commitment.yaml merge=codraft\n');
      type({ see: 'Set Up Merging', text: '', picture: 'not-set-up' });
      await whenTyped(showMessages);
      type({ see: 'Set Up Merging', click: 'left', text: '' });
      await whenTyped();
      await waitFor('it is set up', async () =>
        (await read(at('.git/config'))).includes('[merge "codraft"]') ? true : undefined,
      );
      await run('undoMerging');
      equal(await isThere(), false);
    });
  });
}
