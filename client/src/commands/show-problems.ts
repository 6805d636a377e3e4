import { Range, Uri, commands } from 'vscode';
import { findShown } from '../draft-in-front';
import { openDraft } from '../form/open-draft';

/** Opens a draft and the list of problems, which then shows the part that is about the draft. */
export async function showProblems(argument: unknown): Promise<void> {
  if (typeof argument === 'string') await show(Uri.parse(argument, true));
  await commands.executeCommand('workbench.actions.view.problems');
}

/** A draft that is to be seen stays where it is, with its cursor. */
async function show(uri: Uri): Promise<void> {
  const shown = findShown(uri);
  if (shown === undefined) await openDraft(uri, new Range(0, 0, 0, 0));
  else if (shown.as === 'text')
    await commands.executeCommand('vscode.open', uri, { viewColumn: shown.viewColumn });
}
