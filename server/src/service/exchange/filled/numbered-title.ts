/** The number and the name of a commitment, as a form has them on one line. */
export interface NumberedTitle {
  readonly number?: number;
  readonly title: string;
}

const words = 'commitment|compromiso|engagement|impegno|compromisso';
const announced = new RegExp(
  `^(?:${words})\\s*(?:n(?:o|um|úm)?\\.?[º°]?\\s*)?(\\d{1,3})(?!\\d|[.,]\\d)\\s*[.:)–—-]*\\s*(.*)$`,
  'iu',
);
const counted = /^(?:n[o.º°]*\s*)?(\d{1,3})(?!\d|[.,]\d)\s*(?:[.:)–—-]+\s*|\s(?=\p{L}))(.*)$/iu;
/** Longer than any line that only announces. */
const longest = 250;

/** `Commitment 3: Open contracting`, as forms in several languages announce what follows; nothing for any other line. */
export function announcedIn(line: string): NumberedTitle | undefined {
  return matched(announced, line);
}

/** The number and the name in the answer to what a commitment is called: `3. Open contracting`, or the name alone. */
export function numberedTitle(line: string): NumberedTitle {
  return announcedIn(line) ?? matched(counted, line) ?? { title: line.trim() };
}

function matched(pattern: RegExp, line: string): NumberedTitle | undefined {
  if (line.length > longest) return undefined;
  const [, number, title = ''] = pattern.exec(line.normalize('NFC')) ?? [];
  return number === undefined ? undefined : { number: Number(number), title: title.trim() };
}
