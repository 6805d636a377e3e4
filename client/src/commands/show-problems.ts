import { Uri, commands } from 'vscode';

/** Opens a draft and the list of problems, which then shows the part that is about the draft. */
export async function showProblems(argument: unknown): Promise<void> {
  if (typeof argument === 'string') await commands.executeCommand('vscode.open', Uri.parse(argument, true));
  await commands.executeCommand('workbench.actions.view.problems');
}
