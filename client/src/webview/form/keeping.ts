import { openAround } from './going';
import { host, type KeptForm } from './host';
import type { FormText, KeptText, KeptTexts } from './messages';
import { boxOf, keyOf } from './model/box';
import type { FormDocument } from './model/form-document';
import { findKept, itemsAround } from './model/kept-place';
import type { FormStore } from './store';

/**
 * Keeps what is typed and not in the file yet, and what is open, for when the page is hidden: VS Code throws it away then.
 * The extension keeps what is typed as well, for when the form is closed.
 */
export function keepForm(store: FormStore): void {
  let isDue = false;
  let told = '';
  const keep = () => {
    isDue = false;
    if (!store.document) return;
    const kept = read(store);
    host.setState({ ...kept, open: whatIsOpen(store), scroll: window.scrollY });
    const now = JSON.stringify(kept);
    if (now === told) return;
    told = now;
    host.postMessage({ kind: 'kept', kept });
  };
  const keepSoon = () => {
    if (isDue) return;
    isDue = true;
    queueMicrotask(keep);
  };
  store.subscribe(keepSoon);
  window.addEventListener('scroll', keepSoon, { passive: true });
}

function read(store: FormStore): KeptTexts {
  const typed: KeptText[] = [];
  const strays = [...store.strays];
  for (const [key, { text, base, from, phase }] of store.outbox.all()) {
    // The file has it, in words of its own.
    if (phase === 'echo' || !store.document) continue;
    const { path } = boxOf(key);
    const at = store.placeOf(path);
    const origin = from ?? store.originOf(path);
    if (origin && at !== undefined) {
      const items = itemsAround(store.document, at);
      const meant = { at: origin.at, revision: origin.revision };
      typed.push({ at, from: meant, items, mark: key.slice(path.length), text, base });
    } else if (text !== '') strays.push({ label: store.labelOf(path), text });
  }
  return { typed, strays, said: store.discussing.kept() };
}

function whatIsOpen(store: FormStore): KeptForm['open'] {
  return [...store.opened].flatMap(([path, isOpen]) => {
    const at = store.placeOf(path);
    return at === undefined ? [] : [[at, isOpen] as const];
  });
}

/** Shows again what was open. */
export function restoreView(store: FormStore, { open, scroll }: KeptForm): void {
  const { document: form } = store;
  if (!form) return;
  for (const [at, isOpen] of open) {
    const path = store.keys.pathOf(form, at);
    if (path !== undefined) store.opened.set(path, isOpen);
  }
  store.tell();
  requestAnimationFrame(() => window.scrollTo(0, scroll));
}

/** Puts what was typed back into its boxes, and sends it; what has no box any more is shown to be copied. */
export function restoreTexts(store: FormStore, { typed, strays, said = [] }: KeptTexts): void {
  const { document: form } = store;
  if (!form) return;
  store.strays = [...store.strays, ...strays];
  for (const { mark, text, base, from, ...kept } of typed) {
    const found = findKept(form, kept);
    const path = found && store.keys.pathOf(form, found.at);
    if (path === undefined) {
      store.keepStray(kept.at, text);
      continue;
    }
    openAround(store, path);
    const key = keyOf(boxOf(`${path}${mark}`));
    // What is as it was then is meant, whoever is asked; of the rest only who knows that form can say.
    const isAsThen = found?.isSure === true && store.textIn(key) === base;
    const origin = isAsThen ? store.originOf(path) : { ...from, version: null };
    store.outbox.restore(key, text, base, origin);
  }
  for (const one of said) restoreSaid(store, form, one);
  store.tell();
}

function restoreSaid(store: FormStore, form: FormDocument, said: FormText): void {
  const path = said.kind === 'remark' ? store.keys.pathOf(form, said.at) : undefined;
  if (said.kind === 'reply') store.discussing.type(`reply:${said.id}`, said.text);
  else if (path === undefined) store.keepStray(said.at, said.text);
  else store.discussing.type(`remark:${path}`, said.text);
}
