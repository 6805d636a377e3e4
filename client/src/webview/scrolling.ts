import { host, remember } from './host';
import type { PageState, SourceLine } from './messages';
import type { Sections } from './sections';
import type { SourceLines } from './source-lines';

/** After one side has scrolled, what comes from the other is an echo for this long, in milliseconds. */
const echo = 250;

/** Keeps the page and the editor at the same place, and the page where its reader left it. */
export class Scrolling {
  /** Where the page itself has put the window: a scroll that ends there is nobody's. */
  #ours = 0;
  #told = -Infinity;
  #frame = 0;
  #unread: PageState['reading'];

  constructor(
    private readonly sections: Sections,
    private readonly lines: SourceLines,
  ) {
    this.#unread = host.getState()?.reading;
    window.addEventListener('scroll', () => this.#soon(), { passive: true });
  }

  /** The editor has scrolled. */
  follow(source: SourceLine): void {
    if (performance.now() - this.#told < echo) return;
    const top = source.line <= 0 ? this.#startOf(source) : this.lines.topOf(source);
    if (top === undefined) return;
    this.#unread = undefined;
    this.#scrollTo(top);
    this.#keep();
  }

  /** Somebody is at this line: it stands near the top, unless all around it can be seen already. */
  show(source: SourceLine): void {
    const top = this.lines.topOf(source);
    if (top === undefined) return;
    const height = window.innerHeight;
    const above = top - window.scrollY;
    if (above >= 0 && above < height * 0.75) return;
    this.#unread = undefined;
    this.#scrollTo(Math.max(0, top - height / 4));
    this.#keep();
  }

  /** Changes the page without moving what is being read. */
  hold(change: () => void): void {
    const anchor = this.#atTop();
    const before = anchor?.getBoundingClientRect().top ?? 0;
    change();
    this.lines.forget();
    if (this.#unread) this.#restore(this.#unread);
    else if (anchor?.isConnected && window.scrollY > 0)
      this.#scrollTo(window.scrollY + anchor.getBoundingClientRect().top - before);
  }

  /** The line at the top of the window. */
  line(): SourceLine | undefined {
    // A pixel less than what is at the very top would still be what is above it.
    return this.lines.at(window.scrollY + 1);
  }

  #soon(): void {
    if (Math.abs(window.scrollY - this.#ours) < 2) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#ours = window.scrollY;
      this.#unread = undefined;
      this.#keep();
      const line = this.line();
      if (!line) return;
      this.#told = performance.now();
      host.postMessage({ kind: 'scrolled', ...line });
    });
  }

  #scrollTo(top: number): void {
    window.scrollTo({ top, behavior: 'instant' });
    this.#ours = window.scrollY;
  }

  /** A file's first line is the very top of its page, above the first thing that has a line. */
  #startOf({ uri }: SourceLine): number | undefined {
    const [first] = this.sections.all();
    return first && this.sections.origin(first[0])?.uri === uri ? 0 : this.lines.topOf({ uri, line: 0 });
  }

  /** The uppermost element of the text that is at least partly to be seen. */
  #atTop(): Element | undefined {
    for (const [, part] of this.sections.all()) {
      if (part.getBoundingClientRect().bottom <= 0) continue;
      for (const element of part.querySelectorAll('[data-line]')) {
        const { bottom, height } = element.getBoundingClientRect();
        if (height > 0 && bottom > 0) return element;
      }
      return part;
    }
    return undefined;
  }

  #keep(): void {
    for (const [section, part] of this.sections.all()) {
      const { top, bottom } = part.getBoundingClientRect();
      if (bottom <= 0) continue;
      remember({ reading: { section, offset: -top } });
      return;
    }
  }

  #restore({ section, offset }: NonNullable<PageState['reading']>): void {
    const part = this.sections.of(section);
    if (!part) return;
    this.#unread = undefined;
    this.#scrollTo(part.getBoundingClientRect().top + window.scrollY + offset);
  }
}
