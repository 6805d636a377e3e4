import { commands, extensions, window, workspace } from 'vscode';
import { equal } from './assert';
import { hasKeyboard, type } from './keyboard';
import { runMocha } from './run-mocha';
import { at, closeAll, read, replace, show, waitFor, waitForNoRule, waitForRule } from './support';

interface Manifest {
  readonly contributes: { readonly commands: readonly { command: string; enablement?: string }[] };
}

/** A plan in a folder that nobody has said to trust. */
export function run(): Promise<void> {
  return runMocha(() => {
    describe('a folder that is not trusted', () => {
      it('is not trusted', () => equal(workspace.isTrusted, false));

      it('is checked all the same', async () => {
        const draft = at('commitments/4-uncac-review.commitment.yaml');
        await waitForRule(draft, 'theme-not-proceeding');
        const { document } = await show(draft);
        await replace(document, 'stage: initial', 'stage: initail');
        await waitForRule(draft, 'unknown-value');
        await replace(document, 'stage: initail', 'stage: initial');
        await waitForNoRule(draft, 'unknown-value');
      });

      it('is signed by nobody, and has no git to compare with', async () => {
        const draft = at('commitments/4-uncac-review.commitment.yaml');
        const before = await read(draft);
        await show(draft);
        const uri = draft.toString();
        equal(await commands.executeCommand('codraft.signOff', { uri, by: 'fcdo' }), undefined);
        equal(await read(draft), before);
        equal(await commands.executeCommand('codraft.compareWith', { uri, ref: 'HEAD' }), undefined);
      });

      it('gets no new files', async () => {
        const before = await workspace.fs.readDirectory(at('commitments'));
        const plan = at('action-plan.yaml').toString();
        await commands.executeCommand('codraft.newCommitment', { plan, title: 'Not wanted', theme: null });
        equal(await workspace.fs.readDirectory(at('commitments')), before);
        const meetings = await workspace.fs.readDirectory(at('meetings'));
        await commands.executeCommand('codraft.newMeeting', { plan, date: '2024-01-18' });
        equal(await workspace.fs.readDirectory(at('meetings')), meetings);
        const text = await read(at('action-plan.yaml'));
        const move = { theme: 'justice', decision: 'proceed', meeting: '2024-01-18', note: 'No.' };
        await commands.executeCommand('codraft.moveTheme', { plan, ...move });
        equal(await read(at('action-plan.yaml')), text);
      });

      it('gets no exported file', async () => {
        const before = await workspace.fs.readDirectory(at(''));
        const uri = at('action-plan.yaml').toString();
        const target = at('plan.html').toString();
        equal(await commands.executeCommand('codraft.export', { uri, to: 'html', target }), undefined);
        equal(await workspace.fs.readDirectory(at('')), before);
      });

      it('is told how to change that, by commands that can all be chosen', async function () {
        const manifest = extensions.getExtension('codraft.codraft')?.packageJSON as Manifest | undefined;
        equal(
          manifest?.contributes.commands.filter(({ enablement }) => enablement !== undefined),
          [],
        );
        if (!hasKeyboard) this.skip();
        await commands.executeCommand('notifications.clearAll');
        await commands.executeCommand('codraft.newCommitment');
        // A message can be put away by itself; the list of them stays.
        await commands.executeCommand('notifications.showList');
        type({ see: 'Trust this folder first', text: '' });
        type({ see: 'Manage Trust', click: 'left', text: '' });
        await waitFor('trust can be given', () =>
          window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('Trust'))),
        );
      });

      it('is told so where it asks for a version to compare with, and led there', async function () {
        if (!hasKeyboard) this.skip();
        await closeAll();
        const uri = at('commitments/4-uncac-review.commitment.yaml').toString();
        const compared = commands.executeCommand('codraft.compareWith', { uri });
        type({ question: 'Trust this folder to compare', text: 'Manage Trust', press: 'Enter' });
        equal(await compared, undefined);
        await waitFor('trust can be given', () =>
          window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('Trust'))),
        );
      });

      it('does not set up git', async () => {
        const before = await workspace.fs.readDirectory(at(''));
        await commands.executeCommand('codraft.setUpMerging', { folder: at('').toString() });
        equal(await workspace.fs.readDirectory(at('')), before);
      });
    });
  });
}
