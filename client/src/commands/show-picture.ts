import { Uri, commands } from 'vscode';

/** Shows the picture of a step of the walkthrough by its name: VS Code itself leaves the pictures out where there is little room. */
export async function showPicture(extensionUri: Uri, name: unknown): Promise<void> {
  if (typeof name !== 'string') return;
  await commands.executeCommand(
    'vscode.open',
    Uri.joinPath(extensionUri, 'media', 'walkthrough', `${name}.png`),
  );
}
