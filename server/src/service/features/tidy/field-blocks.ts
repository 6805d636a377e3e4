import type { FieldFact } from '../../schema/field-fact';
import type { MapNode } from '../../yaml/tree';
import type { Layout } from '../../yaml/layout/lay-out';

/** A field with all that goes along with it: the comments and blank lines above it, and everything below its name. */
export interface FieldBlock {
  /** The place of the field in the form. */
  readonly rank: number;
  /** The first line: that of a comment or blank line, where one stands above the field. */
  readonly from: number;
  /** The line of the field's name. */
  readonly head: number;
  /** The line behind its last. */
  readonly to: number;
}

/** The fields of a map by their lines. A field that the form does not know stays behind the one it stands behind. */
export function fieldBlocks(
  map: MapNode,
  fields: readonly FieldFact[],
  layout: Layout,
): readonly FieldBlock[] {
  const column = layout.column(map.range.start);
  const heads = map.entries.map(({ keyRange }) => layout.line(keyRange.start));
  const firsts = heads.map((head, i) => firstLine(head, heads[i - 1], column, layout));
  let rank = -1;
  return map.entries.map(({ key }, i) => {
    const known = fields.findIndex(({ name }) => name === key);
    if (known >= 0) rank = known;
    const head = heads[i] ?? 0;
    return {
      rank,
      from: firsts[i] ?? head,
      head,
      to: firsts[i + 1] ?? lineBehind(map, head, column, layout),
    };
  });
}

function firstLine(head: number, above: number | undefined, column: number, layout: Layout): number {
  let from = head;
  if (above !== undefined) {
    while (from - 1 > above && isAbout(from - 1, column, layout)) from--;
    return from;
  }
  // Behind a dash there is no room for a comment.
  if (layout.indent(head) < column) return head;
  // What stands right above the first field is about it; what is set apart from it is about the whole.
  while (from > 0 && layout.isComment(from - 1) && layout.indent(from - 1) === column) from--;
  return from > 0 && layout.isComment(from - 1) ? head : from;
}

/** The line behind the last field: comments that stand further in than the fields still belong to it. */
function lineBehind(map: MapNode, head: number, column: number, layout: Layout): number {
  let to = layout.line(Math.max(map.range.start, map.range.end - 1)) + 1;
  // A long text takes the empty lines below it for its own.
  while (to - 1 > head && isAbout(to - 1, column, layout)) to--;
  while (to < layout.count && layout.isComment(to) && layout.indent(to) > column) to++;
  return to;
}

/** A blank line, or a comment that does not stand further in than the field below it. */
function isAbout(line: number, column: number, layout: Layout): boolean {
  return layout.isBlank(line) || (layout.isComment(line) && layout.indent(line) <= column);
}
