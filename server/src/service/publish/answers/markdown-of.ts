import type { Present } from '../../model/field';
import type { SourceFile } from './places-in';

/**
 * The Markdown of an answer. Where YAML folds lines, one empty line is left of an answer as a mere line break, which
 * Markdown takes for a space; whoever left a line empty began a new paragraph.
 */
export function markdownOf({ node, range, value }: Present<string>, { text }: SourceFile): string {
  if (!value.includes('\n') || node.kind !== 'scalar') return value;
  const source = text.slice(range.start, range.end);
  const isFolded =
    node.style === 'plain' ||
    (node.style === 'block' && source.startsWith('>')) ||
    (node.style === 'quoted' && !source.includes('\\n'));
  // Lines that begin with a space were not folded.
  return isFolded ? value.replace(/(?<!\n)\n(?![\n \t])/g, '\n\n') : value;
}
