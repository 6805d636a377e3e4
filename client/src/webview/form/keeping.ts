import { host, type KeptForm, type KeptText } from './host';
import { boxOf, keyOf } from './model/box';
import type { FormStore } from './store';

/** Keeps what is typed and not in the file yet, and what is open, for when the page is hidden: VS Code throws it away then. */
export function keepForm(store: FormStore): void {
  let isDue = false;
  const keep = () => {
    isDue = false;
    if (store.document) host.setState(read(store));
  };
  const keepSoon = () => {
    if (isDue) return;
    isDue = true;
    queueMicrotask(keep);
  };
  store.subscribe(keepSoon);
  window.addEventListener('scroll', keepSoon, { passive: true });
}

function read(store: FormStore): KeptForm {
  const typed: KeptText[] = [];
  const strays = [...store.strays];
  for (const [key, { text, base }] of store.outbox.all()) {
    const box = boxOf(key);
    const at = store.placeOf(box.path);
    const mark = key.slice(box.path.length);
    if (at !== undefined) typed.push({ at, mark, text, base });
    else if (text !== '') strays.push({ label: store.labelOf(box.path), text });
  }
  const open = [...store.opened].flatMap(([path, isOpen]) => {
    const at = store.placeOf(path);
    return at === undefined ? [] : [[at, isOpen] as const];
  });
  return { typed, strays, open, scroll: window.scrollY };
}

export function restoreForm(store: FormStore, kept: KeptForm): void {
  const { document: form } = store;
  if (!form) return;
  const { typed, strays, open, scroll } = kept;
  for (const [at, isOpen] of open) {
    const path = store.keys.pathOf(form, at);
    if (path !== undefined) store.opened.set(path, isOpen);
  }
  store.strays = strays;
  for (const { at, mark, text, base } of typed) {
    const path = store.keys.pathOf(form, at);
    if (path === undefined) store.keepStray(at, text);
    else store.outbox.restore(keyOf(boxOf(`${path}${mark}`)), text, base);
  }
  store.tell();
  requestAnimationFrame(() => window.scrollTo(0, scroll));
}
