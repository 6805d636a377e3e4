import type { Node } from 'prosemirror-model';
import { escapeLines, protections } from './escape';
import { readLineTokens } from './markdown-reader';
import { mergeWords } from './merge-words';
import { normal, normalInline, onOneLine } from './normal';
import { readInline } from './read-inline';
import type { Piece } from './piece';
import { readMarkdown } from './read';
import { nodes } from './schema';
import { writeInline } from './write-inline';

/** What the words of a paragraph or heading are as Markdown, as near as may be to what stands in `base`. */
export function writeText(node: Node, base?: Piece): string {
  const before =
    base?.written !== undefined && base.node.isTextblock ? { ...base, written: base.written } : undefined;
  return firstThatReads(node, before, lineOf, (text) => readMarkdown(text).root.node);
}

/** The same for a cell of a table, on one line. */
export function writeCell(cell: Node, base?: { readonly node: Node; readonly written: string }): string {
  const text = firstThatReads(
    onOneLine(cell.firstChild ?? nodes.paragraph.create()),
    base && { node: base.node.firstChild ?? base.node, written: base.written },
    (words) => words,
    (words) => nodes.doc.create(null, nodes.paragraph.create(null, readInline(readLineTokens(words)) ?? [])),
  );
  return text.replaceAll('|', '\\|');
}

interface Written {
  readonly node: Node;
  readonly written: string;
}

/** Protects more and more of the words, until they are read as what they are. */
function firstThatReads(
  node: Node,
  base: Written | undefined,
  lineFor: (words: string, node: Node) => string,
  read: (text: string) => Node,
): string {
  const wanted = normal(nodes.doc.create(null, node.type.create(node.attrs, normalInline(node))));
  const reads = (text: string) => normal(read(text)).eq(wanted);
  let last = '';
  for (const protection of protections) {
    const words = writeInline(node, protection);
    if (base && protection !== 'plain') {
      const merged = lineFor(mergeWords(base.written, writeInline(base.node, protection), words), node);
      if (reads(merged)) return merged;
    }
    last = lineFor(protection === 'none' || node.type !== nodes.paragraph ? words : escapeLines(words), node);
    if (reads(last)) return last;
  }
  return last;
}

function lineOf(words: string, node: Node): string {
  if (node.type !== nodes.heading) return words;
  const oneLine = words
    .split('\n')
    .map((part) => part.trim())
    .join(' ');
  const line = oneLine.replace(/(?<=^|\s)(#+)$/, '\\$1');
  return `${'#'.repeat(Number(node.attrs.level))} ${line}`;
}
