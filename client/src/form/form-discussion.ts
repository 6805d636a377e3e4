import type { Disposable, LogOutputChannel, TextDocument } from 'vscode';
import { l10n } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { DiscussionResult, SayingInfo } from '../../../server/src/protocol/discussion';
import { PlainError } from '../commands/register-command';
import { tellError } from '../commands/tell';
import type { SaidOfDrafts } from '../discussion/said-of-drafts';
import { entryOf, say } from '../discussion/say';
import type { FormSaying, FromForm, ToForm } from '../webview/form/messages';

/** The discussion of the draft of a form: told to its page, and written down what is said there. */
export class FormDiscussion {
  #threads: DiscussionResult = null;
  readonly #watching: Disposable;

  constructor(
    private readonly document: TextDocument,
    private readonly client: BaseLanguageClient,
    private readonly log: LogOutputChannel,
    said: SaidOfDrafts,
    private readonly post: (message: ToForm) => void,
  ) {
    this.#watching = said.watch(document.uri, (threads) => {
      this.#threads = threads;
      this.tell();
    });
  }

  tell(): void {
    this.post({ kind: 'threads', threads: this.#threads });
  }

  /** Never throws: what could not be written is told, and stays in its box. */
  async say({ ticket, saying }: Extract<FromForm, { kind: 'say' }>): Promise<void> {
    let isWritten = false;
    try {
      isWritten = await this.#write(saying);
    } catch (error) {
      this.log.error(`Discussion: ${String(error)}`);
      void tellError(
        error instanceof PlainError
          ? error.message
          : l10n.t('Codraft couldn’t do that. See the log for details.'),
      );
    }
    this.post({ kind: 'said', ticket, isWritten });
  }

  dispose(): void {
    this.#watching.dispose();
  }

  /** False when its author has called it off. */
  async #write(saying: FormSaying): Promise<boolean> {
    const noted = await this.#noted(saying);
    if (noted) await say(this.client, this.document.uri, noted);
    return noted !== undefined;
  }

  async #noted(saying: FormSaying): Promise<SayingInfo | undefined> {
    if (saying.kind === 'settle') return saying;
    const entry = await entryOf(this.document.uri, saying.text);
    if (!entry) return undefined;
    return saying.kind === 'reply'
      ? { kind: 'reply', id: saying.id, entry }
      : { kind: 'remark', on: { place: saying.at }, entry };
  }
}
