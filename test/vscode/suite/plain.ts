import { runMocha } from './run-mocha';
import { equal, ok } from './assert';
import { commands, extensions, languages, window, workspace, Uri } from 'vscode';
import { hasKeyboard, type } from './keyboard';
import { at, waitFor } from './support';

/** A folder with no plan in it: nothing of ours runs, and files with our names are left alone. */
export function run(): Promise<void> {
  return runMocha(() => {
    describe('a folder without a plan', () => {
      it('does not start Codraft', () => {
        const extension = extensions.getExtension('codraft.codraft');
        ok(extension !== undefined, 'The extension is not there.');
        equal(extension.isActive, false, 'Codraft has started');
      });

      it('leaves a stakeholders.yaml with no plan beside it alone', async () => {
        const folder = workspace.workspaceFolders?.[0]?.uri;
        ok(folder !== undefined, 'No folder is open.');
        const document = await workspace.openTextDocument(Uri.joinPath(folder, 'stakeholders.yaml'));
        equal(document.languageId, 'yaml');
        equal(languages.getDiagnostics(document.uri), []);
      });

      it('leads from the Codraft view to a new plan', async function () {
        if (!hasKeyboard) this.skip();
        await commands.executeCommand('workbench.view.extension.codraft');
        type({ see: 'New Action Plan', click: 'left', text: '' });
        type({ question: 'Where do you want to create the plan', text: 'new folder', press: 'Enter' });
        type({ question: 'What should the folder be called', text: 'our-plan', press: 'Enter' });
        type({ question: 'Which country', text: 'Ruritania', press: 'Enter' });
        type({ question: 'Which years', text: '', press: 'Enter' });
        type({ question: 'What is the title', text: '', press: 'Enter' });
        const plan = at('our-plan/action-plan.yaml').toString();
        const editor = await waitFor('the plan is open', () =>
          window.activeTextEditor?.document.uri.toString() === plan ? window.activeTextEditor : undefined,
        );
        ok(/^country: Ruritania$/m.test(editor.document.getText()), editor.document.getText());
      });
    });
  });
}
