import { marksOf } from '../model/sign-off/digest';
import { parseYaml, type ParsedYaml } from '../yaml/parse';

/** The texts that signatures are for, by their digests, as far as somebody has found them. */
export class SignedTexts {
  readonly #files = new Map<string, FoundFor>();

  /** The text that a digest stands for, in whatever file it was found. */
  of(digest: string): ParsedYaml | undefined {
    for (const { texts } of this.#files.values()) {
      const text = texts.get(digest);
      if (text) return text;
    }
    return undefined;
  }

  isWanted(uri: string, digest: string): boolean {
    return this.of(digest) === undefined && this.#files.get(uri)?.lookedFor.has(digest) !== true;
  }

  /** Takes a text if it is one of those that are wanted: what else somebody hands in is not what was signed. */
  give(uri: string, text: string, wanted: readonly string[]): boolean {
    const yaml = parseYaml(text);
    if (yaml.problems.length > 0 || yaml.conflicts.length > 0) return false;
    const marks = marksOf(yaml);
    const found = wanted.filter((mark) =>
      mark.startsWith('sha256:') ? mark === marks.sha256 : mark === marks.codraft2.text,
    );
    for (const mark of found) this.#in(uri).texts.set(mark, yaml);
    return found.length > 0;
  }

  giveUp(uri: string, digests: readonly string[]): void {
    for (const digest of digests) this.#in(uri).lookedFor.add(digest);
  }

  forget(uri: string): void {
    this.#files.delete(uri);
  }

  #in(uri: string): FoundFor {
    const found = this.#files.get(uri) ?? { texts: new Map(), lookedFor: new Set() };
    this.#files.set(uri, found);
    return found;
  }
}

interface FoundFor {
  readonly texts: Map<string, ParsedYaml>;
  /** Where somebody has looked in vain. */
  readonly lookedFor: Set<string>;
}
