import type { ScalarNode } from '../yaml/tree';
import { leavesOf, type Leaf } from './leaves';
import { markdownOf } from './markdown-of';

/**
 * What readers see of an answer, as a text that is the same for two answers which look alike: where lines are broken, blanks at
 * their ends, empty lines, the indentation and the normal form of letters do not count; paragraphs, lists and their levels,
 * tables, headings, quotations, code and line breaks that are meant do. Nothing when nothing is written.
 *
 * A single paragraph is its words in quotation marks; anything else is a list of pairs, the place of a leaf and its words:
 * `[["p","We publish:"],["[- p","contracts"],["= [- p","with their amendments"]]`. It goes into signatures, so a text that has
 * a form now must keep it.
 */
export function publishedForm(node: ScalarNode, fileText: string): string | undefined {
  return formOfMarkdown(markdownOf(node, fileText));
}

export function formOfMarkdown(markdown: string): string | undefined {
  return formOfLeaves(leavesOf(markdown).map((leaf) => [structureOf(leaf), leafWords(leaf)]));
}

export function formOfLeaves(
  leaves: readonly (readonly [place: string, words: string])[],
): string | undefined {
  const [first] = leaves;
  if (!first) return undefined;
  const [structure, words] = first;
  if (leaves.length > 1 || structure !== 'p') return JSON.stringify(leaves);
  return words === '' ? undefined : JSON.stringify(words);
}

export function structureOf({ around, kind }: Leaf): string {
  return [...around, kind].join(' ');
}

/** The words of a leaf as a reader has them: one blank between two, and a line break only where one is meant. */
export function leafWords({ kind, written }: Leaf): string {
  const lines = written.normalize('NFC').split('\n');
  if (kind.startsWith('code'))
    return lines
      .map((line) => line.trimEnd())
      .join('\n')
      .trimEnd();
  if (kind.startsWith('t')) return lines.map(foldWords).join('\n');
  let words = '';
  for (const [i, line] of lines.entries()) {
    const isBroken = i < lines.length - 1 && breaksLine(line);
    words += (isBroken ? withoutBreak(line) : line) + (isBroken ? '\n' : ' ');
  }
  return words.split('\n').map(foldWords).join('\n');
}

/** Words as they look: white space of any kind and length is one blank, and letters are in one normal form. */
export function foldWords(written: string): string {
  return written.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** True for a line with a meant break at its end: two blanks, or a backslash that no other one takes away. */
export function breaksLine(line: string): boolean {
  let slashes = 0;
  while (line.charAt(line.length - 1 - slashes) === '\\') slashes++;
  return line.endsWith('  ') || slashes % 2 === 1;
}

export function withoutBreak(line: string): string {
  return line.endsWith('\\') ? line.slice(0, -1) : line;
}
