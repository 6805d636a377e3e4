import { commands, window } from 'vscode';
import { equal, ok } from './assert';
import { waitForForm } from './form-support';
import { hasGit } from './host-kind';
import { runProgram } from './host-process';
import { hasKeyboard, type, whenTyped } from './keyboard';
import { at, closeAll, read, replace, show, waitFor, write } from './support';

const draft = at('commitments/1-open-contracting.commitment.yaml');

/** The names of the pages of ours that are open. */
export function pages(): readonly string[] {
  return window.tabGroups.all.flatMap(({ tabs }) =>
    tabs.flatMap(({ input, label }) => {
      const { viewType } = (input ?? {}) as { readonly viewType?: string };
      return viewType !== undefined && /codraft\.(?:comparison|conflicts)$/.test(viewType) ? [label] : [];
    }),
  );
}

export function describeComparing(): void {
  describe('comparing', () => {
    afterEach(closeAll);

    const compare = (given: object) =>
      commands.executeCommand<string | undefined>('codraft.compareWith', {
        uri: draft.toString(),
        ...given,
      });

    it('with the last commit opens a page beside the draft', async function () {
      if (!hasGit) this.skip();
      const { document } = await show(draft);
      await replace(document, 'due: 2025-12-05', 'due: 2026-03');
      equal(await compare({ ref: 'HEAD' }), '1-open-contracting: changes since the last commit');
      await waitFor('the page is open', () => pages().length === 1, pages);
      equal(await compare({ ref: 'agreed' }), '1-open-contracting: changes since agreed');
    });

    it('with the last commit follows a commit that was made outside VS Code', async function () {
      if (!hasGit || !hasKeyboard) this.skip();
      const folder = at('').fsPath;
      const before = await read(draft);
      await write(draft, before.replace('due: 2025-12-05', 'due: 2026-03'));
      await show(draft);
      await compare({ ref: 'HEAD' });
      type({ reads: 'M6 moved from 5 December 2025 to March 2026', text: '' });
      await whenTyped();
      runProgram('git', ['commit', '--quiet', '--all', '--message', 'Move the last step'], folder);
      type({ reads: 'Nothing changed', text: '' });
      await whenTyped();
      await write(draft, before);
      runProgram('git', ['commit', '--quiet', '--all', '--message', 'Move the last step'], folder);
    });

    it('is done from a form too', async function () {
      if (!hasGit || !hasKeyboard) this.skip();
      const form = 'codraft.form';
      await commands.executeCommand('vscode.openWith', draft, form);
      type({ reads: 'Name of the Commitment', text: '' });
      await whenTyped();
      equal(
        await commands.executeCommand('codraft.compareWith', { ref: 'HEAD' }),
        '1-open-contracting: changes since the last commit',
      );
    });

    it('an earlier version says as a form what it is, and is read as text and not changed', async function () {
      if (!hasGit || !hasKeyboard) this.skip();
      const query = JSON.stringify({ path: draft.fsPath, ref: 'HEAD' });
      const earlier = draft.with({ scheme: 'git', query });
      await commands.executeCommand('vscode.openWith', earlier, 'codraft.form');
      type({ reads: 'This is an earlier version', text: '', picture: 'form-earlier' });
      await whenTyped();
      await commands.executeCommand('codraft.openAsText');
      const { document } = await waitFor('it is shown as text', () => window.activeTextEditor);
      equal(document.uri.toString(), earlier.toString());
      equal(document.languageId, 'ogp-draft');
      equal(document.getText(), await read(draft));
      type({ text: 'not kept', press: 'Escape', picture: 'text-earlier' });
      await whenTyped();
      equal(document.isDirty, false, 'whether something is left to save');
      equal(document.getText(), await read(draft));
      await commands.executeCommand('codraft.openAsForm');
      await waitForForm(earlier);
    });

    it('of a whole plan is done in the same way', async function () {
      if (!hasGit) this.skip();
      const plan = at('action-plan.yaml').toString();
      const title = await commands.executeCommand('codraft.comparePlanWith', { plan, ref: 'main' });
      equal(title, 'Plan: changes since main');
    });

    it('with the saved file, and with another file, needs no git', async () => {
      const { document } = await show(draft);
      await replace(document, 'due: 2025-12-05', 'due: 2026-03');
      equal(await compare({ saved: true }), '1-open-contracting: changes since the saved file');
      const file = at('commitments/2-aid-transparency.commitment.yaml').toString();
      ok(
        (await compare({ file }))?.endsWith('2-aid-transparency.commitment.yaml'),
        'The page is called otherwise.',
      );
      await waitFor('both pages are open', () => pages().length === 2, pages);
    });

    it(
      hasGit ? 'asks with which version' : 'says in one sentence that there is no git here',
      async function () {
        if (!hasKeyboard) this.skip();
        await show(draft);
        const command = compare({});
        const question = hasGit ? 'Compare with which version' : 'Git is not available here';
        type({ question, text: hasGit ? 'Last commit' : 'saved', press: 'Enter' });
        const title = await command;
        ok(title?.startsWith('1-open-contracting: changes since'), String(title));
      },
    );

    it('with what is not there says so, and throws nothing', async () => {
      await show(draft);
      if (!hasGit) equal(await compare({ ref: 'HEAD' }), undefined);
      equal(await compare({ file: at('nowhere.commitment.yaml').toString() }), undefined);
      equal(
        await commands.executeCommand('codraft.comparePlanWith', {
          plan: 'file:///nowhere/action-plan.yaml',
        }),
        undefined,
      );
    });
  });
}
