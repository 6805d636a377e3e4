import { toggleMark } from 'prosemirror-commands';
import type { Attrs, MarkType, NodeType } from 'prosemirror-model';
import { liftListItem, sinkListItem, wrapInList } from 'prosemirror-schema-list';
import { TextSelection, type Command, type EditorState } from 'prosemirror-state';
import {
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  isInTable,
} from 'prosemirror-tables';
import { marks, nodes } from '../../../../../server/src/prose/schema';

export const toggleBold = toggleMark(marks.strong);
export const toggleItalic = toggleMark(marks.em);

export function hasMark({ selection, storedMarks, doc }: EditorState, type: MarkType): boolean {
  const { from, to, empty, $from } = selection;
  if (empty) return type.isInSet(storedMarks ?? $from.marks()) !== undefined;
  return doc.rangeHasMark(from, to, type);
}

/** The list around the cursor, if the nearest one is of this type. */
export function isInList({ selection: { $from } }: EditorState, type?: NodeType): boolean {
  for (let depth = $from.depth; depth > 0; depth--) {
    const around = $from.node(depth).type;
    if (around === nodes.bullet_list || around === nodes.ordered_list) return !type || around === type;
  }
  return false;
}

/** Makes a list of the paragraphs, one of the other kind of a list, or paragraphs of a list of this kind. */
export function toggleList(type: NodeType): Command {
  return (state, dispatch) => {
    if (isInList(state, type)) return liftListItem(nodes.list_item)(state, dispatch);
    if (!isInList(state)) return isInTable(state) ? false : wrapInList(type)(state, dispatch);
    const { $from } = state.selection;
    let depth = $from.depth;
    while ($from.node(depth).type !== nodes.bullet_list && $from.node(depth).type !== nodes.ordered_list)
      depth--;
    dispatch?.(state.tr.setNodeMarkup($from.before(depth), type));
    return true;
  };
}

/** In a list the item goes further in, in a table the cursor to the next cell; a row is added behind the last one. */
export const nestOrNextCell: Command = (state, dispatch, view) => {
  if (isInTable(state)) {
    if (goToNextCell(1)(state, dispatch)) return true;
    if (!view || !addRowAfter(state, dispatch)) return false;
    return goToNextCell(1)(view.state, dispatch);
  }
  if (!isInList(state)) return false;
  sinkListItem(nodes.list_item)(state, dispatch);
  return true;
};

export const unnestOrPreviousCell: Command = (state, dispatch) => {
  if (isInTable(state)) return goToNextCell(-1)(state, dispatch);
  const { $from } = state.selection;
  const isNested = $from.depth > 3 && $from.node(-3).type === nodes.list_item;
  return isNested && liftListItem(nodes.list_item)(state, dispatch);
};

/** A table with a head and a row. */
export const insertTable: Command = (state, dispatch) => {
  if (isInTable(state)) return false;
  const row = (type: NodeType) =>
    nodes.table_row.create(
      null,
      [1, 2, 3].map(() => type.createAndFill()).filter((cell) => cell !== null),
    );
  const table = nodes.table.create(null, [row(nodes.table_header), row(nodes.table_cell)]);
  const { from, to } = state.selection;
  const tr = state.tr.replaceRangeWith(from, to, table);
  let at = -1;
  tr.doc.nodesBetween(Math.max(0, tr.mapping.map(from, -1) - 1), tr.doc.content.size, (node, pos) => {
    if (at < 0 && node.type === nodes.table) at = pos;
    return at < 0;
  });
  if (at < 0) return false;
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 3))).scrollIntoView());
  return true;
};

/** The last row or column takes the table with it. */
export const removeRow: Command = (state, dispatch) =>
  deleteRow(state, dispatch) || deleteTable(state, dispatch);
export const removeColumn: Command = (state, dispatch) =>
  deleteColumn(state, dispatch) || deleteTable(state, dispatch);

/** A new line in the same paragraph; cells and headings have one line. */
export const breakLine: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if ($from.parent.type !== nodes.paragraph || isInTable(state)) return isInTable(state);
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
};

