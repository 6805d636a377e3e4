import { commands, window } from 'vscode';
import { equal } from './assert';
import { hasKeyboard, type, whenTyped } from './keyboard';
import { at, closeAll, read, waitFor, write } from './support';

/** Comes before all others: there is only one first time. */
export function describeFirstLook(): void {
  describe('a plan that is opened for the first time', () => {
    after(async () => {
      await closeAll();
      // As on any other day: a view that follows what the other suites do would move below their pointer.
      await commands.executeCommand('workbench.view.explorer');
    });

    it('shows itself in the side bar, and beside it the walkthrough', async function () {
      await waitFor(
        'the walkthrough is open',
        () => labels().some((label) => /^(?:Walkthrough|Welcome)/.test(label)),
        labels,
      );
      if (!hasKeyboard) this.skip();
      type({ see: 'Commitment, 2. Transparency of international aid', click: 'left', text: '' });
      const draft = at('commitments/2-aid-transparency.commitment.yaml').toString();
      await waitFor('the draft is open', () => window.activeTextEditor?.document.uri.toString() === draft);
    });

    it('leaves the keyboard to what is asked in front of the walkthrough', async function () {
      if (!hasKeyboard) this.skip();
      const list = at('stakeholders.yaml');
      const before = await read(list);
      await closeAll();
      await commands.executeCommand('workbench.action.openWalkthrough', 'codraft.codraft#start', false);
      type({ see: 'List who is at the table', click: 'left', text: '' });
      await whenTyped();
      const added = commands.executeCommand('codraft.addStakeholder');
      const asked = [
        ['full name', 'Registry of Lobbying'],
        ['short name', ''],
        ['sector', 'Government'],
      ] as const;
      for (const [question, text] of asked) type({ question, text, press: 'Enter', slowly: true });
      equal(await added, 'registry-of-lobbying');
      await write(list, before);
    });
  });
}

function labels(): readonly string[] {
  return window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
}
