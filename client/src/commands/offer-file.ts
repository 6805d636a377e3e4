import type { Uri } from 'vscode';
import { UIKind, commands, env, l10n, workspace } from 'vscode';
import { fileName } from '../plan-files';
import { tell } from './tell';

/** A way to get at a file that was written, by the name of its button. */
interface Access {
  readonly title: string;
  take(): Thenable<unknown>;
}

/** Says that a file is written, and offers what gets it to the person who is here. */
export async function offerFile(file: Uri): Promise<void> {
  const access = accessTo(file);
  const message =
    access === undefined
      ? l10n.t('Exported to {0}.', file.fsPath)
      : l10n.t('Exported {0}.', fileName(file.path));
  const answer = await tell(message, ...(access ? [access.title] : []));
  if (answer === access?.title) await access?.take();
}

/** What is in a browser's storage or on another machine is out of reach of the programs on the person's own. */
function accessTo(file: Uri): Access | undefined {
  const open = l10n.t('Open');
  if (file.path.endsWith('.md')) {
    return {
      title: open,
      take: () => commands.executeCommand('vscode.openWith', file, 'vscode.markdown.preview.editor'),
    };
  }
  const isOnTheirDisk =
    file.scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
  if (isOnTheirDisk) return { title: open, take: () => openOutside(file) };
  return workspace.getWorkspaceFolder(file) && { title: l10n.t('Download'), take: () => download(file) };
}

async function openOutside(file: Uri): Promise<void> {
  // Where no program takes it, its folder can at least be shown.
  if (!(await env.openExternal(file))) await commands.executeCommand('revealFileInOS', file);
}

/** The Explorer knows how to download; it takes what is selected in it. */
async function download(file: Uri): Promise<void> {
  await commands.executeCommand('revealInExplorer', file);
  await commands.executeCommand('explorer.download');
}
