import MarkdownIt from 'markdown-it';
import type { Block, Source } from '../document';
import { growBlocks } from './grow-blocks';
import { isSafeLink } from './safe-link';

/** Made when the first answer is read, so that nobody waits for it who publishes nothing. */
let reader: ReturnType<typeof createReader> | undefined;

/** Where lines of an answer stand in its file, the last one not included. */
export type PlaceOfLines = (first: number, end: number) => Source;

/** Reads an answer, which is Markdown without HTML. Whatever is no mark in it is text. */
export function parseAnswer(text: string, place: PlaceOfLines): readonly Block[] {
  // The Markdown reader drops what lies too deep, and nothing of an answer may be lost.
  if (tooDeep.test(text)) return plainBlocks(text, place);
  reader ??= createReader();
  return growBlocks(reader.parse(text, {}), place);
}

/** Lists and quotes in each other, deeper than anybody means it. */
const tooDeep = /^[ \t]*(?:(?:[>*+-]|\d{1,9}[.)])[ \t]*){25}|^[ \t]{50}/m;

function plainBlocks(text: string, place: PlaceOfLines): readonly Block[] {
  const source = place(0, text.split('\n').length);
  return text
    .split(/(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)+/)
    .flatMap((part): readonly Block[] =>
      part.trim() === '' ? [] : [{ kind: 'paragraph', text: [{ kind: 'text', text: part.trim() }], source }],
    );
}

function createReader() {
  const markdown = new MarkdownIt('default', { html: false, linkify: false, breaks: false, maxNesting: 100 });
  markdown.validateLink = isSafeLink;
  // The lines that give an address a short name are not seen themselves, and nothing of an answer may be lost.
  markdown.disable('reference');
  return markdown;
}
