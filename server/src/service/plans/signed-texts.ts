import { digestOf } from '../model/digest';
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
    const { root, problems, conflicts } = parseYaml(text);
    if (problems.length > 0 || conflicts.length > 0) return false;
    const digest = digestOf(root);
    if (!wanted.includes(digest)) return false;
    this.#texts.set(digest, text);
    return true;
  }

  giveUp(uri: string, digests: readonly string[]): void {
    this.#lookedFor.set(uri, new Set([...(this.#lookedFor.get(uri) ?? []), ...digests]));
  }
}
