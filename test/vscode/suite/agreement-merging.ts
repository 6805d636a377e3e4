import { commands, workspace } from 'vscode';
import { equal, ok } from './assert';
import { hasGit } from './host-kind';
import { hasKeyboard, type, whenTyped } from './keyboard';
import { at, read, waitFor, write } from './support';

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

    it('is missed once where only the attributes have come, and a button sets it up', async function () {
      if (!hasGit || !hasKeyboard) this.skip();
      await write(at('.gitattributes'), '*.commitment.yaml merge=codraft\n');
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
