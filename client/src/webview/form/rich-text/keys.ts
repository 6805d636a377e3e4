import { baseKeymap, chainCommands } from 'prosemirror-commands';
import { undoInputRule } from 'prosemirror-inputrules';
import { keydownHandler } from 'prosemirror-keymap';
import { splitListItem } from 'prosemirror-schema-list';
import { Plugin, type Command } from 'prosemirror-state';
import {
  breakLine,
  cellBelow,
  nestOrNextCell,
  paragraphAbove,
  toggleBold,
  toggleItalic,
  toggleList,
  unnestOrPreviousCell,
} from './commands';
import { nodes } from '../../../../../server/src/prose/schema';

/** The keys of Word. What is done here is not told to the editor around, where the same keys mean something else. */
export function wordKeys(own: { readonly link: Command; readonly toolbar: Command }): Plugin {
  const bind = (...commands: readonly (Command | undefined)[]) =>
    chainCommands(...commands.filter((command) => command !== undefined));
  const handle = keydownHandler({
    ...baseKeymap,
    'Mod-b': toggleBold,
    'Mod-i': toggleItalic,
    'Mod-k': own.link,
    'Mod-Shift-l': toggleList(nodes.bullet_list),
    'Mod-Shift-7': toggleList(nodes.ordered_list),
    'Alt-F10': own.toolbar,
    Tab: nestOrNextCell,
    'Shift-Tab': unnestOrPreviousCell,
    ArrowUp: paragraphAbove,
    Enter: bind(cellBelow, splitListItem(nodes.list_item), baseKeymap.Enter),
    'Shift-Enter': breakLine,
    Backspace: bind(undoInputRule, baseKeymap.Backspace),
  });
  /** After Escape, Tab leaves the box wherever the cursor is. */
  let leaves = false;
  return new Plugin({
    props: {
      handleKeyDown(view, event) {
        const isTab = event.key === 'Tab';
        const isLeaving = leaves && isTab;
        if (event.key !== 'Shift') leaves = event.key === 'Escape';
        if (isLeaving || !handle(view, event)) return false;
        event.stopPropagation();
        return true;
      },
    },
  });
}
