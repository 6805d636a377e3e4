import type { LogOutputChannel, Uri } from 'vscode';
import { Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { State } from 'vscode-languageclient';
import {
  discussionChangedNotification,
  discussionRequest,
  type DiscussionParams,
  type DiscussionResult,
} from '../../../server/src/protocol/discussion';

type Show = (threads: DiscussionResult) => void;

/**
 * What is said of commitments, for all that shows it: the lines of a text and a form. The server tells of a change once for each
 * answer, and the client tells one listener only; so it is asked here for all of them, and each answer goes to all.
 */
export class SaidOfDrafts {
  readonly #watching = new Map<string, Set<Show>>();
  readonly #subscriptions: Disposable;

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly log: LogOutputChannel,
  ) {
    this.#subscriptions = Disposable.from(
      client.onNotification(discussionChangedNotification, ({ uri }: DiscussionParams) => this.#ask(uri)),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) for (const address of this.#watching.keys()) this.#ask(address);
      }),
    );
  }

  /** Shows what is said of a commitment now, and whenever it is something else. */
  watch(draft: Uri, show: Show): Disposable {
    const address = draft.toString();
    const all = this.#watching.get(address) ?? new Set();
    this.#watching.set(address, all.add(show));
    this.#ask(address);
    return new Disposable(() => {
      all.delete(show);
      if (all.size === 0 && this.#watching.get(address) === all) this.#watching.delete(address);
    });
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #ask(address: string): void {
    if (!this.#watching.has(address) || !this.client.isRunning()) return;
    const params: DiscussionParams = { uri: address };
    this.client
      .sendRequest<DiscussionResult>(discussionRequest, params)
      .then((threads) => this.#watching.get(address)?.forEach((show) => show(threads)))
      .catch((error: unknown) => this.log.debug(`Discussion: ${String(error)}`));
  }
}
