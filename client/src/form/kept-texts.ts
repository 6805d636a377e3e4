import type { KeptText, KeptTexts } from '../webview/form/messages';

/**
 * What was typed in forms and has never come into their files, such as a date that nobody can read: it is there again when the
 * form is opened anew. A file may be open in several forms, each with texts of its own.
 */
export class AllKeptTexts<Page extends object> {
  readonly #closed = new Map<string, KeptTexts>();
  readonly #open = new Map<Page, KeptTexts>();
  /** Where files are now, by their addresses before. */
  readonly #moved = new Map<string, string>();

  /** A form of the file is opened, and what was left by those before is its own now. */
  open(page: Page, address: string): KeptTexts | undefined {
    this.#moved.delete(address);
    const kept = this.#closed.get(address);
    this.#closed.delete(address);
    if (kept) this.#open.set(page, kept);
    return kept;
  }

  /** What a form has of them now. */
  keep(page: Page, kept: KeptTexts): void {
    this.#open.set(page, kept);
  }

  /** The file has what was typed at a place; the page may be closed before it can say so. */
  took(page: Page, address: string, { at, text }: Pick<KeptText, 'at' | 'text'>): void {
    const without = ({ typed, ...rest }: KeptTexts): KeptTexts => ({
      ...rest,
      typed: typed.filter((one) => one.from.at !== at || one.text !== text),
    });
    const [open, closed] = [this.#open.get(page), this.#closed.get(address)];
    if (open) this.#open.set(page, without(open));
    if (closed) this.#closed.set(address, without(closed));
  }

  close(page: Page, address: string): void {
    const kept = this.#open.get(page);
    this.#open.delete(page);
    if (kept) this.#leave(this.#moved.get(address) ?? address, kept);
  }

  /** A file has another address; its forms may be closed before that is told, or after. */
  move(from: string, to: string): void {
    this.#moved.set(from, to);
    const kept = this.#closed.get(from);
    this.#closed.delete(from);
    if (kept) this.#leave(to, kept);
  }

  #leave(address: string, { typed, strays, said = [] }: KeptTexts): void {
    if (typed.length + strays.length + said.length === 0) return;
    const there = this.#closed.get(address) ?? { typed: [], strays: [] };
    this.#closed.set(address, {
      typed: [...there.typed, ...typed],
      strays: [...there.strays, ...strays],
      said: [...(there.said ?? []), ...said],
    });
  }
}
