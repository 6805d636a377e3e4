/**
 * The documents that the editor has asked about alone. For as long as it follows one that way it leaves aside whatever else
 * it hears of it, and how long that lasts only the editor knows: it asks a last time when a document is closed, and the
 * answer may come late, or be left aside too. What it shows of a closed document is therefore certain only when it was told
 * everything anew in answer to two questions about all drafts: it asks the second when it has heard whatever was said before
 * the first was answered.
 */
export class AskedAlone {
  readonly #toTell = new Map<string, ToTell>();
  #heard: () => void = () => undefined;

  constructor(private readonly isOpen: (uri: string) => boolean) {}

  /** Calls `run` when a question about a document that is not open was answered. */
  onClosed(run: () => void): void {
    this.#heard = run;
  }

  /** A question about this document alone was answered. */
  answered(uri: string): void {
    this.#toTell.set(uri, { uri, times: 2 });
    if (!this.isOpen(uri)) this.#heard();
  }

  /** The closed documents of which all is to be told, whatever the editor was told before. */
  uncertain(): readonly ToTell[] {
    return [...this.#toTell.values()].filter(({ uri }) => !this.isOpen(uri));
  }

  /** All was told of these in answer to a question about all drafts. One asked about alone in the meantime stays uncertain. */
  told(documents: readonly ToTell[]): void {
    for (const told of documents) {
      if (this.#toTell.get(told.uri) !== told) continue;
      if (told.times > 1) this.#toTell.set(told.uri, { ...told, times: told.times - 1 });
      else this.#toTell.delete(told.uri);
    }
  }
}

/** A document of which all is to be told in answer to so many questions. */
interface ToTell {
  readonly uri: string;
  readonly times: number;
}
