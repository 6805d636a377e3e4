import { createLineTops } from './line-tops';
import type { LineTop, LineTops } from './line-tops';
import type { SourceLine } from './messages';
import type { Sections } from './sections';

interface Marked extends SourceLine {
  readonly element: Element;
  readonly top: number;
}

/** Which lines of which files the elements of the page stand for. */
export class SourceLines {
  #marked: readonly Marked[] | undefined;
  readonly #tops = new Map<string, LineTops>();

  constructor(private readonly sections: Sections) {}

  /** What is where has changed. */
  forget(): void {
    this.#marked = undefined;
    this.#tops.clear();
  }

  /** The source of the innermost element around this one that has any. */
  of(element: Element): SourceLine | undefined {
    for (let one: Element | null = element; one; one = one.parentElement) {
      const found = this.#read(one);
      if (found) return found;
    }
    return undefined;
  }

  /** The first line after this one that something else on the page stands for. */
  next({ uri, line }: SourceLine): number | undefined {
    const later = this.#all().filter((one) => one.uri === uri && one.line > line);
    return later.length === 0 ? undefined : Math.min(...later.map((one) => one.line));
  }

  topOf({ uri, line }: SourceLine): number | undefined {
    return this.#of(uri).topOf(line);
  }

  /** The line at a height of the page, of the file whose element is there. */
  at(top: number): SourceLine | undefined {
    const marked = this.#all();
    const uri = (marked.findLast((one) => one.top <= top) ?? marked[0])?.uri;
    if (uri === undefined) return undefined;
    const line = this.#of(uri).lineAt(top);
    return line === undefined ? undefined : { uri, line };
  }

  #of(uri: string): LineTops {
    const known = this.#tops.get(uri);
    if (known) return known;
    const own: LineTop[] = this.#all().filter((one) => one.uri === uri);
    const tops = createLineTops(own);
    this.#tops.set(uri, tops);
    return tops;
  }

  #all(): readonly Marked[] {
    this.#marked ??= this.#measure();
    return this.#marked;
  }

  #measure(): readonly Marked[] {
    const marked: Marked[] = [];
    for (const [, part] of this.sections.all()) {
      for (const element of part.querySelectorAll('[data-line]')) {
        const source = this.#read(element);
        // What another file says is a link to it, not where this page follows it.
        if (!source || element.hasAttribute('data-uri') || element.getClientRects().length === 0) continue;
        const { top, bottom } = element.getBoundingClientRect();
        marked.push({ ...source, element, top: top + window.scrollY });
        const first = Number(element.getAttribute('data-line'));
        const last = Number(element.getAttribute('data-end-line') ?? first);
        // A long answer goes on to its last line, just before what follows there.
        if (last > first)
          marked.push({
            uri: source.uri,
            line: source.line + last - first + 0.9,
            element,
            top: bottom + window.scrollY,
          });
      }
    }
    return marked;
  }

  #read(element: Element): SourceLine | undefined {
    const line = Number(element.getAttribute('data-line') ?? NaN);
    if (!Number.isInteger(line)) return undefined;
    const uri = element.getAttribute('data-uri');
    if (uri !== null) return { uri, line };
    const part = element.closest<HTMLElement>('[data-part]')?.dataset.part;
    const origin = part === undefined ? undefined : this.sections.origin(part);
    return origin?.uri === undefined ? undefined : { uri: origin.uri, line: origin.line + line };
  }
}
