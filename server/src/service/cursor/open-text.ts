/** Follows quotes and brackets that go on over several lines. */
export interface OpenText {
  readonly kind: 'quote' | 'flow';
  /** Offset in the file at which it opens. */
  readonly start: number;
}

/** What is still open at `end` of a value that begins at `start`; nothing when it has closed or is a plain text. */
export function openAt(text: string, start: number, end: number): OpenText | undefined {
  const first = text[start];
  if (first === '"' || first === "'") {
    return quoteEnd(text, start, end) === undefined ? { kind: 'quote', start } : undefined;
  }
  if (first !== '[' && first !== '{') return undefined;
  let depth = 0;
  for (let i = start; i < end; i++) {
    const character = text[i];
    if (character === '"' || (character === "'" && /[\s[{,:]/.test(text[i - 1] ?? ''))) {
      const close = quoteEnd(text, i, end);
      if (close === undefined) return { kind: 'flow', start };
      i = close;
    } else if (character === '[' || character === '{') depth++;
    else if ((character === ']' || character === '}') && --depth === 0) return undefined;
  }
  return { kind: 'flow', start };
}

/** The offset of the mark that closes the quote opened at `start`. */
export function quoteEnd(text: string, start: number, end: number): number | undefined {
  const mark = text[start];
  for (let i = start + 1; i < end; i++) {
    if (text[i] === '\\' && mark === '"') i++;
    else if (text[i] === mark) {
      if (mark === "'" && text[i + 1] === "'") i++;
      else return i;
    }
  }
  return undefined;
}
