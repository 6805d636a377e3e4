import { runMocha } from './run-mocha';
import { equal, ok } from './assert';
import { extensions, languages, workspace, Uri } from 'vscode';

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
    });
  });
}
