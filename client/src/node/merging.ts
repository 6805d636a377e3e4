import { execFile } from 'node:child_process';
import type { Disposable, ExtensionContext, LogOutputChannel } from 'vscode';
import { Uri, commands, l10n, window, workspace } from 'vscode';
import { givenText, readGiven } from '../commands/arguments';
import { PlainError, registerCommand } from '../commands/register-command';
import { requireTrust } from '../commands/require-trust';
import { tell } from '../commands/tell';

/** Sets git up to merge drafts by what they say, and takes that back: the work is done by the command line. */
export function offerMerging(context: ExtensionContext, log: LogOutputChannel): readonly Disposable[] {
  const cli = Uri.joinPath(context.extensionUri, 'dist', 'cli.js').fsPath;
  return [
    registerCommand('codraft.setUpMerging', log, async (argument) => {
      const folder = await chooseRepository(argument);
      if (folder === undefined) return undefined;
      const done = await runCli(cli, ['init', '--merge-only', folder.fsPath], log);
      void tellSetUp(folder);
      return done;
    }),
    registerCommand('codraft.undoMerging', log, async (argument) => {
      const folder = await chooseRepository(argument);
      if (folder === undefined) return undefined;
      const done = await runCli(cli, ['init', '--merge-only', '--undo', folder.fsPath], log);
      void tell(
        l10n.t('Git merges drafts in this repository line by line again. The log lists what was removed.'),
      );
      return done;
    }),
  ];
}

async function tellSetUp(folder: Uri): Promise<void> {
  const undo = l10n.t('Undo');
  const answer = await tell(
    l10n.t(
      'Git now merges drafts here by what they say. Commit .gitattributes so that it does this for everyone.',
    ),
    undo,
  );
  if (answer === undo) await commands.executeCommand('codraft.undoMerging', { folder: folder.toString() });
}

async function chooseRepository(argument: unknown): Promise<Uri | undefined> {
  requireTrust();
  const given = givenText(readGiven(argument), 'folder');
  const folders = workspace.workspaceFolders ?? [];
  const folder =
    given !== undefined
      ? Uri.parse(given, true)
      : folders.length > 1
        ? (await window.showWorkspaceFolderPick())?.uri
        : folders[0]?.uri;
  if (folder === undefined && folders.length > 1) return undefined;
  if (folder?.scheme !== 'file') {
    throw new PlainError(
      l10n.t('Open the folder of your plan first, on this computer and in a git repository.'),
    );
  }
  return folder;
}

/** VS Code brings its own Node along; people who draft have none. */
function runCli(cli: string, args: readonly string[], log: LogOutputChannel): Promise<string> {
  return new Promise((done, fail) => {
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
    execFile(process.execPath, [cli, ...args], { env, windowsHide: true }, (error, stdout, stderr) => {
      for (const line of `${stdout}${stderr}`.split('\n')) if (line !== '') log.info(line);
      if (!error) done(stdout);
      else fail(new PlainError(stderr.replace(/^codraft: /, '').trim() || error.message));
    });
  });
}
