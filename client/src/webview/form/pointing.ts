import { host } from './host';
import type { FormPath } from './model/places';
import type { FormStore } from './store';
import { goToFinding } from './findings-tour';

/** The question or item that an element belongs to. */
export function pathAround(store: FormStore, element: Element | null): FormPath | undefined {
  if (element && store.landed?.on === element) return store.landed.path;
  const path = element?.closest('[data-path]')?.getAttribute('data-path');
  return path ?? store.lastFocused;
}

/** What is done in any box: being left, being composed in, having the focus. */
export function watchBoxes(store: FormStore, root: HTMLElement): void {
  const boxAt = ({ target }: Event) =>
    target instanceof Element ? target.closest('[data-box]')?.getAttribute('data-box') : undefined;
  const onBox = (type: string, run: (box: string) => void) =>
    root.addEventListener(type, (event) => {
      const box = boxAt(event);
      if (typeof box === 'string') run(box);
    });
  onBox('compositionstart', (box) => store.outbox.compose(box, true));
  onBox('compositionend', (box) => store.outbox.compose(box, false));
  root.addEventListener('focusout', (event) => {
    const box = boxAt(event);
    const next = event.relatedTarget instanceof Element ? event.relatedTarget.closest('[data-box]') : null;
    if (typeof box === 'string' && next?.getAttribute('data-box') !== box) store.outbox.leave(box);
  });
  root.addEventListener('focusin', ({ target }) => {
    const path =
      target instanceof Element ? target.closest('[data-path]')?.getAttribute('data-path') : undefined;
    const at = typeof path === 'string' ? store.placeOf(path) : undefined;
    if (typeof path !== 'string' || at === undefined || path === store.lastFocused) return;
    store.lastFocused = path;
    host.postMessage({ kind: 'focused', at });
  });
  // The whole box is selected by the browser, at once; VS Code would do it again a moment later, over what is typed by then.
  root.addEventListener('keydown', (event) => {
    const isForAll = event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey);
    const isTyped =
      event.target instanceof HTMLElement &&
      event.target.matches('input, textarea, [contenteditable] *, [contenteditable]');
    if (isForAll && isTyped) event.stopPropagation();
  });
  window.addEventListener('keydown', (event) => {
    if (event.key === 'F8' && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      goToFinding(store, pathAround(store, document.activeElement), event.shiftKey ? -1 : 1);
    }
    // What is typed goes with the file when it is saved; saving itself is the editor's.
    if (event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey)) commitFocused(store);
  });
  window.addEventListener('blur', () => commitFocused(store));
}

/** Sends all that is typed, and says when it is in the file. */
export function settle(store: FormStore): void {
  commitFocused(store);
  const stop = store.subscribe(() => tellWhenDone());
  const tellWhenDone = () => {
    if (!store.outbox.isSettled) return;
    stop();
    host.postMessage({ kind: 'settled' });
  };
  tellWhenDone();
}

function commitFocused(store: FormStore): void {
  const box = document.activeElement?.closest('[data-box]')?.getAttribute('data-box');
  if (typeof box === 'string') store.outbox.commit(box);
}
