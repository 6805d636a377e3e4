import { Plugin, type EditorState, type Transaction } from 'prosemirror-state';
import { needsRoom } from './commands';
import { nodes } from '../../../../../server/src/prose/schema';

/** Keeps what Markdown can say: the first row of a table is its head, and there is room for a cursor behind the last block. */
export function settled(): Plugin {
  return new Plugin({
    appendTransaction: (_, before, state) => (before.doc === state.doc ? null : settle(state)),
  });
}

export function settle(state: EditorState): Transaction | null {
  const tr = state.tr;
  state.doc.descendants((node, at) => {
    if (node.type !== nodes.table) return !node.isTextblock;
    node.forEach((row, offset, index) => {
      const wanted = index === 0 ? nodes.table_header : nodes.table_cell;
      row.forEach((cell, within) => {
        if (cell.type !== wanted) tr.setNodeMarkup(at + offset + within + 2, wanted, cell.attrs);
      });
    });
    return false;
  });
  const last = state.doc.lastChild;
  if (last && needsRoom(last.type)) tr.insert(state.doc.content.size, nodes.paragraph.create());
  return tr.docChanged ? tr : null;
}
