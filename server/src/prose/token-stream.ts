import type { Token } from 'markdown-it';

/** What the reader of answers has found, one after the other. */
export class TokenStream {
  #at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get next(): Token | undefined {
    return this.tokens[this.#at];
  }

  /** @throws NoPlace behind the last one */
  take(): Token {
    const token = this.tokens[this.#at++];
    if (!token) throw new NoPlace();
    return token;
  }

  comes(type: string): boolean {
    return this.next?.type === type;
  }
}

/** A box has no place for something that stands there. */
export class NoPlace extends Error {}
