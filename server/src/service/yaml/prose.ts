import type { ScalarNode } from './tree';

/** Stands where a paragraph or an item of a list ends. */
const paragraphEnd = '\u2029';

/**
 * The words of an answer at their own places: the written text with everything that is YAML rather than prose
 * (quotes, block marks, indentation, line breaks inside a paragraph) turned into spaces, one for one. A match at index
 * i of the prose therefore lies at `range.start + i` of the file. A blank line, and a break in front of a list item,
 * becomes a paragraph mark (U+2029).
 */
export function proseOf(node: ScalarNode, fileText: string): string {
  // Most answers are words on one line.
  if (
    node.style === 'plain' &&
    node.text.length === node.range.end - node.range.start &&
    !opensQuoted(node.text)
  )
    return node.text;
  const known = proses.get(node);
  if (known !== undefined) return known;
  const prose = readProse(node, fileText);
  proses.set(node, prose);
  return prose;
}

/** Every rule about words reads the same answers; a node belongs to one text and never changes. */
const proses = new WeakMap<ScalarNode, string>();

function readProse(node: ScalarNode, fileText: string): string {
  const source = withoutStyle(node, fileText.slice(node.range.start, node.range.end));
  return source.replace(lineBreaks, (breaks: string, at: number) => {
    const ends = isBlankLine(breaks) || startsItem(source, at + breaks.length);
    return (ends ? paragraphEnd : ' ') + ' '.repeat(breaks.length - 1);
  });
}

/** From one break to the first word of a later line. It begins at the break, so that a long run of spaces costs nothing. */
const lineBreaks = /(?:\r\n|\r|\n)(?:[ \t]*(?:\r\n|\r|\n))*[ \t]*/g;

function isBlankLine(breaks: string): boolean {
  return /^(?:\r\n|\r(?!\n)|\n)[ \t]*[\r\n]/.test(breaks);
}

const itemMark = /(?:[-*+•–—]|\(?\d{1,2}[.)]|\(?[a-z]\)|\([ivx]{1,4}\)|[ivx]{1,4}[.)])[ \t]/y;

function startsItem(source: string, at: number): boolean {
  itemMark.lastIndex = at;
  return itemMark.test(source);
}

/** Quotes, escapes and block marks as spaces. */
function withoutStyle({ style }: ScalarNode, source: string): string {
  switch (style) {
    case 'plain':
      return opensQuoted(source) ? withoutQuotes(source) : source;
    case 'block': {
      const header = /^[|>][^\n\r]*/.exec(source)?.[0] ?? '';
      return ' '.repeat(header.length) + source.slice(header.length);
    }
    case 'quoted':
      return withoutQuotes(source);
  }
}

/** No plain text begins so but one whose closing mark cannot be read, for a sign behind it that nobody sees. */
function opensQuoted(source: string): boolean {
  return source.startsWith('"') || source.startsWith("'");
}

function withoutQuotes(source: string): string {
  const inside = source.slice(1, -1);
  const plain = source.startsWith('"') ? inside.replace(escapes, readEscape) : inside.replaceAll("''", " '");
  return ` ${plain}${source.length > 1 ? ' ' : ''}`;
}

const escapes = /\\(?:\r\n|[\s\S])(?:(?<=\\x)[\dA-Fa-f]{2}|(?<=\\u)[\dA-Fa-f]{4}|(?<=\\U)[\dA-Fa-f]{8})?/g;

/** The letter stands where its escape begins; a quotation mark keeps to the word that it belongs to. */
function readEscape(escape: string, at: number, inside: string): string {
  const mark = escape.charAt(1);
  if (escape.length === 2) {
    if (mark === 'n') return ' \n';
    if (!'"\\/'.includes(mark)) return '  ';
    return /\s/.test(inside.charAt(at - 1) || ' ') ? ` ${mark}` : `${mark} `;
  }
  const code = mark === '\r' ? 0x20 : Number.parseInt(escape.slice(2), 16);
  const written = code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  return written.padEnd(escape.length, ' ');
}
