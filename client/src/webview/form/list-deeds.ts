import { join, parentOf, type FormPath } from './model/places';
import type { FormStore } from './store';
import { fill } from './words';

/** What can be done to the items of a list. */

/** Adds an item before the one at this place, and goes to its box. */
export function addItem(store: FormStore, list: FormPath, index: number, value?: string): FormPath {
  const key = store.keys.make();
  const path = join(list, `#${key}`);
  // A list with nothing in it is known before something comes into it, so that what comes is known again.
  store.items(list);
  store.fresh.add(list, key, index);
  store.opened.set(path, true);
  store.outbox.do({
    path: list,
    change: () => ({ kind: 'insert', index, ...(value !== undefined && { value }) }),
    done: (result) => {
      store.noteRefusal(list, result);
      if (result.kind === 'made') {
        store.fresh.made(list, key, result.version);
        // The page may show it already.
        store.settleFresh();
        return;
      }
      store.giveUp(path);
      store.fresh.remove(list, key);
    },
  });
  return path;
}

export function removeItem(store: FormStore, path: FormPath, name: string): void {
  store.outbox.do({
    path,
    change: () => ({ kind: 'remove' }),
    done: (result) => {
      store.noteRefusal(parentOf(path), result);
      if (result.kind === 'made') store.say(fill(store.words.deleted, name));
    },
  });
}

/**
 * Moves an item among the others: to a place of the list as it is seen, from 0, or by a step from where it is when its
 * turn comes, so that many steps are one after the other.
 */
export function moveItem(
  store: FormStore,
  path: FormPath,
  to: { at: number } | { by: number },
  name: string,
): void {
  let index = 0;
  store.outbox.do({
    path,
    isLate: 'by' in to,
    change: () => {
      const from = indexOf(store, path);
      const last = store.items(parentOf(path)).length - 1;
      index = 'at' in to ? to.at : Math.max(0, Math.min(from + to.by, last));
      return index === from ? undefined : { kind: 'move', index };
    },
    done: (result) => {
      store.noteRefusal(parentOf(path), result);
      if (result.kind !== 'made') return;
      const count = store.items(parentOf(path)).length;
      store.say(fill(store.words.moved, name, index + 1, count));
    },
  });
}

/** The place of an item in its list, from 0. */
export function indexOf(store: FormStore, path: FormPath): number {
  return store.items(parentOf(path)).indexOf(path);
}
