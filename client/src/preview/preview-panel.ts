import type { WebviewPanel } from 'vscode';
import { Disposable, Uri, l10n } from 'vscode';
import { State } from 'vscode-languageclient';
import { previewRequest } from '../../../server/src/protocol/preview';
import type {
  PreviewChangedParams,
  PreviewParams,
  PreviewResult,
} from '../../../server/src/protocol/preview';
import type { DraftLine } from '../draft-in-front';
import { findShown } from '../draft-in-front';
import type { FormCursor } from '../form/form-cursor';
import { SectionPage } from '../page/section-page';
import type { Known, PageSources } from '../page/section-page';
import { draftName } from '../plan-files';
import type { PageContent } from '../webview/messages';
import { ScrollSync } from './scroll-sync';
import { store } from './subject';
import type { Subject } from './subject';

export interface PreviewSources extends PageSources {
  /** VS Code draws from these which buttons it shows. */
  readonly onStateChanged: () => void;
  readonly inForms: FormCursor;
}

/** One preview: what it shows, and how it keeps up with that. */
export class PreviewPanel {
  readonly #page: SectionPage;
  readonly #subscriptions: Disposable;
  /** What is shown is another thing than before, and starts where its editor is. */
  #isOther = false;
  /** Something has been shown. */
  #isSeen = false;

  constructor(
    readonly panel: WebviewPanel,
    private current: Subject,
    private readonly sources: PreviewSources,
  ) {
    const { client } = sources;
    const sync = new ScrollSync((uri, line) =>
      this.#page.post({ kind: 'scroll', uri: uri.toString(), line }),
    );
    const provider = {
      label: l10n.t('Preview'),
      load: (known: Known) => this.#load(known),
      loaded: () => {
        if (this.#isSeen && !this.#isOther) return;
        const { at } = sources.inForms;
        if (at && isSame(at.uri, this.current.uri) && findShown(at.uri)?.as === 'form') this.#point(at);
        else if (this.#isOther) sync.tellAgain(this.current.uri);
        this.#isOther = false;
        this.#isSeen = true;
      },
      scrolled: (uri: Uri, line: number) => sync.follow(uri, line),
    };
    this.#page = new SectionPage(panel, provider, sources);
    this.#subscriptions = Disposable.from(
      this.#page,
      sync,
      client.onDidChangeState(({ newState }) => {
        // A server that was started anew knows nobody yet who would want to hear of changes.
        if (newState === State.Running) this.#page.refresh();
      }),
      sources.inForms.onDidMove((at) => this.#point(at)),
      panel.onDidChangeViewState(() => sources.onStateChanged()),
    );
    this.#tell();
  }

  get subject(): Subject {
    return this.current;
  }

  /** Tells the page when what it shows has changed. The client hands on a notification to one listener only. */
  changed({ uri, scope }: PreviewChangedParams): void {
    if (scope === this.current.scope && isSame(Uri.parse(uri), this.current.uri)) this.#page.refresh();
  }

  show(subject: Subject): void {
    const isOther = subject.scope !== this.current.scope || !isSame(subject.uri, this.current.uri);
    this.current = subject;
    this.#tell();
    if (!isOther) return;
    // The plan is the same, as a rule, whichever of its drafts is being read.
    this.#isOther = subject.scope === 'commitment';
    this.#page.refresh();
  }

  goToSource(): void {
    this.#page.post({ kind: 'ask-source' });
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #point({ uri, line }: DraftLine): void {
    this.#page.post({ kind: 'point', uri: uri.toString(), line });
  }

  #tell(): void {
    this.#page.remember(store(this.current));
    this.panel.title = titleOf(this.current);
    this.sources.onStateChanged();
  }

  async #load(known: Known): Promise<PageContent | string> {
    const { client } = this.sources;
    const { uri, scope } = this.current;
    await client.start();
    const params: PreviewParams = { uri: uri.toString(), scope, known };
    const found = await client.sendRequest<PreviewResult>(previewRequest, params);
    if (found === null) {
      return scope === 'plan'
        ? l10n.t('There is no action plan to show. A plan is a folder that contains action-plan.yaml.')
        : l10n.t('There is no draft to show. Its file may have been moved or deleted.');
    }
    return found;
  }
}

function titleOf({ uri, scope, isPinned }: Subject): string {
  const title =
    scope === 'plan' ? l10n.t('Preview of the Plan') : l10n.t('Preview of {0}', draftName(uri.path));
  return isPinned ? l10n.t('{0} (pinned)', title) : title;
}

export function isSame(a: Uri, b: Uri): boolean {
  return a.toString() === b.toString();
}
