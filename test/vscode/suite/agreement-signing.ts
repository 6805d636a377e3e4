import type { CodeAction, CodeLens } from 'vscode';
import { commands, extensions, languages, window } from 'vscode';
import { equal, ok } from './assert';
import { hasGit } from './host-kind';
import { hasKeyboard, type } from './keyboard';
import { at, closeAll, read, replace, ruleOf, show, waitFor, waitForNoRule, write } from './support';

const signed = at('commitments/1-open-contracting.commitment.yaml');
const unsigned = at('commitments/4-uncac-review.commitment.yaml');
const rule = 'changed-since-sign-off';

interface Git {
  getAPI(version: 1): {
    readonly repositories: readonly { commit(message: string, options: { all: boolean }): Promise<void> }[];
  };
}

function changes(uri = signed) {
  return languages
    .getDiagnostics(uri)
    .filter((finding) => ruleOf(finding) === rule)
    .map(({ range, message, relatedInformation }) => ({ range, message, related: relatedInformation ?? [] }));
}

export function describeSigning(): void {
  describe('agreement of both sides', () => {
    let before = '';
    beforeEach(async () => {
      before = await read(unsigned);
    });
    afterEach(async () => {
      await closeAll();
      await write(unsigned, before);
    });

    it('is recorded by Sign Off, which saves the draft and touches nothing else', async () => {
      await show(unsigned);
      const by = await commands.executeCommand('codraft.signOff', {
        uri: unsigned.toString(),
        by: 'bond-transparency-working-group',
        on: '2023-12-14',
      });
      equal(by, 'bond-transparency-working-group');
      const after = await read(unsigned);
      ok(after.startsWith(before.trimEnd()), 'More has changed than the end.');
      ok(
        /\nsign_off:\n {2}- by: bond-transparency-working-group\n {4}on: 2023-12-14\n {4}digest: codraft-2:[0-9a-f]{32}-[0-9a-f]{32}\n$/.test(
          after,
        ),
        after.slice(-300),
      );
      equal(changes(unsigned).length, 0);
      const lenses = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', unsigned);
      const titles = lenses.map(({ command }) => command?.title ?? '');
      ok(
        titles.some((title) => title.startsWith('Signed by ') && title.includes('(2023-12-14)')),
        titles.join('; '),
      );
    });

    it('asks who agrees, the leads of the commitment first, and shows what is signed before it is', async function () {
      if (!hasKeyboard) this.skip();
      await show(unsigned);
      const command = commands.executeCommand<string | undefined>('codraft.signOff');
      type({ question: 'Who agrees to this draft', text: '', press: 'Enter' });
      type({ question: 'This is what', text: 'Sign for', press: 'Enter' });
      const by = await command;
      ok(by !== undefined && before.includes(by), 'Somebody else has signed.');
      ok((await read(unsigned)).includes(`- by: ${by}\n    on: `), 'Nothing was signed.');
    });

    it('is not signed by whoever presses Enter once more', async function () {
      if (!hasKeyboard) this.skip();
      await show(unsigned);
      const command = commands.executeCommand<string | undefined>('codraft.signOff');
      type({ question: 'Who agrees to this draft', text: '', press: 'Enter' });
      type({ question: 'This is what', text: '', press: 'Enter' });
      equal(await command, undefined);
      equal(await read(unsigned), before);
    });

    it('is refused with a sentence while the draft cannot be read', async () => {
      const { document } = await show(unsigned);
      await replace(document, 'title: ', 'title: "');
      const text = document.getText();
      equal(
        await commands.executeCommand('codraft.signOff', {
          uri: unsigned.toString(),
          by: 'bond-transparency-working-group',
        }),
        undefined,
      );
      equal(document.getText(), text);
      equal(
        await commands.executeCommand('codraft.signOff', { uri: at('action-plan.yaml').toString() }),
        undefined,
      );
    });
  });

  describe('a change since sign-off', () => {
    afterEach(closeAll);

    it(
      hasGit ? 'shows at the changed field, with what it said then' : 'shows at the signatures',
      async () => {
        const { document } = await show(signed);
        equal(changes().length, 0);
        await replace(document, 'due: 2025-12-05', 'due: 2025-12-31');
        if (!hasGit) {
          await waitFor('both signatures are marked', () => changes().length === 2, changes);
          return;
        }
        const [only] = await waitFor(
          'the field is marked',
          () => changes().length === 1 && changes(),
          changes,
        );
        ok(only, 'There is none.');
        equal(document.getText(only.range), '2025-12-31');
        ok(
          only.message.startsWith('This said “2025-12-05” when “Cabinet Office” (11 December 2023)'),
          only.message,
        );
        equal(only.related.length, 2);
        const actions = await commands.executeCommand<CodeAction[]>(
          'vscode.executeCodeActionProvider',
          signed,
          only.range,
        );
        const comparing = actions.find(({ title }) => title.startsWith('Show what changed'))?.command;
        ok(comparing, actions.map(({ title }) => title).join('; '));
        const title = await commands.executeCommand<string>(
          comparing.command,
          ...((comparing.arguments ?? []) as unknown[]),
        );
        equal(title, '1-open-contracting: changes since the version signed on 2023-12-11');
        await waitFor('the comparison is open', () =>
          window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label === title)),
        );
        await replace(document, 'due: 2025-12-31', 'due: 2025-12-05');
        await waitForNoRule(signed, rule);
      },
    );

    it('is found in a commit that VS Code has made', async function () {
      if (!hasGit) this.skip();
      await show(unsigned);
      await commands.executeCommand('codraft.signOff', {
        uri: unsigned.toString(),
        by: 'bond-transparency-working-group',
      });
      const git = extensions.getExtension<Git>('vscode.git');
      ok(git, 'There is no git.');
      await git.activate();
      const [repository] = git.exports.getAPI(1).repositories;
      ok(repository, 'There is no repository.');
      await repository.commit('Sign', { all: true });
      const { document } = window.activeTextEditor ?? (await show(unsigned));
      const title = /^title: (.*)$/m.exec(document.getText())?.[1] ?? '';
      await replace(document, `title: ${title}`, 'title: Another');
      const [only] = await waitFor(
        'the title is marked',
        () => changes(unsigned).some(({ message }) => message.startsWith('This said')) && changes(unsigned),
        () => changes(unsigned),
      );
      ok(only?.message.includes(`“${title.slice(0, 30)}`), only?.message ?? '');
    });
  });
}
