import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FormName } from '../../../../../server/src/protocol/form';
import { findNames, plain } from '../model/find-names';
import { focusOn } from './focus';
import { whenReleased } from './pressing';

export interface Choosing {
  readonly names: readonly FormName[];
  /** Of a question that takes one name, the one that it has. */
  readonly chosen: string;
  /** All that is named now, to tell when a name that was asked for has come. */
  readonly given: string;
  readonly canAdd: boolean;
  readonly choose: (name: FormName) => void;
  readonly addName: (typed: string) => void;
  readonly removeLast: () => void;
}

export interface Combobox {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly list: RefObject<HTMLUListElement | null>;
  /** What is typed; undefined when nothing is and the box shows what it has. */
  readonly typed: string | undefined;
  readonly isOpen: boolean;
  readonly found: readonly FormName[];
  /** True when what is typed can be added as a name of its own, behind those that are found. */
  readonly isNew: boolean;
  /** How many are offered, and which of them the keys are at. */
  readonly count: number;
  readonly active: number;
  readonly open: () => void;
  readonly type: (text: string) => void;
  readonly take: (index: number) => void;
  readonly clear: () => void;
  readonly leave: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** How a box that looks for names behaves: as the combobox with a list of the ARIA patterns. */
export function useCombobox(choosing: Choosing): Combobox {
  const { names, chosen, given, canAdd } = choosing;
  const [edited, setEdited] = useState<string | undefined>(undefined);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  /** What was named when one more was asked for. */
  const [asked, setAsked] = useState<string | undefined>(undefined);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const typed = edited ?? '';
  const found = isOpen ? findNames(names, typed) : [];
  const isNew = canAdd && typed.trim() !== '' && !names.some(({ name }) => plain(name) === plain(typed));
  const count = found.length + (isOpen && isNew ? 1 : 0);

  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  useLayoutEffect(() => {
    if (asked === undefined || asked === given) return;
    // What was asked for is there: until then it could be changed, or asked for again.
    setAsked(undefined);
    setEdited(undefined);
    if (document.activeElement === document.body) focusOn(input.current);
  }, [given]);

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const take = (index: number) => {
    const name = found[index];
    if (name) {
      choosing.choose(name);
      setEdited(undefined);
    } else if (isNew && index === found.length) {
      setAsked(given);
      choosing.addName(typed.trim());
    } else return;
    close();
  };
  const clear = () => {
    setEdited(undefined);
    choosing.removeLast();
  };
  /** Of one name no half of it is left behind: it is another, none, or the one that was there. */
  const leave = () => {
    whenReleased(close);
    if (chosen === '' || asked !== undefined) return;
    if (edited?.trim() === '') clear();
    else setEdited(undefined);
  };
  const step = (by: number) => {
    if (!isOpen) setOpen(true);
    const many = isOpen ? count : Math.max(1, names.length);
    setActive(active < 0 && by < 0 ? many - 1 : (active + by + many) % Math.max(many, 1));
  };
  /** True when the key was for this box. */
  const press = ({ key, altKey }: KeyboardEvent): boolean => {
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (altKey && key === 'ArrowUp') close();
        else step(key === 'ArrowDown' ? 1 : -1);
        return true;
      case 'Enter':
        if (chosen !== '' && edited?.trim() === '' && active < 0) leave();
        else if (!isOpen && typed === '') return false;
        // With something typed, Enter takes what stands first.
        else take(active >= 0 ? active : typed.trim() === '' ? -1 : 0);
        return true;
      case 'Escape':
        if (!isOpen && edited === undefined) return false;
        if (isOpen) close();
        else setEdited(undefined);
        return true;
      case 'Backspace':
        if (edited !== undefined || chosen !== '') return false;
        choosing.removeLast();
        return true;
      default:
        return false;
    }
  };
  return {
    ...{ input, list, typed: edited, isOpen, found, isNew, count, active, take, clear, leave },
    open: () => setOpen(true),
    type: (text) => {
      // Where there is nothing to take away, an empty box is as it was.
      setEdited(text === '' && chosen === '' ? undefined : text);
      setAsked(undefined);
      setOpen(true);
      setActive(-1);
    },
    onKeyDown: (event) => {
      if (event.isComposing || !press(event)) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
