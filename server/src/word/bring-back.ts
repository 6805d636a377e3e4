import type { Node } from 'prosemirror-model';
import { isSeen, normal } from '../prose/normal';
import { pairBlocks } from '../prose/pair';
import { readMarkdown } from '../prose/read';
import { marks, nodes } from '../prose/schema';
import { writeMarkdown } from '../prose/write';
import { shownTogether } from './shown-prose';

/**
 * The Markdown of an answer with what was changed of it in a Word file. `sent` is what a Word file shows of the answer and `came`
 * what came back. Word shows less than Markdown says (the level of a heading inside an answer, how a column is set), so what is as
 * it was sent keeps what the answer says, and what was changed keeps of that whatever still fits.
 */
export function bringBack(answer: string, sent: Node, came: Node): string {
  const base = readMarkdown(answer);
  const [before, after] = [normal(sent), normal(came)];
  if (before.eq(after)) return answer;
  return writeMarkdown(graft(base.root.node, before, after), base);
}

/** What came, with what only the answer says. */
function graft(own: Node, sent: Node, came: Node): Node {
  if (sent.eq(came)) return own;
  if (came.isTextblock && own.type === nodes.heading && sent.type === came.type)
    return own.type.create(own.attrs, sent.type === nodes.heading ? came.content : withoutBold(came));
  if (came.isTextblock) return own.type === came.type ? came.type.create(own.attrs, came.content) : came;
  const kept = shownTogether(own.children.filter(isSeen));
  // Where Word shows a part as two, or two as one, nothing tells which is which.
  if (kept.length !== sent.childCount) return came;
  const pairs = pairBlocks(sent.children, came.children);
  const children = came.children.flatMap((child, i) => {
    const at = pairs[i] ?? -1;
    const [mine, its] = [kept[at], sent.maybeChild(at)];
    return mine && its ? graftAll(mine, its, child) : [levelled(child, kept.flat(), sent)];
  });
  const attributes = own.type === came.type ? own.attrs : came.attrs;
  return came.type.create(came.type === nodes.ordered_list ? came.attrs : attributes, children);
}

/** The same of several lists or quotations that look like one: what is in each stays there. */
function graftAll(own: readonly Node[], sent: Node, came: Node): readonly Node[] {
  const [first, second] = own;
  if (sent.eq(came)) return own;
  if (!first || !second) return first ? [graft(first, sent, came)] : [came];
  const inside = own.flatMap((one, home) => one.children.filter(isSeen).map((child) => ({ child, home })));
  if (inside.length !== sent.childCount || first.type !== came.type) return [came];
  const pairs = pairBlocks(sent.children, came.children);
  const homes = own.map((): Node[] => []);
  let here = 0;
  for (const [i, child] of came.children.entries()) {
    const at = pairs[i] ?? -1;
    const [mine, its] = [inside[at], sent.maybeChild(at)];
    here = Math.max(here, mine?.home ?? 0);
    homes[here]?.push(mine && its ? graft(mine.child, its, child) : child);
  }
  let start = Number(came.attrs.start);
  return homes.flatMap((children): readonly Node[] => {
    if (children.length === 0) return [];
    const attributes = came.type === nodes.ordered_list ? { start } : null;
    start += children.length;
    return [came.type.create(attributes, children)];
  });
}

/** The words of a heading that is shown as bold words. */
function withoutBold(paragraph: Node): readonly Node[] {
  return paragraph.children.map((node) => node.mark(marks.strong.removeFromSet(node.marks)));
}

/** A new heading is as far below those of the answer as Word shows it. */
function levelled(node: Node, own: readonly Node[], sent: Node): Node {
  if (node.type !== nodes.heading) return node;
  const at = sent.children.findIndex((child) => child.type === nodes.heading);
  const shift = at < 0 ? 0 : Number(own[at]?.attrs.level) - Number(sent.child(at).attrs.level);
  const level = Math.min(Math.max(Number(node.attrs.level) + (shift || 0), 1), 6);
  return node.type.create({ level }, node.content);
}
