import { Uri, ViewColumn, commands } from 'vscode';

/** Shows the page about a check beside the draft, as it is meant to be read. */
export async function explain(extensionUri: Uri, rule: unknown): Promise<void> {
  if (typeof rule !== 'string' || !/^[a-z-]+$/.test(rule)) return;
  const page = Uri.joinPath(extensionUri, 'docs', 'rules', `${rule}.md`);
  await commands.executeCommand('vscode.openWith', page, 'vscode.markdown.preview.editor', ViewColumn.Beside);
}
