import type { Command, EditorState } from 'prosemirror-state';
import { addColumnAfter, addRowAfter, isInTable } from 'prosemirror-tables';
import type { FormWord, FormWords } from '../messages';
import {
  hasMark,
  insertTable,
  isInList,
  removeColumn,
  removeRow,
  toggleBold,
  toggleItalic,
  toggleList,
} from './commands';
import { icon, type IconName } from './icons';
import { marks, nodes } from '../../../../../server/src/prose/schema';

export interface Toolbar {
  readonly dom: HTMLElement;
  /** Shows what holds where the cursor is. */
  update(state: EditorState): void;
  focus(): void;
}

interface Tool {
  readonly word: FormWord;
  readonly icon: IconName;
  readonly run: Command;
  /** As `aria-keyshortcuts` names them, with `Mod` for Control or Command. */
  readonly keys?: string;
  readonly isOn?: (state: EditorState) => boolean;
  readonly isThere?: (state: EditorState) => boolean;
}

const tools = (link: Command): readonly Tool[] => [
  {
    word: 'bold',
    icon: 'bold',
    keys: 'Mod+B',
    run: toggleBold,
    isOn: (state) => hasMark(state, marks.strong),
  },
  {
    word: 'italic',
    icon: 'italic',
    keys: 'Mod+I',
    run: toggleItalic,
    isOn: (state) => hasMark(state, marks.em),
  },
  { word: 'link', icon: 'link', keys: 'Mod+K', run: link, isOn: (state) => hasMark(state, marks.link) },
  {
    word: 'bulletedList',
    icon: 'bullets',
    keys: 'Mod+Shift+L',
    run: toggleList(nodes.bullet_list),
    isOn: (state) => isInList(state, nodes.bullet_list),
  },
  {
    word: 'numberedList',
    icon: 'numbers',
    keys: 'Mod+Shift+7',
    run: toggleList(nodes.ordered_list),
    isOn: (state) => isInList(state, nodes.ordered_list),
  },
  { word: 'table', icon: 'table', run: insertTable, isThere: (state) => !isInTable(state) },
  { word: 'tableAddRow', icon: 'addRow', run: addRowAfter, isThere: isInTable },
  { word: 'tableAddColumn', icon: 'addColumn', run: addColumnAfter, isThere: isInTable },
  { word: 'tableRemoveRow', icon: 'removeRow', run: removeRow, isThere: isInTable },
  { word: 'tableRemoveColumn', icon: 'removeColumn', run: removeColumn, isThere: isInTable },
];

/** One stop for Tab; arrow keys go along it, and Escape goes back to the text. */
export function createToolbar(
  words: Pick<FormWords, FormWord>,
  acts: { readonly run: (command: Command) => void; readonly link: Command; readonly leave: () => void },
): Toolbar {
  const dom = document.createElement('div');
  dom.className = 'buttons';
  dom.setAttribute('role', 'toolbar');
  dom.setAttribute('aria-label', words.formatting);
  const made = tools(acts.link).map((tool) => ({ tool, button: buttonOf(tool, words, acts.run) }));
  dom.append(...made.map(({ button }) => button));
  // The text keeps its selection when a tool is clicked.
  dom.addEventListener('mousedown', (event) => event.preventDefault());
  const shown = () => made.map(({ button }) => button).filter(({ hidden }) => !hidden);
  const settleStop = (wanted?: HTMLButtonElement) => {
    const buttons = shown();
    const stop = wanted ?? buttons.find(({ tabIndex }) => tabIndex === 0) ?? buttons[0];
    for (const { button } of made) button.tabIndex = button === stop ? 0 : -1;
    return stop;
  };
  dom.addEventListener('keydown', (event) => {
    const buttons = shown();
    const now = buttons.findIndex((button) => button === document.activeElement);
    const next = nextIndex(event.key, now, buttons.length, getComputedStyle(dom).direction === 'rtl');
    if (event.key === 'Escape') acts.leave();
    else if (next === undefined) return;
    else settleStop(buttons[next])?.focus();
    event.preventDefault();
    event.stopPropagation();
  });
  return {
    dom,
    focus: () => settleStop()?.focus(),
    update(state) {
      for (const { tool, button } of made) {
        button.hidden = tool.isThere ? !tool.isThere(state) : false;
        if (tool.isOn) button.setAttribute('aria-pressed', String(tool.isOn(state)));
      }
      settleStop();
    },
  };
}

function nextIndex(key: string, now: number, count: number, isRightToLeft: boolean): number | undefined {
  const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const backward = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return (now + 1) % count;
  if (key === backward) return (now - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

function buttonOf(
  tool: Tool,
  words: Pick<FormWords, FormWord>,
  run: (command: Command) => void,
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(icon(tool.icon));
  const label = words[tool.word];
  button.setAttribute('aria-label', label);
  button.title = tool.keys ? `${label} (${keysAsShown(tool.keys)})` : label;
  if (tool.keys)
    button.setAttribute('aria-keyshortcuts', tool.keys.replace('Mod', isMac() ? 'Meta' : 'Control'));
  button.addEventListener('click', () => run(tool.run));
  return button;
}

function keysAsShown(keys: string): string {
  if (!isMac()) return keys.replace('Mod', 'Ctrl');
  return keys.replace('Mod', '⌘').replace('Shift', '⇧').replaceAll('+', '');
}

function isMac(): boolean {
  return /Mac|iP(?:hone|ad|od)/.test(navigator.userAgent);
}
