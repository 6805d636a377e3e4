import type { ScalarNode } from '../yaml/tree';

/**
 * The Markdown of an answer. Where YAML folds lines, one empty line is left of an answer as a mere line break, which
 * Markdown takes for a space; whoever left a line empty began a new paragraph.
 */
export function markdownOf({ text, range, style }: ScalarNode, fileText: string): string {
  if (!text.includes('\n')) return text;
  const source = fileText.slice(range.start, range.end);
  const isFolded =
    style === 'plain' ||
    (style === 'block' && source.startsWith('>')) ||
    (style === 'quoted' && !source.includes('\\n'));
  // Lines that begin with a space were not folded.
  return isFolded ? text.replace(/(?<!\n)\n(?![\n \t])/g, '\n\n') : text;
}
