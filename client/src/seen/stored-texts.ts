import type { Disposable as Disposes, Event, Uri } from 'vscode';
import { Disposable, EventEmitter, workspace } from 'vscode';
import { textOf, unsavedText } from '../compare/older-files';
import { draftsPattern } from '../plan-files';

/** The texts of drafts. Each file is read once, until something happens to it: a plan has many, and few of them change at a time. */
export class StoredTexts implements Disposes {
  readonly #known = new Map<string, Promise<string | undefined>>();
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: Disposes;
  /** When the file of a draft is another. */
  readonly onDidChange: Event<void> = this.#changed.event;

  constructor() {
    const files = workspace.createFileSystemWatcher(draftsPattern);
    const forget = (uri: Uri): void => {
      this.#known.delete(uri.toString());
      this.#changed.fire();
    };
    this.#subscriptions = Disposable.from(
      files,
      files.onDidChange(forget),
      files.onDidCreate(forget),
      files.onDidDelete(forget),
    );
  }

  /** As it is in its editor, where that is other than the file; undefined where there is none. */
  async of(uri: Uri): Promise<string | undefined> {
    const unsaved = unsavedText(uri);
    if (unsaved !== undefined) return unsaved;
    const key = uri.toString();
    const known = this.#known.get(key) ?? textOf(uri).catch(() => undefined);
    this.#known.set(key, known);
    return known;
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#changed.dispose();
  }
}
