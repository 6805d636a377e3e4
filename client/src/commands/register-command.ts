import type { Disposable, LogOutputChannel } from 'vscode';
import { commands, l10n, window } from 'vscode';

/** Thrown by a command whose message is already a sentence for the person who ran it. */
export class PlainError extends Error {}

/** Registers a command. Whatever goes wrong in it becomes one plain sentence on the screen and the details in the log. */
export function registerCommand(
  id: string,
  log: LogOutputChannel,
  run: (argument: unknown, more: unknown) => Promise<unknown>,
): Disposable {
  return commands.registerCommand(id, async (argument: unknown, more: unknown) => {
    try {
      return await run(argument, more);
    } catch (error) {
      log.error(`${id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      // Not awaited: the command is over, whether or not somebody reads the message.
      void showError(error, log);
      return undefined;
    }
  });
}

async function showError(error: unknown, log: LogOutputChannel): Promise<void> {
  if (error instanceof PlainError) {
    await window.showErrorMessage(error.message);
    return;
  }
  const openLog = l10n.t('Show Log');
  const answer = await window.showErrorMessage(
    l10n.t('Codraft could not do that. The log has the details.'),
    openLog,
  );
  if (answer === openLog) log.show();
}
