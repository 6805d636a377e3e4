/** The number and the name of a commitment, as a form has them on one line. */
export interface NumberedTitle {
  readonly number?: number;
  readonly title: string;
}

const word = /^(?:commitment|compromiso|engagement|impegno|compromisso)(?!\p{L})/iu;
const numberSign = /^n(?:o|um|úm)?\.?[º°]?(?![\p{L}])/iu;
/** Longer than any line that only announces. */
const longest = 250;

/** `Commitment 3: Open contracting`, as forms in several languages announce what follows; nothing for any other line. */
export function announcedIn(line: string): NumberedTitle | undefined {
  if (line.length > longest) return undefined;
  const text = line.normalize('NFC').trim();
  const [found] = word.exec(text) ?? [];
  return found === undefined ? undefined : counted(text.slice(found.length), /^[\s.:)–—-]|^$/);
}

/** The number and the name in the answer to what a commitment is called: `3. Open contracting`, or the name alone. */
export function numberedTitle(line: string): NumberedTitle {
  const text = line.normalize('NFC').trim();
  // “100 schools” is a name.
  return announcedIn(text) ?? counted(text, /^[.:)–—-]/) ?? { title: text };
}

/** A number with what may come behind it, and the rest. */
function counted(text: string, behind: RegExp): NumberedTitle | undefined {
  const begin = text.trimStart().replace(numberSign, '').trimStart();
  const [number] = /^\d{1,3}(?!\d|[.,]\d)/.exec(begin) ?? [];
  if (number === undefined) return undefined;
  const rest = begin.slice(number.length);
  if (!behind.test(rest)) return undefined;
  return { number: Number(number), title: rest.replace(/^[\s.:)–—-]+/, '').trim() };
}
