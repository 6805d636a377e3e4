import { commands, window } from 'vscode';
import { equal } from './assert';
import { hasKeyboard, type } from './keyboard';
import { at, closeAll, show, waitFor } from './support';

const first = at('commitments/1-open-contracting.commitment.yaml');
const second = at('commitments/2-aid-transparency.commitment.yaml');
const third = at('commitments/3-civil-society-engagement.commitment.yaml');

/** The names of the previews that are open. */
function previews(): readonly string[] {
  return window.tabGroups.all.flatMap(({ tabs }) =>
    tabs.flatMap(({ input, label }) => {
      const { viewType } = (input ?? {}) as { readonly viewType?: string };
      return viewType?.endsWith('codraft.preview') ? [label] : [];
    }),
  );
}

async function waitForPreviews(...wanted: readonly string[]): Promise<void> {
  await waitFor(
    `previews: ${wanted.join(', ')}`,
    () => JSON.stringify(previews()) === JSON.stringify(wanted),
    previews,
  );
}

export function describePreview(): void {
  describe('the preview', () => {
    beforeEach(closeAll);
    afterEach(closeAll);

    it('opens beside the draft, and leaves the cursor in it', async () => {
      await show(first);
      await commands.executeCommand('codraft.preview');
      await waitForPreviews('Preview of 1-open-contracting');
      equal(window.activeTextEditor?.document.uri.toString(), first.toString());
    });

    it('shows a meeting by itself, and follows on to a commitment', async () => {
      await show(at('meetings/2023-06-22.meeting.yaml'));
      await commands.executeCommand('codraft.preview');
      await waitForPreviews('Preview of 2023-06-22');
      await show(second);
      await waitForPreviews('Preview of 2-aid-transparency');
    });

    it('asks of which commitment where no draft is open, as does all that is about one', async function () {
      if (!hasKeyboard) this.skip();
      for (const command of ['codraft.setStage', 'codraft.signOff', 'codraft.compareWith']) {
        const asked = commands.executeCommand(command);
        type({ question: 'Which commitment', text: '', press: 'Escape' });
        equal(await asked, undefined);
      }
      const opened = commands.executeCommand('codraft.preview');
      type({ question: 'Which commitment', text: 'aid', press: 'Enter' });
      await opened;
      await waitForPreviews('Preview of 2-aid-transparency');
      equal(window.activeTextEditor?.document.uri.toString(), second.toString());
    });

    it('follows the draft being read, and is opened once', async () => {
      await show(first);
      await commands.executeCommand('codraft.preview');
      await waitForPreviews('Preview of 1-open-contracting');
      await show(second);
      await waitForPreviews('Preview of 2-aid-transparency');
      await commands.executeCommand('codraft.preview', second);
      await waitForPreviews('Preview of 2-aid-transparency');
    });

    it('stays with its draft while it is pinned', async () => {
      await show(first);
      await commands.executeCommand('codraft.preview');
      await waitForPreviews('Preview of 1-open-contracting');
      await commands.executeCommand('workbench.action.focusSecondEditorGroup');
      await commands.executeCommand('codraft.pinPreview');
      await commands.executeCommand('workbench.action.focusFirstEditorGroup');
      await show(third);
      // Another one, which follows, proves that the first had its chance to.
      await commands.executeCommand('codraft.preview', third);
      await waitForPreviews(
        'Preview of 1-open-contracting (pinned)',
        'Preview of 3-civil-society-engagement',
      );
    });

    it('shows the whole plan in a preview of its own', async () => {
      await show(first);
      await commands.executeCommand('codraft.preview');
      await commands.executeCommand('codraft.previewPlan', at('action-plan.yaml'));
      await waitForPreviews('Preview of 1-open-contracting', 'Preview of the Plan');
    });
  });
}
