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
  return formOfLeaves(leavesOf(markdown).map((leaf) => [placeOf(leaf), wordsOf(leaf)]));
}

export function formOfLeaves(
  leaves: readonly (readonly [place: string, words: string])[],
): string | undefined {
  const [first] = leaves;
  if (!first) return undefined;
  const [place, words] = first;
  if (leaves.length > 1 || place !== 'p') return JSON.stringify(leaves);
  return words === '' ? undefined : JSON.stringify(words);
}

export function placeOf({ around, kind }: Leaf): string {
  return [...around, kind].join(' ');
}

/** The words of a leaf as a reader has them: one blank between two, and a line break only where one is meant. */
export function wordsOf({ kind, written }: Leaf): string {
  if (!kind.startsWith('code')) return foldWords(written, kind.startsWith('t'));
  return written
    .normalize('NFC')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n+$/, '');
}

export function foldWords(written: string, keepsLines = false): string {
  return written
    .normalize('NFC')
    .split(keepsLines ? '\n' : meantBreak)
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .join('\n');
}

/** Two blanks, or a backslash that no other one takes away, at the end of a line. */
const meantBreak = / {2,}\n|(?<=(?<!\\)(?:\\\\)*)\\\n/;