/** A cell is one paragraph: Enter goes to the cell below, if there is one. */
export const cellBelow: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  const { $head } = state.selection;
  for (let depth = $head.depth; depth > 0; depth--) {
    if ($head.node(depth).type !== nodes.table_row) continue;
    const column = $head.index(depth);
    const below = $head.node(depth - 1).maybeChild($head.index(depth - 1) + 1);
    if (!below) return true;
    let at = $head.after(depth) + 1;
    for (let i = 0; i < column; i++) at += below.maybeChild(i)?.nodeSize ?? 0;
    dispatch?.(state.tr.setSelection(TextSelection.near(state.doc.resolve(at + 1))).scrollIntoView());
    return true;
  }
  return true;
};

/** An empty paragraph above a table or a piece of code with which the answer begins. */
export const paragraphAbove: Command = (state, dispatch, view) => {
  const { $head, empty } = state.selection;
  const first = state.doc.firstChild;
  const isFirst = empty && $head.depth > 0 && $head.index(0) === 0 && first && needsRoom(first.type);
  const isInFirstRow = first?.type !== nodes.table || $head.index(1) === 0;
  if (!isFirst || !isInFirstRow || !view?.endOfTextblock('up')) return false;
  const tr = state.tr.insert(0, nodes.paragraph.create());
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(1))).scrollIntoView());
  return true;
};

/** True for a block beside which no cursor can be set. */
export function needsRoom(type: NodeType): boolean {
  return (
    type === nodes.table ||
    type === nodes.source ||
    type === nodes.code_block ||
    type === nodes.horizontal_rule
  );
}

/** Gives the words that are selected, or the link around the cursor, an address; without words the address itself is put in. */
export function setLink(href: string): Command {
  return (state, dispatch) => {
    const range = linkRange(state);
    const link = marks.link.create({ href } satisfies Attrs);
    const tr = state.tr;
    if (range.from === range.to) tr.insertText(href.replace(/^mailto:/i, ''), range.from);
    const to = tr.mapping.map(range.to);
    tr.removeMark(range.from, to, marks.link).addMark(range.from, to, link).removeStoredMark(marks.link);
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

export const removeLink: Command = (state, dispatch) => {
  const { from, to } = linkRange(state);
  dispatch?.(state.tr.removeMark(from, to, marks.link));
  return true;
};

export interface LinkRange {
  readonly from: number;
  readonly to: number;
  /** The address that it has. */
  readonly href: string;
}

/** What a link would be put on: what is selected, the link around the cursor or the word in which the cursor is. */
export function linkRange({ selection, doc }: EditorState): LinkRange {
  const { from, to, empty, $from } = selection;
  if (!empty) {
    let href = '';
    doc.nodesBetween(from, to, (node) => {
      href ||= String(marks.link.isInSet(node.marks)?.attrs.href ?? '');
    });
    return { from, to, href };
  }
  const start = $from.start();
  const around = marks.link.isInSet($from.marks()) ?? marks.link.isInSet($from.nodeAfter?.marks ?? []);
  if (around) {
    let [first, last] = [from, from];
    $from.parent.forEach((node, offset) => {
      if (!around.isInSet(node.marks)) return;
      const [begins, ends] = [start + offset, start + offset + node.nodeSize];
      if (ends < from || begins > from) return;
      [first, last] = [Math.min(first, begins), Math.max(last, ends)];
    });
    return { from: first, to: last, href: String(around.attrs.href) };
  }
  const text = $from.parent.textBetween(0, $from.parent.content.size, undefined, ' ');
  let [before, after] = [0, 0];
  while (isInWord(text[$from.parentOffset - before - 1])) before++;
  while (isInWord(text[$from.parentOffset + after])) after++;
  return { from: from - before, to: from + after, href: '' };
}

/** True for a letter, and for half of one. */
function isInWord(unit: string | undefined): boolean {
  return unit !== undefined && /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(unit);
}
