import type { Node } from 'prosemirror-model';
import { isSeen, normal } from './normal';
import { noPrefix, type Piece } from './piece';
import { readMarkdown, type Reading } from './read';
import { nodes } from './schema';
import { BlockWriter } from './write-blocks';

/**
 * The Markdown of a document that was read from `base` and changed since: every block that is as it was keeps its source to
 * the byte, and so does what lies between two such blocks; of a block that changed, only what changed in it is written anew.
 */
export function writeMarkdown(doc: Node, base: Reading): string {
  const { now, old } = changedPart(doc, base);
  const wanted = normal(now);
  if (wanted.eq(normal(old.node))) return base.text;
  const written = nearest(now, wanted, old, base.lines);
  const lines = base.text.split(/(?<=\n|\r(?!\n))/);
  const above = lines.slice(0, old.first).join('');
  const part = lines.slice(old.first, old.end).join('');
  const below = base.text.slice(above.length + part.replace(/\r?\n$|\r$/, '').length);
  return doc.children.some(isSeen) ? above + written + below : '';
}

/** Markdown of what is in a document, with nothing to be near to. */
export function writeAnew(doc: Node): string {
  return new BlockWriter([], false).document(doc);
}

/** The first of several ways, each further from the source, that reads back as what is wanted. */
function nearest(doc: Node, wanted: Node, base: Piece, lines: readonly string[]): string {
  const reads = (text: string) => normal(readMarkdown(text).root.node).eq(wanted);
  const near = new BlockWriter(lines, true).document(doc, base);
  if (reads(near)) return near;
  // Blocks that stood close together may run into each other now.
  const apart = new BlockWriter(lines, false).document(doc, base);
  return reads(apart) ? apart : writeAnew(doc);
}

/** The blocks that are not as they were, now and before, with one on either side: what is written has to get on with them. */
function changedPart(doc: Node, { root }: Reading): { readonly now: Node; readonly old: Piece } {
  const [now, old] = [doc.children, root.children];
  const shorter = Math.min(now.length, old.length);
  let head = 0;
  while (head < shorter && isSame(now[head], old[head])) head++;
  let tail = 0;
  while (tail < shorter - head && isSame(now.at(-1 - tail), old.at(-1 - tail))) tail++;
  const before = Math.max(0, head - 1);
  let behind = Math.max(0, tail - 1);
  // A list may need another mark than the one above it, and then so may the one below.
  while (behind > 0 && now.at(-1 - behind)?.type === now.at(-behind)?.type) behind--;
  const pieces = old.slice(before, old.length - behind);
  const part = {
    node: nodes.doc.create(
      null,
      pieces.map(({ node }) => node),
    ),
    first: pieces[0]?.first ?? root.first,
    end: pieces.at(-1)?.end ?? root.end,
    prefix: noPrefix,
    children: pieces,
  };
  return { now: nodes.doc.create(null, now.slice(before, now.length - behind)), old: part };
}

function isSame(node: Node | undefined, piece: Piece | undefined): boolean {
  return node !== undefined && piece !== undefined && node.eq(piece.node);
}
