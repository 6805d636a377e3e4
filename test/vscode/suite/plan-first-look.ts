import { commands, window } from 'vscode';
import { hasKeyboard, type } from './keyboard';
import { at, closeAll, waitFor } from './support';

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
  });
}

function labels(): readonly string[] {
  return window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
}
