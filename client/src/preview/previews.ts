import type { Uri, WebviewPanel } from 'vscode';
import { Disposable, ViewColumn, commands, window } from 'vscode';
import { previewChangedNotification } from '../../../server/src/protocol/preview';
import type { PreviewChangedParams } from '../../../server/src/protocol/preview';
import { draftInFront, onDraftInFront } from '../draft-in-front';
import { PreviewPanel, isSame } from './preview-panel';
import type { PreviewSources } from './preview-panel';
import { restore, scopeOf } from './subject';
import type { Subject } from './subject';

const previewType = 'codraft.preview';
const pinnedContext = 'codraft.previewIsPinned';

/** All previews that are open. Those that are not pinned follow the draft being read. */
export class Previews {
  readonly #open = new Set<PreviewPanel>();
  readonly #sources: PreviewSources;
  readonly #subscriptions: Disposable;

  constructor(sources: Omit<PreviewSources, 'onStateChanged'>) {
    this.#sources = { ...sources, onStateChanged: () => this.#tellState() };
    this.#subscriptions = Disposable.from(
      sources.client.onNotification(previewChangedNotification, (params: PreviewChangedParams) => {
        for (const preview of this.#open) preview.changed(params);
      }),
      onDraftInFront(() => this.#follow()),
      window.registerWebviewPanelSerializer(previewType, {
        deserializeWebviewPanel: (panel, state: unknown) => {
          this.#restore(panel, state);
          return Promise.resolve();
        },
      }),
    );
  }

  /** Shows something beside the editor, in the preview that shows it already or that follows the draft being read. */
  open(wanted: Omit<Subject, 'isPinned'>): void {
    const own = [...this.#open].filter(({ subject }) => subject.scope === wanted.scope);
    const preview =
      own.find(({ subject }) => isSame(subject.uri, wanted.uri)) ??
      own.find(({ subject }) => !subject.isPinned);
    if (preview) {
      preview.show({ ...wanted, isPinned: preview.subject.isPinned });
      preview.panel.reveal(undefined, true);
      return;
    }
    const column = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    const panel = window.createWebviewPanel(previewType, '', column, { enableFindWidget: true });
    this.#add(panel, { ...wanted, isPinned: false });
  }

  /** The preview that has the focus. */
  get active(): PreviewPanel | undefined {
    return [...this.#open].find(({ panel }) => panel.active);
  }

  /** The drafts that previews show where they are to be seen. */
  get inSight(): readonly Uri[] {
    return [...this.#open]
      .filter(({ panel, subject }) => panel.visible && subject.scope === 'commitment')
      .map(({ subject }) => subject.uri);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const preview of this.#open) preview.dispose();
  }

  #restore(panel: WebviewPanel, state: unknown): void {
    const { subject } = (state ?? {}) as { readonly subject?: unknown };
    const restored = restore(subject);
    if (restored) this.#add(panel, restored);
    else panel.dispose();
  }

  #add(panel: WebviewPanel, subject: Subject): void {
    const preview = new PreviewPanel(panel, subject, this.#sources);
    this.#open.add(preview);
    panel.onDidDispose(() => {
      this.#open.delete(preview);
      preview.dispose();
      this.#tellState();
    });
    this.#tellState();
  }

  #follow(): void {
    const uri = draftInFront();
    if (uri === undefined) return;
    for (const preview of this.#open) {
      const { scope, isPinned } = preview.subject;
      if (isPinned) continue;
      // A preview of the whole plan stays one; the other shows a draft, or nothing new for a file that is none.
      if (scope === 'plan' || scopeOf(uri) === 'commitment') preview.show({ uri, scope, isPinned });
    }
  }

  #tellState(): void {
    void commands.executeCommand('setContext', pinnedContext, this.active?.subject.isPinned === true);
  }
}
