import type { Mark, Node } from 'prosemirror-model';
import { escapeText, isLetter, type Protection } from './escape';
import { endsLine, isBlank, isCode, partsOf, trimmed, type Part } from './normal';
import { marks } from './schema';

/** The words of a block with their marks, on one line but for breaks that are meant. */
export function writeInline(node: Node, protection: Protection): string {
  return new InlineWriter(spread(trimmed(partsOf(node))), protection).write();
}

/** Marks of the words on both sides of a blank or break go through it, so that they need not be closed and opened again. */
function spread(parts: readonly Part[]): readonly Part[] {
  const isWord = (part: Part) => !isBlank(part) && !endsLine(part);
  const before: (Part | undefined)[] = [];
  let last: Part | undefined;
  for (const part of parts) {
    before.push(last);
    if (isWord(part)) last = part;
  }
  const spreadParts: Part[] = [];
  let next: Part | undefined;
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i];
    if (!part) continue;
    if (isWord(part)) next = part;
    const around =
      before[i]?.marks.filter((mark) => mark.type !== marks.code && next?.marks.includes(mark)) ?? [];
    const own = part.marks.filter(({ type }) => type === marks.link);
    const through = around.filter(({ type }) => type !== marks.link);
    spreadParts.unshift(isWord(part) ? part : { text: part.text, marks: [...own, ...through] });
  }
  return spreadParts;
}

class InlineWriter {
  #out = '';
  readonly #open: { readonly mark: Mark; readonly end: string }[] = [];
  /** The next letter stands beside a mark that ends. */
  #isBeside = false;

  constructor(
    private readonly parts: readonly Part[],
    private readonly protection: Protection,
  ) {}

  write(): string {
    for (const [i, part] of this.parts.entries()) this.#part(part, i);
    this.#close(0);
    return this.#out;
  }

  #part(part: Part, i: number): void {
    const isAlone = this.#isAutolink(part, i);
    const wanted = part.marks.filter(
      ({ type }) =>
        type !== marks.code &&
        !(isAlone && type === marks.link) &&
        !(this.protection === 'plain' && type !== marks.link),
    );
    const keep = this.#open.findIndex(({ mark }) => !mark.isInSet(wanted));
    if (keep >= 0) this.#close(keep);
    // No mark begins before a blank, but for a link.
    const opens = wanted.filter(
      (mark) =>
        !this.#open.some((open) => open.mark.eq(mark)) &&
        (mark.type === marks.link || !(isBlank(part) || endsLine(part))),
    );
    const ranked = opens.map((mark) => ({ mark, length: this.#runOf(mark, i) }));
    for (const { mark, length } of ranked.sort((a, b) => b.length - a.length)) this.#begin(mark, i + length);
    this.#out += isAlone ? `<${part.text}>` : this.#text(part, i);
  }

  #text(part: Part, i: number): string {
    if (endsLine(part)) return '\\\n';
    if (isCode(part)) return codeOf(part.text);
    const isBeside = this.#isBeside && isLetter(part.text);
    this.#isBeside = false;
    const [first = ''] = part.text;
    const rest = isBeside ? part.text.slice(first.length) : part.text;
    const text = escapeText(rest, this.protection, {
      before: this.#out.slice(-1),
      after: this.parts[i + 1]?.text.slice(0, 1) ?? '',
      isLink: part.marks.some(({ type }) => type === marks.link),
    });
    return isBeside ? entityOf(first) + text : text;
  }

  /** How many parts from this one on have the mark. */
  #runOf(mark: Mark, from: number): number {
    let to = from;
    while (to < this.parts.length && mark.isInSet(this.parts[to]?.marks ?? [])) to++;
    return to - from;
  }

  #begin(mark: Mark, to: number): void {
    if (mark.type === marks.link && this.protection !== 'none') this.#out = this.#out.replace(/!$/, '\\!');
    if (this.protection === 'beside' || this.protection === 'all')
      this.#out = this.#out.replace(/[\p{L}\p{N}]$/u, entityOf);
    switch (mark.type) {
      case marks.link:
        this.#out += '[';
        this.#open.push({ mark, end: `](${destinationOf(mark)})` });
        break;
      case marks.strong:
        this.#delimit(mark, '**');
        break;
      case marks.strike:
        this.#delimit(mark, '~~');
        break;
      default:
        this.#delimit(mark, this.#isInWord(this.parts[to]) ? '*' : '_');
    }
  }

  /** True when a letter stands right before a mark that begins now, or right behind its end. */
  #isInWord(next: Part | undefined): boolean {
    const [before = ''] = Array.from(this.#out.slice(-2)).reverse();
    if (isLetter(before)) return true;
    const open = this.#open.map(({ mark }) => mark);
    // Another mark that begins or ends there is no letter.
    const isNext = next?.marks.length === open.length && open.every((mark) => mark.isInSet(next.marks));
    return isNext && isLetter(next.text);
  }

  #delimit(mark: Mark, sign: string): void {
    this.#out += sign;
    this.#open.push({ mark, end: sign });
  }

  #close(down: number): void {
    while (this.#open.length > down) this.#out += this.#open.pop()?.end ?? '';
    this.#isBeside = this.protection === 'beside' || this.protection === 'all';
  }

  /** An address that is its own words. */
  #isAutolink(part: Part, i: number): boolean {
    const link = part.marks.find(({ type }) => type === marks.link);
    return (
      link?.attrs.href === part.text &&
      link.attrs.title === '' &&
      !isCode(part) &&
      /^[a-z][a-z\d+.-]{1,31}:[^\s<>]*$/i.test(part.text) &&
      !link.isInSet(this.parts[i - 1]?.marks ?? []) &&
      this.#runOf(link, i) === 1
    );
  }
}

function codeOf(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
  const isPadded = /^`|`$/.test(text) || (/^ .* $/.test(text) && text.trim() !== '');
  return isPadded ? `${fence} ${text} ${fence}` : fence + text + fence;
}

function destinationOf({ attrs }: Mark): string {
  const href = String(attrs.href).replace(/&(?=#?\w+;)/g, '\\&');
  const isPlain = /^[^\s<>()\\]+$/.test(href);
  const address = isPlain ? href : `<${href.replace(/[\\<>]/g, '\\$&')}>`;
  const title = String(attrs.title);
  return title === '' ? address : `${address} "${title.replace(/["\\&]/g, '\\$&')}"`;
}

function entityOf(sign: string): string {
  return `&#${sign.codePointAt(0) ?? 0};`;
}
