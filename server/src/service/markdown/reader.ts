import MarkdownIt, { type Token } from 'markdown-it';
import { isSafeLink } from './safe-link';

/** Made when the first answer is read, so that nobody waits for it who needs none. */
let reader: ReturnType<typeof createReader> | undefined;

/** The blocks of an answer with what stands in their lines. Answers are Markdown without HTML; whatever is no mark in it is text. */
export function readMarkdown(text: string): readonly Token[] {
  reader ??= createReader();
  return reader.parse(text, {});
}

/** The blocks alone, which is far quicker: what stands in their lines is left as it is written. */
export function readMarkdownBlocks(text: string): readonly Token[] {
  reader ??= createReader();
  const tokens: Token[] = [];
  reader.block.parse(text.replace(/\r\n?/g, '\n'), reader, {}, tokens);
  return tokens;
}

/** The Markdown reader drops what lies too deep, and nothing of an answer may be lost: such a text is shown as it is written. */
export function isTooDeep(text: string): boolean {
  return tooDeep.test(text);
}

/** Lists and quotes in each other, deeper than anybody means it. */
const tooDeep = /^[ \t]*(?:(?:[>*+-]|\d{1,9}[.)])[ \t]*){25}|^[ \t]{50}/m;

function createReader() {
  const markdown = new MarkdownIt('default', { html: false, linkify: false, breaks: false, maxNesting: 100 });
  markdown.validateLink = isSafeLink;
  // The lines that give an address a short name are not seen themselves, and nothing of an answer may be lost.
  markdown.disable('reference');
  return markdown;
}
