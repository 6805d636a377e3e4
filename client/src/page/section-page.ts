import type { LogOutputChannel, WebviewPanel } from 'vscode';
import { Disposable, Uri, l10n } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { PlainError } from '../commands/register-command';
import { tellError } from '../commands/tell';
import { staleNotice, type ServerHealth } from '../server/server-health';
import type { FromPage, PageContent, ToPage } from '../webview/messages';
import { goToSource } from './go-to-source';
import { Refresher } from './refresher';
import { mediaFolder, pageHtml } from './page-html';

/** The hash of every section that the page has, by id. */
export type Known = Readonly<Record<string, string>>;

/** Where the sections of a page come from. */
export interface PageProvider {
  /** Names the page for those who do not see it. */
  readonly label: string;
  /** What is to be shown now, without the sections that are known; or a sentence that says why there is nothing. */
  load(known: Known): Promise<PageContent | string>;
  /** What was loaded has been handed to the page. */
  loaded?(): void;
  /** Somebody has pressed one of the page's own buttons, which is about this line. */
  acted?(act: string, line: number): Promise<void>;
  /** Somebody has chosen something of what the page offers. */
  chosen?(id: string, choice: string): Promise<void>;
  /** Somebody has scrolled the page to this line. */
  scrolled?(uri: Uri, line: number): void;
}

/** What every page is made with. */
export interface PageSources {
  readonly client: BaseLanguageClient;
  readonly health: ServerHealth;
  readonly extensionUri: Uri;
  readonly log: LogOutputChannel;
}

/** A page of sections in a panel: loads them, keeps them up to date with the fewest changes, and goes to their source. */
export class SectionPage {
  #known: Readonly<Record<string, string>> = {};
  readonly #refresher = new Refresher(() => this.#load());
  /** Counts the times that everything known was forgotten. */
  #generation = 0;
  #subject: unknown;
  readonly #subscriptions: Disposable;

  constructor(
    readonly panel: WebviewPanel,
    private readonly provider: PageProvider,
    private readonly sources: PageSources,
  ) {
    const { webview } = panel;
    const { extensionUri, health } = sources;
    webview.options = {
      enableScripts: true,
      enableForms: false,
      enableCommandUris: false,
      localResourceRoots: [mediaFolder(extensionUri)],
    };
    this.#subscriptions = Disposable.from(
      webview.onDidReceiveMessage((message: FromPage) => void this.#take(message)),
      panel.onDidChangeViewState(() => {
        if (!panel.visible) this.#refresher.isThere = false;
      }),
      health.onDidChange(() => this.refresh()),
    );
    webview.html = pageHtml(webview, extensionUri, provider.label, 'page');
  }

  /** What is shown may be out of date. */
  refresh(): void {
    this.#refresher.ask();
  }

  /** Hands this back when VS Code restores the panel after a restart. */
  remember(subject: unknown): void {
    this.#subject = subject;
    this.post({ kind: 'remember', subject });
  }

  post(message: ToPage): void {
    if (this.#refresher.isThere) void this.panel.webview.postMessage(message);
  }

  dispose(): void {
    this.#refresher.isThere = false;
    this.#subscriptions.dispose();
  }

  async #load(): Promise<void> {
    const generation = this.#generation;
    if (this.sources.health.hasStopped) {
      this.post({ kind: 'stale', text: staleNotice() });
      return;
    }
    try {
      const content = await this.provider.load(this.#known);
      // By now the page may have been hidden, or be about something else: what was known then is not known now.
      if (generation !== this.#generation) this.refresh();
      else if (typeof content === 'string') this.#say(content);
      else this.#show(content);
    } catch (error) {
      this.sources.log.error(
        `${this.provider.label}: ${error instanceof Error ? (error.stack ?? '') : String(error)}`,
      );
      this.#say(l10n.t('This couldn’t be shown. See the Codraft log for the reason.'));
    }
  }

  #show(content: PageContent): void {
    const hashes = new Map(content.sections.map(({ id, hash }) => [id, hash]));
    this.#known = Object.fromEntries(
      content.order.flatMap(({ id }) => {
        const hash = hashes.get(id) ?? this.#known[id];
        return hash === undefined ? [] : [[id, hash]];
      }),
    );
    this.post({ kind: 'content', content });
    this.provider.loaded?.();
  }

  #say(text: string): void {
    this.#forget();
    this.post({ kind: 'notice', text });
  }

  #forget(): void {
    this.#known = {};
    this.#generation += 1;
  }

  async #take(message: FromPage): Promise<void> {
    switch (message.kind) {
      case 'ready':
        this.#refresher.isThere = true;
        this.post({ kind: 'remember', subject: this.#subject });
        this.#forget();
        this.refresh();
        return;
      case 'scrolled':
        this.provider.scrolled?.(Uri.parse(message.uri, true), message.line);
        return;
      case 'choose':
        await this.#do(`choosing ${message.choice}`, this.provider.chosen?.(message.id, message.choice));
        return;
      case 'act':
        await this.#do(message.act, this.provider.acted?.(message.act, message.line));
        // Whether or not it did: what is shown is what there is.
        this.refresh();
        return;
      case 'go':
        try {
          await goToSource(Uri.parse(message.uri, true), message);
        } catch (error) {
          this.sources.log.error(`Going to ${message.uri}: ${String(error)}`);
        }
        return;
    }
  }

  /** What goes wrong becomes one plain sentence. */
  async #do(what: string, doing: Promise<void> | undefined): Promise<void> {
    try {
      await doing;
    } catch (error) {
      this.sources.log.error(`${what}: ${String(error)}`);
      void tellError(
        error instanceof PlainError
          ? error.message
          : l10n.t('Codraft couldn’t do that. See the log for details.'),
      );
    }
  }
}
