import type { FormQuestion } from '../../../../../server/src/protocol/form';
import { goTo } from '../going';
import { addItem, moveItem, removeItem } from '../list-deeds';
import { parentOf, type FormPath } from '../model/places';
import type { FormStore } from '../store';
import { fill } from '../words';
import { focusOn } from './focus';
import { idOf } from './ids';
import { useForm, useStore } from './use-form';

export interface ItemProps {
  readonly path: FormPath;
  /** The question about an item, and the one about its list. */
  readonly question: FormQuestion;
  readonly list: FormQuestion;
}

export interface Item {
  /** Its place among the others, from 0, and how many there are. */
  readonly index: number;
  readonly count: number;
  readonly name: string;
  readonly canChange: boolean;
  readonly moveBy: (step: number) => void;
  readonly moveTo: (index: number) => void;
  readonly remove: () => void;
  /** Adds an item behind it, and goes there. */
  readonly addNext: () => void;
  /** Alt and an arrow move it. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** What can be done with an item of a list, whatever it looks like. */
export function useItem({ path, question, list }: ItemProps): Item {
  const store = useStore();
  const outer = parentOf(path);
  const index = useForm(() => store.items(outer).indexOf(path));
  const count = useForm(() => store.items(outer).length);
  const name = `${question.label || list.label} ${index + 1}`;
  const canChange = useForm(() => !store.isReadOnly);
  const moveBy = (by: number) => {
    if (canChange) moveItem(store, path, { by }, name);
  };
  const moveTo = (at: number) => {
    if (canChange) moveItem(store, path, { at }, name);
  };
  return {
    ...{ index, count, name, canChange, moveBy, moveTo },
    remove: () => {
      if (!canChange) return;
      focusBeside(store, outer, index);
      removeItem(store, path, name);
    },
    addNext: () => {
      if (canChange) goTo(store, addItem(store, outer, index + 1), true);
    },
    onKeyDown: (event) => {
      const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
      if (step === 0 || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      moveBy(step);
    },
  };
}

/** Where one goes on when an item is taken out: before it, or behind it, or where one is added. */
function focusBeside(store: FormStore, list: FormPath, index: number): void {
  const items = store.items(list);
  const beside = items[index - 1] ?? items[index + 1];
  const add = document.querySelector<HTMLElement>(`[data-add="${CSS.escape(list)}"]`);
  const element = beside === undefined ? add : (document.getElementById(idOf.box(beside)) ?? add);
  focusOn(element, true);
}

/** What is said of moving and taking out an item. */
export function labelsOf(store: FormStore, name: string): Record<'up' | 'down' | 'remove', string> {
  const { moveUp, moveDown, deleteItem } = store.words;
  return { up: fill(moveUp, name), down: fill(moveDown, name), remove: fill(deleteItem, name) };
}
