import type { WebviewPanel } from 'vscode';
import { Disposable, Uri, l10n, workspace } from 'vscode';
import { LSPErrorCodes, ResponseError } from 'vscode-languageclient';
import {
  broughtRequest,
  takeInRequest,
  type BroughtParams,
  type BroughtResult,
  type TakeInParams,
  type TakeInResult,
  type TrackedChoice,
} from '../../../server/src/protocol/bring-in';
import { applyToFiles, changedMeanwhile } from '../commands/apply-edits';
import type { WordFileRead } from '../commands/ask-word';
import { tell } from '../commands/tell';
import { followDrafts } from '../page/follow-drafts';
import { SectionPage, type Known, type PageProvider, type PageSources } from '../page/section-page';
import { fileName } from '../plan-files';
import type { PageContent } from '../webview/messages';

/** Nobody reads what came back while typing. */
const wait = 400;

/** A file that is brought in: how it is read, and what is said of it in words. */
export interface BroughtSource {
  readonly uri: Uri;
  /** Address of the plan or the draft. */
  readonly into: string;
  /** Names the page for those who do not see it. */
  readonly label: string;
  readonly read: (tracked: TrackedChoice) => Promise<WordFileRead>;
  readonly told: (result: TakeInResult) => string;
}

/** What a file that was sent changes: shown until somebody takes it in, and following the drafts meanwhile. */
export class BroughtPanel {
  readonly #page: SectionPage;
  readonly #subscriptions: Disposable;
  readonly #choices: Record<string, string> = {};
  #tracked: TrackedChoice = 'accept';
  /** What is shown of the drafts now. */
  #shown: { readonly drafts: readonly string[]; readonly state: string } = { drafts: [], state: '' };

  constructor(
    panel: WebviewPanel,
    private readonly file: BroughtSource,
    private read: WordFileRead,
    private readonly sources: PageSources,
  ) {
    const provider: PageProvider = {
      label: file.label,
      load: (known) => this.#load(known),
      chosen: (id, choice) => this.#choose(id, choice),
      acted: (act) => this.#takeIn(act === 'take-all'),
    };
    this.#page = new SectionPage(panel, provider, sources);
    let timer: ReturnType<typeof setTimeout> | undefined;
    this.#subscriptions = Disposable.from(
      this.#page,
      { dispose: () => clearTimeout(timer) },
      followDrafts(() => {
        clearTimeout(timer);
        timer = setTimeout(() => this.#page.refresh(), wait);
      }),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  get #about() {
    const { into, uri } = this.file;
    return { into, name: fileName(uri.path), read: this.read, choices: this.#choices };
  }

  async #load(known: Known): Promise<PageContent | string> {
    const { client } = this.sources;
    await client.start();
    const params: BroughtParams = { ...this.#about, tracked: this.#tracked, known };
    const found = await client.sendRequest<BroughtResult>(broughtRequest, params);
    if (found.kind === 'refused') return found.message;
    this.#shown = found;
    return found.page;
  }

  async #choose(id: string, choice: string): Promise<void> {
    if (id !== 'tracked') {
      this.#choices[id] = choice;
      if (choice !== 'leave' && choice !== 'take') this.#page.refresh();
      return;
    }
    this.#tracked = choice === 'reject' ? 'reject' : 'accept';
    this.read = await this.file.read(this.#tracked);
    this.#page.refresh();
  }

  async #takeIn(all: boolean): Promise<void> {
    const { client } = this.sources;
    const { drafts, state } = this.#shown;
    // Of an open document the server knows which version its edits are for.
    for (const uri of drafts) await workspace.openTextDocument(Uri.parse(uri, true));
    await client.start();
    const params: TakeInParams = { ...this.#about, all, state };
    const found = await client.sendRequest<TakeInResult>(takeInRequest, params).catch(asPlain);
    if (found.taken === 0 && found.remarks === 0 && found.files.length === 0) {
      void tell(l10n.t('Nothing is ticked.'));
      return;
    }
    await applyToFiles(found.files, found.newFiles);
    void tell(this.file.told(found));
  }
}

function asPlain(error: unknown): never {
  const isLate = error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified;
  throw isLate ? changedMeanwhile() : error;
}
