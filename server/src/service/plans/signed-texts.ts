import { marksOf } from '../model/sign-off/digest';
import { parseYaml } from '../yaml/parse';

/** The texts that signatures are for, by their digests, as far as somebody has found them. */
export class SignedTexts {
  readonly #texts = new Map<string, string>();
  /** Where somebody has looked in vain. */
  readonly #lookedFor = new Map<string, Set<string>>();

  textOf(digest: string): string | undefined {
    return this.#texts.get(digest);
  }

  isWanted(uri: string, digest: string): boolean {
    return !this.#texts.has(digest) && this.#lookedFor.get(uri)?.has(digest) !== true;
  }

  /** Takes a text if it is one of those that are wanted: what else somebody hands in is not what was signed. */
  give(text: string, wanted: readonly string[]): boolean {
    const yaml = parseYaml(text);
    if (yaml.problems.length > 0 || yaml.conflicts.length > 0) return false;
    const marks = marksOf(yaml);
    const found = wanted.filter((mark) =>
      mark.startsWith('sha256:') ? mark === marks.sha256 : mark === marks.codraft2.text,
    );
    for (const mark of found) this.#texts.set(mark, text);
    return found.length > 0;
  }

  giveUp(uri: string, digests: readonly string[]): void {
    this.#lookedFor.set(uri, new Set([...(this.#lookedFor.get(uri) ?? []), ...digests]));
  }
}
