import type { Disposable, LogOutputChannel } from 'vscode';
import { commands, l10n } from 'vscode';
import { tellError } from './tell';

/** What a message offers to do about what it says. */
export interface Remedy {
  readonly title: string;
  readonly command: string;
}

/** Thrown by a command whose message is already a sentence for the person who ran it. */
export class PlainError extends Error {
  constructor(
    message: string,
    readonly remedy?: Remedy,
  ) {
    super(message);
  }
}

/** Registers a command. Whatever goes wrong in it becomes one plain sentence on the screen and the details in the log. */
export function registerCommand(
  id: string,
  log: LogOutputChannel,
  run: (...given: readonly [argument: unknown, more: unknown, place: unknown]) => Promise<unknown>,
): Disposable {
  return commands.registerCommand(id, async (argument: unknown, more: unknown, place: unknown) => {
    try {
      return await run(argument, more, place);
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
    const { message, remedy } = error;
    const answer = await tellError(message, ...(remedy ? [remedy.title] : []));
    if (remedy && answer === remedy.title) await commands.executeCommand(remedy.command);
    return;
  }
  const openLog = l10n.t('Show Log');
  const answer = await tellError(l10n.t('Codraft couldn’t do that. See the log for details.'), openLog);
  if (answer === openLog) log.show();
}
