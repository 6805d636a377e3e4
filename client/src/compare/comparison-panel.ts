import type { WebviewPanel } from 'vscode';
import { Disposable, l10n } from 'vscode';
import { compareRequest } from '../../../server/src/protocol/pages';
import type { CompareParams, PageResult } from '../../../server/src/protocol/pages';
import { followDrafts } from '../page/follow-drafts';
import { SectionPage, type Known, type PageProvider, type PageSources } from '../page/section-page';
import type { PageContent } from '../webview/messages';
import { readOlder, type OlderFiles, type Subject } from './older-files';
import { versionName, type Version } from './version';

/** Nobody reads what changed while typing. */
const wait = 400;

/** What changed since a version, kept up to date while the draft is being written. */
export class ComparisonPanel {
  readonly #page: SectionPage;
  readonly #subscriptions: Disposable;
  /** Nothing when it has to be read anew. */
  #older: Promise<OlderFiles> | undefined;

  constructor(
    readonly panel: WebviewPanel,
    private readonly subject: Subject,
    private readonly version: Version,
    older: OlderFiles,
    private readonly sources: PageSources,
  ) {
    this.#older = Promise.resolve(older);
    const provider: PageProvider = {
      label: l10n.t('What changed'),
      load: (known) => this.#load(known),
    };
    this.#page = new SectionPage(panel, provider, sources);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => this.#page.refresh(), wait);
    };
    const readAgain = (): void => {
      this.#older = undefined;
      later();
    };
    // What is saved and what is not changes while somebody writes; what was committed stays as it was until git moves:
    // then a name such as “the last commit” may stand for another one, also when that was not done in VS Code.
    const written = version.kind !== 'commit' || subject.scope === 'plan' ? readAgain : later;
    this.#subscriptions = Disposable.from(
      this.#page,
      followDrafts(written),
      { dispose: () => clearTimeout(timer) },
      ...(version.kind === 'commit' ? [version.repository.state.onDidChange(readAgain)] : []),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** What is being read when it has to be read anew is not kept. */
  async #readOlder(): Promise<OlderFiles> {
    const reading = (this.#older ??= readOlder(this.version, this.subject));
    try {
      return await reading;
    } catch (error) {
      if (this.#older === reading) this.#older = undefined;
      throw error;
    }
  }

  async #load(known: Known): Promise<PageContent | string> {
    const { client } = this.sources;
    const { uri, scope } = this.subject;
    const names = { before: versionName(this.version), after: l10n.t('the current version') };
    const older = await this.#readOlder();
    const params: CompareParams = { uri: uri.toString(), scope, older, names, known };
    await client.start();
    const found = await client.sendRequest<PageResult>(compareRequest, params);
    return found ?? l10n.t('There is no draft to compare. Its file may have been moved or deleted.');
  }
}
