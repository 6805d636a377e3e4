import { proseOf } from '../../yaml/prose';
import type { ScalarNode, TreeNode } from '../../yaml/tree';

/**
 * What a part of a draft says, as one line: two parts with the same line say the same, however they are laid out, quoted
 * or ordered.
 */
export type Meaning = string;

/** A part that is empty says what one says that was never filled in. */
export const nothing: Meaning = 'null';

export function meaningOf(node: TreeNode | undefined, text: string): Meaning {
  switch (node?.kind) {
    case undefined:
    case 'unreadable':
      return nothing;
    case 'scalar':
      return typeof node.value === 'string' ? JSON.stringify(wordsOf(node, text)) : node.text;
    case 'list':
      return meaningOfList(node.items.map((item) => meaningOf(item, text)));
    case 'map':
      return meaningOfMap(node.entries.map(({ key, value }) => [key, meaningOf(value, text)]));
  }
}

export function meaningOfList(items: readonly Meaning[]): Meaning {
  return items.length === 0 ? nothing : `[${items.join(',')}]`;
}

export function meaningOfMap(entries: readonly (readonly [key: string, meaning: Meaning])[]): Meaning {
  if (entries.length === 0) return nothing;
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${sorted.map(([key, meaning]) => `${JSON.stringify(key)}:${meaning}`).join(',')}}`;
}

export const paragraph = '\u2029';

/**
 * The words of an answer at their own places. A line that begins like an item is one only where line breaks count: in a
 * text that is folded, the dash came to stand there by chance.
 */
export function answerProse(node: ScalarNode, text: string): string {
  const prose = proseOf(node, text);
  const { start } = node.range;
  if (node.style === 'block' && text[start] === '|') return prose;
  return prose.replaceAll(paragraph, (mark, at: number) =>
    /^(?:\r\n|\r(?!\n)|\n)[ \t]*[\r\n]/.test(text.slice(start + at, start + at + 200)) ? mark : ' ',
  );
}

/** The words of an answer with one space between them, and a mark where a paragraph or an item of a list ends. */
export function wordsOf(node: ScalarNode, text: string): string {
  const source = text.slice(node.range.start, node.range.end);
  return tidyWords(
    /[\r\n]/.test(source) ? answerProse(node, text) : node.text.replace(/\n\s*\n/g, paragraph),
  );
}

export function tidyWords(prose: string): string {
  return prose
    .split(paragraph)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join(paragraph);
}
