import type { Command, EditorState } from 'prosemirror-state';
import type { FormWord, FormWords } from '../messages';
import { removeLink, setLink } from './commands';
import { createLinkForm } from './link-form';
import { createToolbar } from './toolbar';

/** What stands beside a text while somebody is in it: the buttons, and the address of a link when it is asked for. */
export interface Tools {
  readonly dom: HTMLElement;
  readonly isAsking: boolean;
  /** Shows them as they hold where the cursor is. */
  show(state: EditorState): void;
  /** Shows what holds where the cursor is now. */
  update(state: EditorState): void;
  hide(): void;
  focus(): void;
  /** Asks for an address, beginning with the one that is there. */
  ask(address: string): void;
}

export function createTools(
  words: Pick<FormWords, FormWord>,
  acts: {
    readonly run: (command: Command) => void;
    /** Wants to be asked for an address. */
    readonly link: Command;
    /** No address is asked for any more. */
    readonly asked: () => void;
    readonly leave: () => void;
  },
): Tools {
  const { run, link, leave } = acts;
  const toolbar = createToolbar(words, { run, link, leave });
  const linkForm = createLinkForm(words, {
    apply: (address) => run(setLink(address)),
    remove: () => run(removeLink),
    leave: () => {
      acts.asked();
      leave();
    },
  });
  const dom = document.createElement('div');
  dom.hidden = true;
  dom.className = 'toolbar';
  dom.append(toolbar.dom, linkForm.dom);
  return {
    dom,
    get isAsking() {
      return !linkForm.dom.hidden;
    },
    show(state) {
      dom.hidden = false;
      toolbar.update(state);
    },
    update(state) {
      if (!dom.hidden) toolbar.update(state);
    },
    hide() {
      linkForm.close();
      dom.hidden = true;
    },
    focus: () => toolbar.focus(),
    ask: (address) => linkForm.open(address),
  };
}
