import type { Uri } from 'vscode';
import { Position, commands, window } from 'vscode';
import { ok } from './assert';
import { hasKeyboard, type } from './keyboard';
import { at, closeAll, placeCursor, replace, show, waitFor } from './support';

const aid = at('commitments/2-aid-transparency.commitment.yaml');
const uncac = at('commitments/4-uncac-review.commitment.yaml');

export function describePlanView(): void {
  describe('the plan view', () => {
    before(async function () {
      // What it shows can only be seen, so somebody has to look.
      if (!hasKeyboard) this.skip();
      await commands.executeCommand('codraft.plans.focus');
    });
    afterEach(closeAll);

    it('lists plan, themes and commitments; a click opens one', async () => {
      type({ see: 'Theme, Budget Transparency', text: '' });
      type({ see: 'Commitment, 2. Transparency of international aid', click: 'left', text: '' });
      await opened(aid);
    });

    it('opens the plan itself', async () => {
      type({ see: 'Plan, UK National Action Plan', click: 'left', text: '' });
      await opened(at('action-plan.yaml'));
    });

    it('opens a theme where it stands in the plan', async () => {
      type({ see: 'Theme, Digital Governance', click: 'left', text: '' });
      const editor = await opened(at('action-plan.yaml'));
      await waitFor('the cursor is at the theme', () =>
        editor.document.lineAt(editor.selection.active.line).text.includes('digital-governance'),
      );
    });

    it('unfolds and opens a milestone from the keyboard', async () => {
      type({ see: 'Commitment, 4. Transparency', click: 'left', text: '' });
      await opened(uncac);
      await commands.executeCommand('codraft.plans.focus');
      type({ text: '', press: 'ArrowRight' });
      type({ see: 'Milestone, Write to the members', text: '', press: 'ArrowDown' });
      type({ text: '', press: 'Enter' });
      const editor = await opened(uncac);
      await waitFor('the cursor is at the milestone', () =>
        editor.document.lineAt(editor.selection.active.line).text.includes('id: m1'),
      );
    });

    it('follows what is typed, and keeps what is unfolded', async () => {
      const editor = await show(uncac);
      // Elsewhere than the test before has left it.
      placeCursor(editor, new Position(0, 0));
      await replace(editor.document, 'title: Write to the members', 'title: Telephone the members');
      type({ see: 'Milestone, Telephone the members', click: 'left', text: '' });
      await waitFor('the cursor is at the milestone', () => {
        const { activeTextEditor: now } = window;
        return now?.document.lineAt(now.selection.active.line).text.includes('id: m1');
      });
    });
  });
}

async function opened(uri: Uri) {
  const editor = await waitFor(
    `${uri.path} is open`,
    () => (window.activeTextEditor?.document.uri.path === uri.path ? window.activeTextEditor : undefined),
    () => window.activeTextEditor?.document.uri.path,
  );
  ok(editor.selection.isEmpty, 'Something is selected.');
  return editor;
}
