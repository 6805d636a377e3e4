import type { TextDocument, WebviewPanel } from 'vscode';
import { Disposable, commands, env, l10n, languages, workspace } from 'vscode';
import { State } from 'vscode-languageclient';
import { languageId } from '../../../server/src/protocol/index';
import { formRequest } from '../../../server/src/protocol/form';
import type { FormParams, FormPlace, FormResult } from '../../../server/src/protocol/form';
import { Refresher } from '../page/refresher';
import { mediaFolder, pageHtml } from '../page/page-html';
import type { PageSources } from '../page/section-page';
import type { SaidOfDrafts } from '../discussion/said-of-drafts';
import { staleNotice } from '../server/server-health';
import type { Changed, FromForm, KeptTexts, ToForm } from '../webview/form/messages';
import { BesideText } from './beside-text';
import type { AnswerChanges } from './change-answer';
import type { FormCursor } from './form-cursor';
import { FormDiscussion } from './form-discussion';
import { FormMirror, type FormTarget } from './form-mirror';
import { writeFormWords } from './form-words';
import type { AllKeptTexts } from './kept-texts';
import { isReadOnly, onReadOnlyMayChange, type IsLocked } from './is-read-only';

/** VS Code waits little longer before it saves, in milliseconds. */
const mostForSaving = 1500;

export interface FormSources extends PageSources {
  readonly changes: AnswerChanges;
  /** Does something that the editor does, about an answer of this form. */
  readonly act: (page: FormPage, message: Extract<FromForm, { kind: 'act' }>) => Promise<void>;
  readonly inForms: FormCursor;
  readonly isLocked: IsLocked;
  readonly kept: AllKeptTexts<FormPage>;
  readonly said: SaidOfDrafts;
  /** What somebody has copied, as Markdown. */
  readonly paste: (html: string) => Promise<string>;
}

/** A form in an editor: keeps up with its document, and hands on what is typed in it. */
export class FormPage {
  readonly mirror = new FormMirror();
  readonly beside: BesideText;
  readonly #discussion: FormDiscussion;
  readonly #refresher = new Refresher(() => this.#load());
  #isOld = false;
  /** The revision of the form that the page has; nothing when it has none, or one of a server that is gone. */
  #revision: number | undefined;
  #target: FormTarget | undefined;
  #settled: (() => void) | undefined;
  /** What is handed back to the page, until it says itself what it keeps. */
  #handedBack: KeptTexts | undefined;
  readonly #subscriptions: Disposable;

