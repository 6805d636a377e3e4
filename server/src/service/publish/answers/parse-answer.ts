import { isTooDeep, readMarkdown } from '../../markdown/reader';
import type { Block } from '../document';
import { growBlocks } from './grow-blocks';
import type { SourceOfLines } from './sources-in';

/** Reads an answer, which is Markdown without HTML. Whatever is no mark in it is text. */
export function parseAnswer(text: string, sourceOf: SourceOfLines): readonly Block[] {
  return isTooDeep(text) ? plainBlocks(text, sourceOf) : growBlocks(readMarkdown(text), sourceOf);
}

function plainBlocks(text: string, sourceOf: SourceOfLines): readonly Block[] {
  const source = sourceOf(0, text.split('\n').length);
  return text
    .split(/(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)+/)
    .flatMap((part): readonly Block[] =>
      part.trim() === '' ? [] : [{ kind: 'paragraph', text: [{ kind: 'text', text: part.trim() }], source }],
    );
}
