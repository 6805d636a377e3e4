/** Follows quotes and brackets that go on over several lines. */
export interface OpenText {
  readonly kind: 'quote' | 'flow';
  /** Offset in the file at which it opens. */
  readonly start: number;
  /** How far it has been read, so that the next line goes on from there. */
  readonly readTo: number;
  /** The brackets, and the quotation mark, that were open there. */
  readonly depth: number;
  readonly mark: string | undefined;
}

/** What is still open at `end` of a value that begins at `start`; nothing when it has closed or is a plain text. */
export function openAt(text: string, start: number, end: number): OpenText | undefined {
  const first = text[start];
  if (first === '"' || first === "'") {
    return readOn(text, { kind: 'quote', start, readTo: start + 1, depth: 0, mark: first }, end);
  }
  if (first !== '[' && first !== '{') return undefined;
  return readOn(text, { kind: 'flow', start, readTo: start, depth: 0, mark: undefined }, end);
}

/** What is still open at `end` of a text that was open before. */
export function readOn(text: string, open: OpenText, end: number): OpenText | undefined {
  let { readTo: at, depth, mark } = open;
  for (; at < end; at++) {
    const character = text[at];
    if (mark !== undefined) {
      if (isEscape(text, at, mark)) at++;
      else if (character === mark) {
        if (open.kind === 'quote') return undefined;
        mark = undefined;
      }
    } else if (opensQuote(text, at)) mark = character;
    else if (character === '[' || character === '{') depth++;
    else if ((character === ']' || character === '}') && --depth === 0) return undefined;
  }
  return { ...open, readTo: at, depth, mark };
}

/** True for a quotation mark between brackets that is not an apostrophe in a word. */
export function opensQuote(text: string, at: number): boolean {
  return text[at] === '"' || (text[at] === "'" && /[\s[{,:]/.test(text[at - 1] ?? ''));
}

/** The offset of the mark that closes the quote opened at `start`. */
export function quoteEnd(text: string, start: number, end: number): number | undefined {
  const mark = text[start] ?? '';
  for (let at = start + 1; at < end; at++) {
    if (isEscape(text, at, mark)) at++;
    else if (text[at] === mark) return at;
  }
  return undefined;
}

/** True where a character and the next stand for one: `\"` between double marks, `''` between single ones. */
function isEscape(text: string, at: number, mark: string): boolean {
  return mark === '"' ? text[at] === '\\' : text[at] === "'" && text[at + 1] === "'";
}
