import type { Event, LogOutputChannel } from 'vscode';
import { EventEmitter, commands, l10n } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { CloseAction, ErrorAction, State } from 'vscode-languageclient';
import { tellError } from '../commands/tell';
import { CrashCount } from './crash-count';
import { KeptFindings } from './kept-findings';

/**
 * Whether there is a server. One that crashes is started anew in silence; when it has crashed too often it stays away until
 * somebody restarts it, and everything that shows what it said last says that it may be out of date.
 */
export class ServerHealth {
  #hasStopped = false;
  #client: BaseLanguageClient | undefined;
  readonly #crashes = new CrashCount();
  readonly #changed = new EventEmitter<void>();
  readonly #findings = new KeptFindings();
  readonly onDidChange: Event<void> = this.#changed.event;

  constructor(private readonly log: LogOutputChannel) {}

  get hasStopped(): boolean {
    return this.#hasStopped;
  }

  /** What the client has to be made with, so that it tells here what happens to its server. */
  get options(): Pick<
    LanguageClientOptions,
    'errorHandler' | 'initializationFailedHandler' | 'diagnosticCollectionProvider' | 'middleware'
  > {
    return {
      diagnosticCollectionProvider: this.#findings,
      middleware: this.#findings.middleware,
      // The start fails, and whoever has asked for it says so.
      initializationFailedHandler: () => false,
      errorHandler: {
        error: (_error, _message, count) => {
          // What can't be sent to a server that has crashed is followed by the end of the connection, which is dealt with
          // below; a worker that fails once goes on. One that can't even be loaded says no more than this.
          const goesOn = count !== undefined || this.#client?.isRunning() === true;
          if (!goesOn) this.#stop();
          return { action: goesOn ? ErrorAction.Continue : ErrorAction.Shutdown, handled: true };
        },
        closed: () => {
          const tooOften = this.#crashes.crashed();
          if (tooOften) this.#stop();
          return { action: tooOften ? CloseAction.DoNotRestart : CloseAction.Restart, handled: true };
        },
      },
    };
  }

  /** Follows the client that was made with the options. */
  watch(client: BaseLanguageClient): { dispose(): void } {
    this.#client = client;
    const following = client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) this.#run();
    });
    return {
      dispose: () => {
        following.dispose();
        this.#findings.end();
        this.#changed.dispose();
      },
    };
  }

  /** Starts the server for the first time. That it cannot be started is told and not thrown: a command can try again. */
  async start(client: BaseLanguageClient): Promise<void> {
    try {
      await client.start();
    } catch (error) {
      this.log.error(error instanceof Error ? error : String(error));
      this.#stop();
    }
  }

  /** Ends the server, if it runs, and starts a new one, which may crash as often again. */
  async restart(client: BaseLanguageClient): Promise<void> {
    this.#crashes.forget();
    try {
      if (client.needsStop()) await client.stop();
    } catch (error) {
      // One that hangs gives no answer, and is ended all the same.
      this.log.warn(`The server did not stop by itself: ${String(error)}`);
    }
    await client.start();
  }

  #run(): void {
    this.#crashes.started();
    this.#findings.expectNew();
    if (!this.#hasStopped) return;
    this.#hasStopped = false;
    this.#changed.fire();
  }

  #stop(): void {
    if (this.#hasStopped) return;
    this.#hasStopped = true;
    this.#findings.markAsOld();
    this.#changed.fire();
    void this.#offerRestart();
  }

  async #offerRestart(): Promise<void> {
    const restart = l10n.t('Restart');
    const showLog = l10n.t('Show Log');
    const message = l10n.t(
      'Codraft has stopped and is no longer checking drafts. Earlier results are marked as out of date.',
    );
    const answer = await tellError(message, restart, showLog);
    if (answer === restart) await commands.executeCommand('codraft.restartServer');
    if (answer === showLog) this.log.show();
  }
}

/** What a view says above things that are no longer kept up to date. */
export function staleNotice(): string {
  return l10n.t('Codraft has stopped, so this may be out of date. To continue, run “Codraft: Restart” (F1).');
}
