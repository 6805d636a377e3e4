import { commands, extensions, workspace } from 'vscode';
import { equal } from './assert';
import { runMocha } from './run-mocha';
import { at, read, replace, show, waitForNoRule, waitForRule } from './support';

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
      });

      it('gets no exported file, and is not offered one', async () => {
        const before = await workspace.fs.readDirectory(at(''));
        const uri = at('action-plan.yaml').toString();
        const target = at('plan.html').toString();
        equal(await commands.executeCommand('codraft.export', { uri, to: 'html', target }), undefined);
        equal(await workspace.fs.readDirectory(at('')), before);
        const manifest = extensions.getExtension('codraft.codraft')?.packageJSON as Manifest | undefined;
        const offered = manifest?.contributes.commands.find(({ command }) => command === 'codraft.export');
        equal(offered?.enablement, 'isWorkspaceTrusted');
      });

      it('does not set up git', async () => {
        const before = await workspace.fs.readDirectory(at(''));
        await commands.executeCommand('codraft.setUpMerging', { folder: at('').toString() });
        equal(await workspace.fs.readDirectory(at('')), before);
      });
    });
  });
}
