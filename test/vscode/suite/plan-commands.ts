import type { Uri } from 'vscode';
import { commands, window, workspace } from 'vscode';
import { equal, ok } from './assert';
import { hasKeyboard, type } from './keyboard';
import {
  at,
  closeAll,
  read,
  replace,
  show,
  waitFor,
  waitForNoRule,
  waitForRule,
  waitForRules,
  write,
} from './support';

export function describeCommands(): void {
  describe('commands', () => {
    const made: Uri[] = [];
    afterEach(closeAll);
    after(async () => {
      for (const uri of made) await workspace.fs.delete(uri, { recursive: true });
    });

    it('New Commitment takes the next number, writes the file and opens it', async () => {
      const uri = await newCommitment({ title: 'Open budgets', theme: 'open-contracting' });
      made.push(uri);
      const text = await read(uri);
      ok(/^number: 5$/m.test(text), text);
      ok(/^title: Open budgets$/m.test(text), text);
      ok(/^theme: open-contracting$/m.test(text), text);
      const editor = window.activeTextEditor;
      equal(editor?.document.uri.toString(), uri.toString(), 'the open file');
      equal(editor?.document.languageId, 'ogp-draft');
      const line = editor?.document.lineAt(editor.selection.active.line).text ?? '';
      ok(/^\s*(?:[a-z_]+: .*)?$/.test(line), `The cursor stands at ${JSON.stringify(line)}`);
      equal(editor?.selection.active.character, line.length, 'the column of the cursor');
      equal(editor?.document.isDirty, false, 'whether something is left to save');
      await waitForRule(uri, 'missing-lead');
    });

    it('New Commitment never writes over a file', async () => {
      const [first] = made;
      ok(first, 'There is no first one.');
      await write(first, `${await read(first)}# mine\n`);
      const second = await newCommitment({ title: 'Open budgets', theme: null });
      made.push(second);
      ok(second.toString() !== first.toString(), 'It took the same name.');
      ok((await read(first)).endsWith('# mine\n'), 'The first file was written over.');
      ok(!/^theme:/m.test(await read(second)), 'It took a theme nobody chose.');
    });

    it('New Commitment asks for title and theme', async function () {
      if (!hasKeyboard) this.skip();
      const command = commands.executeCommand<Uri | undefined>('codraft.newCommitment');
      type({ question: 'What is the commitment called', text: 'Asked for', press: 'Enter' });
      type({ question: 'Which theme', text: 'Open Contracting', press: 'Enter' });
      const uri = await command;
      ok(uri, 'Nothing was made.');
      made.push(uri);
      const text = await read(uri);
      ok(/^title: Asked for$/m.test(text), text);
      ok(/^theme: open-contracting$/m.test(text), text);
    });

    it('New Action Plan writes the files of a plan, which is then checked', async () => {
      const uri = await commands.executeCommand<Uri | undefined>('codraft.newActionPlan', {
        folder: at('nap8').toString(),
        country: 'Nowhere',
        title: 'Nowhere Action Plan 2027-2028',
        years: [2027, 2028],
      });
      made.push(at('nap8'));
      equal(uri?.toString(), at('nap8/action-plan.yaml').toString());
      equal(window.activeTextEditor?.document.uri.toString(), uri?.toString(), 'the open file');
      ok(
        (await read(at('nap8/action-plan.yaml'))).includes('title: Nowhere Action Plan 2027-2028'),
        'It has no title.',
      );
      await waitForRule(at('nap8/action-plan.yaml'), 'empty-field');
      await read(at('nap8/stakeholders.yaml'));
    });

    it('New Action Plan never writes over a plan', async () => {
      const before = await read(at('nap8/action-plan.yaml'));
      const again = await commands.executeCommand<Uri | undefined>('codraft.newActionPlan', {
        folder: at('nap8').toString(),
        country: 'Elsewhere',
        title: 'Another',
        years: [2027, 2028],
      });
      equal(again, undefined);
      equal(await read(at('nap8/action-plan.yaml')), before);
      await commands.executeCommand('notifications.clearAll');
    });

    it('New Commitment asks which plan when there are several', async function () {
      if (!hasKeyboard) this.skip();
      const command = commands.executeCommand<Uri | undefined>('codraft.newCommitment', {
        title: 'For the other plan',
      });
      type({ question: 'Which plan', text: 'Nowhere Action Plan', press: 'Enter' });
      const uri = await command;
      ok(uri?.path.includes('/nap8/commitments/'), `It went to ${String(uri)}`);
    });

    it('Restart Language Server starts it anew, and findings come back', async () => {
      const draft = at('commitments/4-uncac-review.commitment.yaml');
      await commands.executeCommand('codraft.restartServer');
      await waitForRule(draft, 'theme-not-proceeding');
      const { document } = await show(draft);
      await replace(document, 'stage: initial', 'stage: initail');
      await waitForRule(draft, 'unknown-value');
      await replace(document, 'stage: initail', 'stage: initial');
      await waitForNoRule(draft, 'unknown-value');
    });

    it('Show Log shows the log', async () => {
      await commands.executeCommand('codraft.showLog');
      await waitFor('the log is visible', () =>
        window.visibleTextEditors.some(({ document }) => document.uri.scheme === 'output'),
      );
      await commands.executeCommand('workbench.action.closePanel');
    });

    it('leave nothing behind when their files are deleted', async () => {
      for (const uri of made.splice(0)) {
        await workspace.fs.delete(uri, { recursive: true });
        await waitForRules(uri, []);
      }
      await waitForRules(at('nap8/action-plan.yaml'), []);
    });
  });
}

async function newCommitment(given: object): Promise<Uri> {
  const plan = at('action-plan.yaml').toString();
  const uri = await commands.executeCommand<Uri | undefined>('codraft.newCommitment', { plan, ...given });
  ok(uri, 'Nothing was made.');
  return uri;
}
