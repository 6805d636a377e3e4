import { lineBreak, type Piece } from './blocks';
import { escapeAddress, escapeInline, escapeLineStart } from './escape';
import { wordsOf, type Part, type Word } from './words';

/** Words as lines of Markdown; more than one where a line break is meant. */
export function writeLines(pieces: readonly Piece[]): readonly string[] {
  const lines: Word[][] = [[]];
  for (const word of wordsOf(pieces)) {
    if (word.before === lineBreak) lines.push([]);
    lines.at(-1)?.push(word);
  }
  return lines.map((line, i) => escapeLineStart(writeLine(line)) + (i < lines.length - 1 ? '\\' : ''));
}

/** The same on one line, where no block can begin. */
export function writeInline(pieces: readonly Piece[], { inTable = false } = {}): string {
  return writeLine(wordsOf(pieces), inTable);
}

/** Marks stand at the edges of words only, where each of them can but open or close. */
function writeLine(words: readonly Word[], inTable = false): string {
  let line = '';
  let [bold, italic] = [false, false];
  for (const [i, word] of words.entries()) {
    const boldTurns = word.bold !== bold;
    if (italic && (boldTurns || !word.italic)) [line, italic] = [`${line}*`, false];
    if (boldTurns && bold) line += '**';
    if (i > 0) line += word.before === lineBreak ? ' ' : word.before;
    if (boldTurns && word.bold) line += '**';
    bold = word.bold;
    if (word.italic && !italic) [line, italic] = [`${line}*`, true];
    line += writeWord(word, words[i + 1]?.before === '', inTable);
  }
  return `${line}${italic ? '*' : ''}${bold ? '**' : ''}`;
}

function writeWord({ parts, bold, italic, before }: Word, isGlued: boolean, inTable: boolean): string {
  const alone = parts.length === 1 && !bold && !italic && !isGlued && before !== '';
  return parts
    .map((part, i) =>
      part.link
        ? writeLink(part, part.link.href, inTable)
        : escapeInline(part.text, { inTable, alone, goesOn: isGlued || i < parts.length - 1 }),
    )
    .join('');
}

function writeLink({ text }: Part, href: string, inTable: boolean): string {
  const address = escapeAddress(href);
  if (text === address && /^https?:[^\s<>]*$/i.test(address)) return `<${address}>`;
  if (address === `mailto:${text}` && /^[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+$/i.test(text)) return `<${text}>`;
  return `[${escapeInline(text, { inLink: true, inTable })}](${address})`;
}
