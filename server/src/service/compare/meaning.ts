import { publishedForm } from '../markdown/published-form';
import { tbcOf } from '../model/read';
import type { MapNode, TreeNode } from '../yaml/tree';

/**
 * What a stretch of a draft says, as a text that is the same for two that say the same: without layout, quotes, the order
 * of fields, and what is empty. A table or a list in an answer says more than its words. Nothing when nothing is said.
 */
export function meaningOf(node: TreeNode | undefined, text: string): string | undefined {
  if (!node) return undefined;
  if (!meanings.has(node)) meanings.set(node, readMeaning(node, text));
  return meanings.get(node);
}

/** A node belongs to one text and never changes. */
const meanings = new WeakMap<TreeNode, string | undefined>();

function readMeaning(node: TreeNode, text: string): string | undefined {
  switch (node.kind) {
    case 'unreadable':
      return `?${JSON.stringify(foldSpace(text.slice(node.range.start, node.range.end)))}`;
    case 'scalar':
      return publishedForm(node, text);
    case 'list': {
      const items = node.items.flatMap((item) => meaningOf(item, text) ?? []);
      return items.length === 0 ? undefined : `[${items.join(',')}]`;
    }
    case 'map':
      return meaningOfMap(node, text);
  }
}

function meaningOfMap(node: MapNode, text: string): string | undefined {
  const open = tbcOf(node);
  if (open) return `{tbc:${JSON.stringify(foldSpace(open.why))}}`;
  // Of a key that stands twice the last counts, but the other is a difference all the same.
  const entries = node.entries.flatMap(({ key, value }) => {
    const said = meaningOf(value, text);
    return said === undefined ? [] : [`${JSON.stringify(key)}:${said}`];
  });
  return entries.length === 0 ? undefined : `{${entries.sort().join(',')}}`;
}

export function foldSpace(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** What is written, for a reader: the words of an answer, and the lines of a draft for anything larger. */
export function writtenIn(node: TreeNode | undefined, text: string): string | null {
  if (meaningOf(node, text) === undefined || !node) return null;
  if (node.kind === 'scalar') return node.text.trim();
  const open = tbcOf(node);
  if (open) return `tbc: ${open.why}`.trim();
  return dedent(text, node.range.start, node.range.end);
}

function dedent(text: string, start: number, end: number): string {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const column = start - lineStart;
  return text
    .slice(start, end)
    .split(/\r\n|\r|\n/)
    .map((line, i) => (i === 0 ? line : line.replace(/^ */, (indent) => indent.slice(column))).trimEnd())
    .join('\n');
}
