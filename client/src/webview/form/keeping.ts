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
  for (const [key, { text, base, from }] of store.outbox.all()) {
    const box = boxOf(key);
    const origin = from ?? store.originOf(box.path);
    const mark = key.slice(box.path.length);
    if (origin) typed.push({ ...origin, mark, text, base });
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
  for (const { mark, text, base, ...origin } of typed) {
    const path = store.keys.pathOf(form, origin.at);
    if (path === undefined) store.keepStray(origin.at, text);
    else store.outbox.restore(keyOf(boxOf(`${path}${mark}`)), text, base, origin);
  }
  store.tell();
  requestAnimationFrame(() => window.scrollTo(0, scroll));
}