  constructor(
    readonly document: TextDocument,
    readonly panel: WebviewPanel,
    private readonly sources: FormSources,
  ) {
    this.#handedBack = sources.kept.open(this, document.uri.toString());
    const { webview } = panel;
    const { client, health, extensionUri, log, said } = sources;
    webview.options = {
      enableScripts: true,
      enableForms: false,
      enableCommandUris: false,
      localResourceRoots: [mediaFolder(extensionUri)],
    };
    this.beside = new BesideText(document, this.mirror, (at) =>
      this.#post({ kind: 'reveal', at, focus: false }),
    );
    this.#discussion = new FormDiscussion(document, client, log, said, (message) => this.#post(message));
    this.#subscriptions = Disposable.from(
      this.beside,
      this.#discussion,
      webview.onDidReceiveMessage((message: FromForm) => void this.#take(message)),
      panel.onDidChangeViewState(() => {
        if (!panel.visible) this.#refresher.isThere = false;
      }),
      health.onDidChange(() => this.refresh()),
      onReadOnlyMayChange(document, panel, () => void this.#tellReadOnly()),
      client.onDidChangeState(({ newState }) => {
        // A server that was started anew has sent nothing yet, and knows nobody who would want to hear of changes.
        this.#revision = undefined;
        if (newState === State.Running) this.refresh();
      }),
      workspace.onDidOpenTextDocument((opened) => {
        // As when a plan's file appears beside it, and VS Code learns that it is a draft.
        if (opened === document && opened.languageId === languageId) this.refresh();
      }),
    );
    webview.html = pageHtml(webview, extensionUri, l10n.t('Form'), 'form');
  }

  /** What is shown may be out of date. */
  refresh(): void {
    this.#refresher.ask();
  }

  /** Where the answer that the cursor is in stands in the text, or the one that the form is about to go to. */
  get line(): number {
    return typeof this.#target === 'number' ? this.#target : this.mirror.lineOf(this.beside.focus);
  }

  /** Goes there, at once or with the next form, and takes the keyboard along. */
  goTo(target: FormTarget): void {
    this.#target = target;
    this.refresh();
  }

  /** What had the keyboard in the form gets it back: VS Code gives it to the frame around the page. */
  async takeKeyboard(): Promise<void> {
    await commands.executeCommand('workbench.action.focusActiveEditorGroup');
    this.#post({ kind: 'reveal', at: '', focus: true });
  }

  /** Shows an answer again where the page around it has got another size. */
  keepInSight(at: FormPlace): void {
    this.#post({ kind: 'reveal', at, focus: false });
  }

  /** Resolves when all that was typed is in the document, or cannot come into it now. */
  async settle(): Promise<void> {
    if (!this.#refresher.isThere) return;
    const isDone = new Promise<void>((resolve) => {
      this.#settled = resolve;
      setTimeout(resolve, mostForSaving);
    });
    this.#post({ kind: 'settle' });
    await isDone;
  }

  dispose(): void {
    this.#refresher.isThere = false;
    this.#subscriptions.dispose();
    this.sources.kept.close(this, this.document.uri.toString());
  }

  async #load(): Promise<void> {
    const { client, health, log } = this.sources;
    if (health.hasStopped) {
      this.#markAsOld(staleNotice());
      return;
    }
    try {
      await client.start();
      const since = this.#revision;
      const params: FormParams = {
        uri: this.document.uri.toString(),
        ...(since !== undefined && { since }),
      };
      const form = await client.sendRequest<FormResult>(formRequest, params);
      if (form !== null && (await this.#isMadeDraft())) return;
      // Meanwhile the page may have begun anew, or the server: then what was sent is not what is missing.
      if (since !== this.#revision) this.refresh();
      else this.#show(form);
    } catch (error) {
      log.error(`Form: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      // One that has crashed is started anew, and then this is asked again.
      if (client.isRunning())
        this.#post({
          kind: 'notice',
          text: l10n.t('This couldn’t be shown. See the Codraft log for the reason.'),
        });
    }
  }

  /**
   * Makes a draft of a document that VS Code takes for another kind of text, as its settings may say of all YAML: else the server
   * would know it from the disk only, and not what is typed. Opening as a draft tells to read the form.
   */
  async #isMadeDraft(): Promise<boolean> {
    if (this.document.languageId === languageId || this.document.isClosed) return false;
    await languages.setTextDocumentLanguage(this.document, languageId);
    return true;
  }

  #show(form: FormResult): void {
    this.#markAsOld('');
    if (form === null) {
      this.#revision = undefined;
      this.#post({
        kind: 'notice',
        text: whyNoForm(this.document),
      });
      return;
    }
    this.mirror.take(form);
    this.#revision = form.revision;
    this.#post({ kind: 'form', form });
    this.#goToTarget();
  }

  #markAsOld(text: string): void {
    if (text === '' && !this.#isOld) return;
    this.#isOld = text !== '';
    this.#post({ kind: 'stale', text });
  }

  #goToTarget(): void {
    const target = this.#target;
    if (target === undefined) {
      this.beside.follow();
      return;
    }
    this.#target = undefined;
    const at = this.mirror.find(target);
    if (at !== undefined) this.#post({ kind: 'reveal', at, focus: true });
  }

  #post(message: ToForm): void {
    if (this.#refresher.isThere) void this.panel.webview.postMessage(message);
  }

  async #take(message: FromForm): Promise<void> {
    switch (message.kind) {
      case 'ready':
        await this.#begin(message.since);
        return;
      case 'change': {
        const { ticket, at, revision, change } = message;
        const wanted = { at, revision, change };
        // It was made for a form of a server that is gone; that of the new one is on its way.
        const result: Changed =
          this.#revision === undefined
            ? { kind: 'put-off' }
            : await this.sources.changes.change(this.document, wanted);
        if (result.kind === 'made' && change.kind === 'answer')
          this.sources.kept.took(this, this.document.uri.toString(), { at, text: change.value });
        this.#post({ kind: 'changed', ticket, result });
        // The page waits for the form with the change, or, when it was put off, for the one to send it again with.
        if (this.sources.client.isRunning()) this.refresh();
        return;
      }
      case 'paste': {
        const { ticket, html } = message;
        this.#post({ kind: 'pasted', ticket, markdown: await this.sources.paste(html) });
        return;
      }
      case 'say':
        await this.#discussion.say(message);
        // Whoever was asked for a name was asked at the top of the window.
        if (message.saying.kind !== 'settle' && this.panel.active) await this.takeKeyboard();
        return;
      case 'settled':
        this.#settled?.();
        return;
      case 'kept':
        this.#handedBack = undefined;
        this.sources.kept.keep(this, message.kept);
        return;
      case 'focused':
        this.beside.lead(message.at);
        this.sources.inForms.go({ uri: this.document.uri, line: this.line });
        return;
      case 'act':
        await this.sources.act(this, message);
        return;
    }
  }

  async #begin(since: number | undefined): Promise<void> {
    this.#refresher.isThere = true;
    this.#isOld = false;
    // What the page has must be what was sent to it last, and by a server that is still there.
    if (since === undefined || since !== this.#revision) this.#revision = undefined;
    this.#post({ kind: 'words', words: writeFormWords(), language: env.language });
    if (this.#handedBack) this.#post({ kind: 'kept', kept: this.#handedBack });
    await this.#tellReadOnly();
    this.#discussion.tell();
    this.refresh();
  }

  async #tellReadOnly(): Promise<void> {
    this.#post({ kind: 'read-only', isReadOnly: await isReadOnly(this.document, this.sources.isLocked) });
  }
}

function whyNoForm({ uri }: TextDocument): string {
  return workspace.fs.isWritableFileSystem(uri.scheme) === false
    ? l10n.t(
        'This is an earlier version, to be read as text. “Codraft: Compare with…” in the draft of now tells what has changed.',
      )
    : l10n.t('This file is not part of an action plan, so there is no form for it.');
}
