import { hashText, lineOf, type Passage } from '../../service/index';
import type { Block, WordDocument } from '../document';
import type { FoundItem } from './items';
import { lineIn, paragraphsIn } from './lines';
import { piecesIn, readThrough } from './places';

interface Known {
  readonly marked: ReadonlyMap<string, readonly Block[]>;
  readonly items: readonly FoundItem[];
  readonly rest: ReadonlySet<string>;
}

/** The lines that stand in no answer and were not sent, of the text, of notes and of the edges of pages. */
export function passagesIn(
  document: WordDocument,
  { marked, items, rest }: Known,
): readonly Omit<Passage, 'tracked'>[] {
  const placed = piecesIn([...marked.values()].flat());
  for (const item of items) piecesIn(item.placed, placed);
  const found: Omit<Passage, 'tracked'>[] = [];
  const headings = headingsIn(document.blocks);
  readThrough(document.blocks, {
    paragraph(paragraph, below) {
      const text = lineIn(paragraph, (piece) => !placed.has(piece));
      const isKnown = contents.test(paragraph.style ?? '') ? isEntryOf(headings, rest) : isSent(rest);
      if (text !== '' && !isKnown(text)) found.push({ text, below, where: 'text' });
    },
  });
  const lines = (blocks: readonly Block[], where: Passage['where']) => {
    for (const paragraph of paragraphsIn(blocks)) {
      const text = lineIn(paragraph);
      // Word counts the pages anew.
      const known = where === 'margin' ? lineOf(text.replace(/\d+/g, '')) : text;
      if (text !== '' && !rest.has(hashText(known))) found.push({ text, below: '', where });
    }
  };
  for (const note of document.notes.values()) lines(note, 'note');
  for (const margin of document.margins) lines(margin, 'margin');
  return found;
}

/** Paragraphs of a table of contents. */
export const contents = /^toc \d$/;

function isSent(rest: ReadonlySet<string>): (line: string) => boolean {
  return (line) => rest.has(hashText(line));
}

/** Word writes the table of contents anew: of the headings as they are by then, with the numbers of their pages. */
function isEntryOf(headings: ReadonlySet<string>, rest: ReadonlySet<string>): (line: string) => boolean {
  return (line) => {
    const heading = lineOf(line.replace(/(?<!\d)\d+$/, ''));
    return headings.has(bare(line)) || [line, heading].some(isSent(rest));
  };
}

function headingsIn(blocks: readonly Block[]): ReadonlySet<string> {
  const lines = new Set<string>();
  for (const paragraph of paragraphsIn(blocks))
    if (paragraph.heading !== undefined) lines.add(bare(lineIn(paragraph)));
  return lines;
}

/** Without numbers, which Word may write itself, before a heading and behind it. */
function bare(line: string): string {
  return line.replace(/[\d\s.]+/g, ' ').trim();
}
