import type { Disposable, LogOutputChannel } from 'vscode';
import { l10n } from 'vscode';
import { PlainError, registerCommand } from '../commands/register-command';

/** In a browser there is no git whose settings could be changed. */
export function refuseMerging(log: LogOutputChannel): readonly Disposable[] {
  const refuse = (): Promise<never> =>
    Promise.reject(
      new PlainError(l10n.t('Merging is set up on your own computer. Open the repository there in VS Code.')),
    );
  return ['codraft.setUpMerging', 'codraft.undoMerging'].map((id) => registerCommand(id, log, refuse));
}
