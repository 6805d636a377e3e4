import type { TreeNode } from '../../yaml/tree';
import { writeListItem } from '../../yaml/write-scalar';
import { markdownOf } from '../../markdown/markdown-of';
import type { Version } from './version';

/** A value on one line, as it can stand between brackets; nothing where a comment would be lost on the way. */
export function writeInline(version: Version, node: TreeNode | undefined): string | undefined {
  if (!node) return 'null';
  const { start, end } = node.range;
  if (version.comments.some(({ range }) => range.start >= start && range.start < end)) return undefined;
  return inline(version.text, node);
}

function inline(text: string, node: TreeNode): string {
  switch (node.kind) {
    case 'scalar': {
      const source = text.slice(node.range.start, node.range.end);
      const fits = node.style === 'quoted' || (node.style === 'plain' && !/[,[\]{}]/.test(source));
      if (fits && !/[\r\n]/.test(source)) return source;
      if (typeof node.value !== 'string') return source;
      const words = markdownOf(node, text).trim();
      return words.includes('\n') ? JSON.stringify(words) : writeListItem(words);
    }
    case 'list':
      return `[${node.items.map((item) => (item ? inline(text, item) : 'null')).join(', ')}]`;
    case 'map': {
      const entries = node.entries.map(({ keyRange, value }) => {
        const key = text.slice(keyRange.start, keyRange.end);
        return value ? `${key}: ${inline(text, value)}` : `${key}:`;
      });
      return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
    }
    case 'unreadable':
      return text.slice(node.range.start, node.range.end);
  }
}
