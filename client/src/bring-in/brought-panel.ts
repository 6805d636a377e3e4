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
import type { AskWord, WordFileRead } from '../commands/ask-word';
import { tell } from '../commands/tell';
import { writeNewFiles } from '../commands/write-new-files';
import { followDrafts } from '../page/follow-drafts';
import { SectionPage, type Known, type PageProvider, type PageSources } from '../page/section-page';
import { fileName } from '../plan-files';
import type { PageContent } from '../webview/messages';
import { readWordFile } from './word-file';

/** Nobody reads what came back while typing. */
const wait = 400;

/** What a Word file that came back changes: shown until somebody takes it in, and following the drafts meanwhile. */
export class BroughtPanel {
  readonly #page: SectionPage;
  readonly #subscriptions: Disposable;
  readonly #choices: Record<string, 'take' | 'leave'> = {};
  #tracked: TrackedChoice = 'accept';
  /** What is shown of the drafts now. */
  #shown: { readonly drafts: readonly string[]; readonly state: string } = { drafts: [], state: '' };

  constructor(
    panel: WebviewPanel,
    private readonly file: Uri,
    private readonly into: string,
    private read: WordFileRead,
    private readonly sources: PageSources,
    private readonly askWord: AskWord,
  ) {
    const provider: PageProvider = {
      label: l10n.t('What came back'),
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
    return { into: this.into, name: fileName(this.file.path), read: this.read, choices: this.#choices };
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
      this.#choices[id] = choice === 'leave' ? 'leave' : 'take';
      return;
    }
    const tracked = choice === 'reject' ? 'reject' : 'accept';
    const { into, askWord, sources } = this;
    this.read = await readWordFile(this.file, { tracked, into }, { askWord, client: sources.client });
    this.#tracked = tracked;
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
    if (found.taken === 0 && found.remarks === 0) {
      void tell(l10n.t('Nothing is ticked.'));
      return;
    }
    await applyToFiles(found.files);
    await writeNewFiles(found.newFiles);
    void tell(this.#toldOf(found));
  }

  #toldOf({ taken, conflicts, remarks }: TakeInResult): string {
    const name = fileName(this.file.path);
    const changes =
      taken === 1
        ? l10n.t('1 change taken in from {0}.', name)
        : l10n.t('{0} changes taken in from {1}.', taken, name);
    const comments =
      remarks === 1
        ? l10n.t('1 comment joined the discussion.')
        : l10n.t('{0} comments joined the discussion.', remarks);
    return [
      conflicts > 0
        ? l10n.t(
            'Taken in from {0}. Some of it doesn’t fit together: settle the conflicts in the drafts.',
            name,
          )
        : changes,
      ...(remarks > 0 ? [comments] : []),
    ].join(' ');
  }
}

function asPlain(error: unknown): never {
  const isLate = error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified;
  throw isLate ? changedMeanwhile() : error;
}
