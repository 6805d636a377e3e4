import type { Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import { Mapping } from 'prosemirror-transform';
import type { EditorView } from 'prosemirror-view';

/** A word that an input method puts together: from what document it began, and what has happened to that since. */
export class Composition {
  readonly mapping = new Mapping();
  /** What was written elsewhere meanwhile. */
  theirs: string | undefined;

  constructor(readonly doc: Node) {}

  follow(transactions: readonly Transaction[]): void {
    for (const { mapping } of transactions) this.mapping.appendMapping(mapping);
  }
}

/** Calls back once the view has taken in what was composed, which it learns a little after the end. */
export function afterComposition(view: EditorView, done: () => void): void {
  setTimeout(() => {
    if (view.isDestroyed) return;
    if (view.composing) afterComposition(view, done);
    else done();
  }, 50);
}
