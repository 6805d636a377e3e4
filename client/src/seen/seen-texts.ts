import type { Disposable, Event, ExtensionContext, LogOutputChannel } from 'vscode';
import { EventEmitter, Uri, workspace } from 'vscode';
import { SeenBook, type Seen } from './seen-book';

/** What somebody last saw of each draft in this workspace, kept in the editor's own storage and nowhere else. */
export class SeenTexts implements Disposable {
  readonly #file: Uri | undefined;
  readonly #changed = new EventEmitter<void>();
  readonly #book: Promise<SeenBook>;
  #writing: Promise<void> = Promise.resolve();
  /** When something was seen that the side bar may have marked. */
  readonly onDidChange: Event<void> = this.#changed.event;

  constructor(
    { storageUri }: Pick<ExtensionContext, 'storageUri'>,
    private readonly log: LogOutputChannel,
  ) {
    // Without a folder there is none, and nothing is remembered beyond this window.
    this.#file = storageUri && Uri.joinPath(storageUri, 'seen.json');
    this.#book = this.#read();
  }

  async of(uri: Uri): Promise<Seen | undefined> {
    return (await this.#book).of(uri.toString());
  }

  /** True for what has been in sight for long enough to be seen. */
  async isLookedAt(uri: Uri): Promise<boolean> {
    return (await this.#book).isLookedAt(uri.toString());
  }

  /** All drafts of which something was seen, also those that are gone. */
  async uris(): Promise<readonly string[]> {
    return (await this.#book).uris;
  }

  async look(uri: Uri, text: string): Promise<void> {
    (await this.#book).look(uri.toString(), text, now());
    this.#write();
  }

  async leave(uri: Uri): Promise<void> {
    if (!(await this.#book).leave(uri.toString())) return;
    this.#write();
    this.#changed.fire();
  }

  /** Some texts were shown whole, or are where it begins: they count as seen at once. */
  async keep(texts: ReadonlyMap<string, string | null>): Promise<void> {
    if (texts.size === 0) return;
    const book = await this.#book;
    for (const [uri, text] of texts) {
      if (text === null) {
        book.forget(uri);
        continue;
      }
      book.look(uri, text, now());
      book.leave(uri);
    }
    this.#write();
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }

  async #read(): Promise<SeenBook> {
    if (this.#file === undefined) return new SeenBook();
    try {
      return SeenBook.read(new TextDecoder().decode(await workspace.fs.readFile(this.#file)));
    } catch {
      return new SeenBook();
    }
  }

  /** One after the other, and the last state wins. */
  #write(): void {
    const file = this.#file;
    if (file === undefined) return;
    this.#writing = this.#writing.then(async () => {
      try {
        await workspace.fs.writeFile(file, new TextEncoder().encode((await this.#book).write()));
      } catch (error) {
        this.log.debug(`What was seen could not be kept: ${String(error)}`);
      }
    });
  }
}

function now(): string {
  return new Date().toISOString();
}
