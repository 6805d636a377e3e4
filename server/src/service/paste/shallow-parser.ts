import { Parser, type Handler } from 'htmlparser2';

/** Elements in each other, far deeper than any program writes them. */
const deepest = 500;
/** The parser takes what is in these for text, so none lies in another. */
const raw = new Set(['script', 'style', 'title', 'textarea']);

/**
 * Reads HTML as `htmlparser2` does, but does not go deeper than anybody means: what lies deeper is read as if it stood beside
 * each other. The parser looks through all open elements again and again, so a page made on purpose would hold it up for minutes.
 */
export class ShallowParser extends Parser {
  readonly #depth: { now: number };
  #isTooDeep = false;

  constructor(handler: Partial<Handler>) {
    const depth = { now: 0 };
    super({
      ...handler,
      onopentag: (...opened) => {
        depth.now++;
        handler.onopentag?.(...opened);
      },
      onclosetag: (...closed) => {
        depth.now--;
        handler.onclosetag?.(...closed);
      },
    });
    this.#depth = depth;
  }

  override onopentagname(start: number, end: number): void {
    this.#isTooDeep = this.#depth.now >= deepest;
    super.onopentagname(start, end);
  }

  override onclosetag(start: number, end: number): void {
    this.#isTooDeep = false;
    super.onclosetag(start, end);
  }

  protected override isVoidElement(name: string): boolean {
    return super.isVoidElement(name) || (this.#isTooDeep && !raw.has(name));
  }
}
