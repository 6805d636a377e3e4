import type { FormPlace } from '../../../../server/src/protocol/form';
import { rankOf } from './model/asked';
import { join, lastOf, parentOf, questionAt, upTo, type FormPath } from './model/places';
import type { FormStore } from './store';

/** Opens everything that it is in. */
export function openAround(store: FormStore, path: FormPath): void {
  for (const outer of upTo(path)) {
    if (lastOf(outer).startsWith('#')) store.opened.set(outer, true);
    const question = store.document?.questions.get(questionAt(outer));
    if (question && rankOf(question) > 0) store.opened.set(moreOf(parentOf(outer)), true);
  }
}

/** Opens everything that it is in, and goes there when it is drawn. */
export function goTo(store: FormStore, path: FormPath, focus: boolean): void {
  openAround(store, path);
  store.wanted = { path, focus };
  store.tell();
}

export function arrived(store: FormStore, wanted: NonNullable<FormStore['wanted']>): void {
  if (store.wanted === wanted) store.wanted = undefined;
  if (wanted.focus) store.landed = { path: wanted.path, on: document.activeElement };
  store.tell();
}

/** The text editor beside the form has its cursor there. */
export function reveal(store: FormStore, at: FormPlace, focus: boolean): void {
  const path = store.document && store.keys.pathOf(store.document, at);
  if (path === undefined || path === '') return;
  store.pointed = path;
  goTo(store, path, focus);
}

/** What is seldom answered in a group is opened and closed by this name. */
export function moreOf(group: FormPath): FormPath {
  return join(group, '…');
}
