import { Fragment, type Node } from 'prosemirror-model';
import { isSeen, normal } from '../../../../../server/src/prose/normal';
import { nodes } from '../../../../../server/src/prose/schema';

/** A stretch of a document and what stands there instead. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly content: Fragment;
}

/** The least that makes `doc` say what `wanted` says, in the order of the document, so that a cursor stays where it is. */
export function changesTo(doc: Node, wanted: Node): readonly Change[] {
  const old = placed(doc, 0).filter(({ node }) => isSeen(node));
  const now = wanted.children.filter(isSeen);
  if (old.length > 0 && now.length > 0) return blockChanges(old, now, 0);
  if (old.length === now.length) return [];
  const content = Fragment.from(now.length > 0 ? now : [nodes.paragraph.create()]);
  return [{ from: 0, to: doc.content.size, content }];
}

interface Placed {
  readonly node: Node;
  readonly at: number;
}

function placed(around: Node, start: number): readonly Placed[] {
  const found: Placed[] = [];
  around.forEach((node, offset) => found.push({ node, at: start + offset }));
  return found;
}

function blockChanges(old: readonly Placed[], now: readonly Node[], start: number): readonly Change[] {
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && isSame(old[head]?.node, now[head])) head++;
  let tail = 0;
  while (tail < shorter - head && isSame(old.at(-1 - tail)?.node, now.at(-1 - tail))) tail++;
  const [gone, come] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)];
  if (gone.length === come.length)
    return gone.flatMap((block, i) => nodeChanges(block, come[i] ?? block.node));
  const before = old[head - 1];
  const from = gone[0]?.at ?? (before ? before.at + before.node.nodeSize : start);
  const last = gone.at(-1);
  return [{ from, to: last ? last.at + last.node.nodeSize : from, content: Fragment.from(come) }];
}

function nodeChanges({ node, at }: Placed, now: Node): readonly Change[] {
  if (!node.sameMarkup(now)) return [{ from: at, to: at + node.nodeSize, content: Fragment.from(now) }];
  if (!node.isTextblock) return blockChanges(placed(node, at + 1), now.children, at + 1);
  const start = node.content.findDiffStart(now.content);
  const end = node.content.findDiffEnd(now.content);
  if (start === null || end === null) return [];
  // Where a letter stands next to the same one, both searches count it.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const content = now.content.cut(start, end.b + overlap);
  return [{ from: at + 1 + start, to: at + 1 + end.a + overlap, content }];
}

function isSame(one: Node | undefined, other: Node | undefined): boolean {
  if (!one || !other) return false;
  if (one.eq(other)) return true;
  // Blanks at the end of a line are being typed.
  return one.isBlock && one.type === nodes.paragraph && inDoc(one).eq(inDoc(other));
}

function inDoc(node: Node): Node {
  return normal(nodes.doc.create(null, node));
}
