import { ProgressLocation, l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** In milliseconds. Whoever has waited for so long wants to know that something happens. */
const aMoment = 300;

/**
 * Asks the server what a command needs to know before it can show anything. The server may have to start and to read all
 * drafts first: when that takes longer than a moment, it is said.
 */
export async function askFirst<R>(client: BaseLanguageClient, request: string, params?: unknown): Promise<R> {
  const title = client.isRunning()
    ? l10n.t('Codraft is reading the drafts…')
    : l10n.t('Codraft is starting…');
  const answer = client
    .start()
    .then(() =>
      params === undefined ? client.sendRequest<R>(request) : client.sendRequest<R>(request, params),
    );
  const timer = setTimeout(() => {
    void window.withProgress({ location: ProgressLocation.Notification, title }, () =>
      answer.then(
        () => undefined,
        () => undefined,
      ),
    );
  }, aMoment);
  try {
    return await answer;
  } finally {
    clearTimeout(timer);
  }
}
