import MarkdownIt from 'markdown-it';
import type { Block } from '../document';
import { growBlocks } from './grow-blocks';
import { isSafeLink } from './safe-link';

/** Made when the first answer is read, so that nobody waits for it who publishes nothing. */
let reader: ReturnType<typeof createReader> | undefined;

/** Reads an answer, which is Markdown without HTML. Whatever is no mark in it is text. */
export function parseAnswer(text: string): readonly Block[] {
  reader ??= createReader();
  return growBlocks(reader.parse(text, {}));
}

function createReader() {
  const markdown = new MarkdownIt('default', { html: false, linkify: false, breaks: false, maxNesting: 20 });
  markdown.validateLink = isSafeLink;
  // The address is kept as it was written; each writer protects it in its own way.
  return markdown;
}
