import type { LogOutputChannel, TextDocument } from 'vscode';
import { l10n } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LSPErrorCodes, ResponseError, State } from 'vscode-languageclient';
import { changeFieldRequest } from '../../../server/src/protocol/form';
import type { ChangeFieldParams, ChangeFieldResult } from '../../../server/src/protocol/form';
import { applyProposed, applyToFiles } from '../commands/apply-edits';
import { PlainError } from '../commands/register-command';
import type { ServerHealth } from '../server/server-health';
import type { Changed } from '../webview/form/messages';
import { TypedRuns } from './typed-runs';

/** The server has not answered because it was gone; what it answers is something else. */
const unanswered: readonly number[] = [-32097, -32096, LSPErrorCodes.ServerCancelled];

/** Makes what is typed in forms into edits of their documents, one change after the other in each. */
export class AnswerChanges {
  readonly #runs = new WeakMap<TextDocument, TypedRuns>();
  readonly #last = new Map<string, Promise<unknown>>();
  /** How many servers there have been: none knows the forms of one before. */
  #servers = 0;

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly health: ServerHealth,
    private readonly log: LogOutputChannel,
  ) {
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) this.#servers += 1;
    });
  }

  /** What was typed into the document in one go. */
  runs(document: TextDocument): TypedRuns {
    const runs = this.#runs.get(document) ?? new TypedRuns();
    this.#runs.set(document, runs);
    return runs;
  }

  /** Changes one answer. Never throws: what could not be done is told to the page, which keeps what was typed. */
  change(document: TextDocument, change: Omit<ChangeFieldParams, 'uri'>): Promise<Changed> {
    const uri = document.uri.toString();
    const before = this.#last.get(uri) ?? Promise.resolve();
    const server = this.#servers;
    const made = before.then(() => this.#make(document, { ...change, uri }, server));
    this.#last.set(uri, made);
    void made.then(() => {
      if (this.#last.get(uri) === made) this.#last.delete(uri);
    });
    return made;
  }

  async #make(document: TextDocument, params: ChangeFieldParams, server: number): Promise<Changed> {
    if (this.health.hasStopped) return { kind: 'put-off' };
    try {
      await this.client.start();
      if (this.#servers !== server) return { kind: 'put-off' };
      if (params.change.kind === 'answer' && params.change.everywhere)
        return await this.#makeEverywhere(document, params);
      let before = '';
      const { result, edits } = await applyProposed(document.uri, async () => {
        const proposal = await this.#propose(params);
        before = document.getText();
        return proposal;
      });
      if (result.kind === 'refused') return result;
      const { version } = document;
      // Where another edit came at once behind it, the two are steps of their own.
      if (edits.length > 0 && version === (result.version ?? version) + 1)
        this.runs(document).made(params.at, { before, after: document.getText() }, Date.now());
      return { kind: 'made', version, at: result.at };
    } catch (error) {
      if (error instanceof PlainError) return { kind: 'refused', message: error.message };
      this.log.error(`Changing ${params.at}: ${String(error)}`);
      const isAnswer = error instanceof ResponseError && !unanswered.includes(error.code);
      if (!isAnswer) return { kind: 'put-off' };
      return { kind: 'refused', message: l10n.t('Codraft couldn’t do that. See the log for details.') };
    }
  }

  /** In one step, which is taken back in one. */
  async #makeEverywhere(document: TextDocument, params: ChangeFieldParams): Promise<Changed> {
    const { result, edits, version } = await this.#propose(params);
    if (result.kind === 'refused') return result;
    await applyToFiles([{ uri: params.uri, edits, version }, ...(result.others ?? [])]);
    return { kind: 'made', version: document.version, at: result.at };
  }

  async #propose(params: ChangeFieldParams) {
    const result = await this.client.sendRequest<ChangeFieldResult>(changeFieldRequest, params);
    const { edits, version } = result.kind === 'edits' ? result : { edits: [], version: null };
    return { edits, version, result };
  }
}
