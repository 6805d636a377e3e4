import type { FormWord, FormWords } from '../messages';
import { isSafeLink } from '../../../../../server/src/prose/markdown-reader';

export interface LinkForm {
  readonly dom: HTMLElement;
  /** Asks for an address, beginning with the one that is there. */
  open(address: string): void;
  close(): void;
}

let forms = 0;

/** A line below the text that asks for the address of a link; Enter takes it, Escape goes back. */
export function createLinkForm(
  words: Pick<FormWords, FormWord>,
  acts: {
    readonly apply: (address: string) => void;
    readonly remove: () => void;
    readonly leave: () => void;
  },
): LinkForm {
  const id = `link-form-${++forms}`;
  const dom = document.createElement('form');
  dom.className = 'link-form';
  dom.noValidate = true;
  dom.hidden = true;
  dom.setAttribute('aria-label', words.link);

  const label = document.createElement('label');
  label.htmlFor = id;
  label.textContent = words.linkAddress;
  const input = document.createElement('input');
  input.id = id;
  input.type = 'url';
  input.dir = 'ltr';
  input.placeholder = 'https://';
  const wrong = document.createElement('p');
  wrong.id = `${id}-wrong`;
  wrong.setAttribute('role', 'alert');
  const apply = buttonNamed(words.linkApply, 'submit');
  const remove = buttonNamed(words.linkRemove, 'button');
  dom.append(label, input, apply, remove, wrong);

  const say = (text: string) => {
    wrong.textContent = text;
    input.setAttribute('aria-invalid', String(text !== ''));
    if (text === '') input.removeAttribute('aria-describedby');
    else input.setAttribute('aria-describedby', wrong.id);
  };
  const close = () => (dom.hidden = true);
  dom.addEventListener('submit', (event) => {
    event.preventDefault();
    const address = addressOf(input.value);
    if (address === undefined) {
      say(words.linkWrong);
      input.focus();
      return;
    }
    close();
    acts.apply(address);
  });
  remove.addEventListener('click', () => {
    close();
    acts.remove();
  });
  dom.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
    acts.leave();
  });
  return {
    dom,
    close,
    open(address) {
      say('');
      input.value = address;
      remove.hidden = address === '';
      dom.hidden = false;
      input.select();
      input.focus();
    },
  };
}

/** The address as people write it, in full: `example.org` is a page, `a@example.org` is email. Nothing for any other. */
export function addressOf(typed: string): string | undefined {
  const text = typed.trim();
  if (/\s/.test(text)) return undefined;
  if (isSafeLink(text)) return text;
  if (/^[^\s@:/]+@[^\s@:/]+$/.test(text)) return isHost(text.split('@')[1]) ? `mailto:${text}` : undefined;
  return isHost(text.split(/[:/?#]/, 1)[0]) ? `https://${text}` : undefined;
}

function isHost(name = ''): boolean {
  return /[^.]\.[^.@]/.test(name) && !/^\.|\.$|@/.test(name);
}

function buttonNamed(name: string, type: 'submit' | 'button'): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = type;
  button.textContent = name;
  return button;
}
