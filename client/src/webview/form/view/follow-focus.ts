import { firstToFill, focusOn } from './focus';

/** What has the focus, with what it belongs to while it is in the page. */
interface Focused {
  readonly element: HTMLElement;
  readonly id: string;
  readonly path: string | undefined;
}

/**
 * Where the focus goes when what had it goes away, as when a finding is mended and its button with it: to the same thing
 * drawn anew or elsewhere, or else to the box of its question, to the item beside it, or to what was around it.
 * Where its reader has put it away, it stays away. Answers with what gives the focus back to what had it last, when the editor
 * has taken it out of the page: a browser forgets then what that was.
 */
export function followFocus(root: HTMLElement): () => void {
  let last: Focused | undefined;
  let latest: Focused | undefined;
  const look = (changes: readonly MutationRecord[]) => {
    if (!last || document.activeElement !== document.body) return;
    const taken = takenWith(last.element, changes);
    if (taken) moveFocus(last, taken);
    else last = undefined;
  };
  const watching = new MutationObserver(look);
  watching.observe(root, { childList: true, subtree: true });
  root.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const id = target.closest('[data-box]')?.id ?? '';
    const path = target.closest<HTMLElement>('[data-path]')?.dataset.path;
    last = { element: target, id: id === '' ? target.id : id, path };
    latest = last;
  });
  // A browser tells of this while it takes the element away, and of that only afterwards.
  root.addEventListener('focusout', () => queueMicrotask(() => look(watching.takeRecords())));
  return () => {
    if (!latest) return;
    window.focus();
    const { element, id, path } = latest;
    if (element.isConnected) focusOn(element);
    else focusOn(document.getElementById(id) ?? (path === undefined ? undefined : firstToFill(path)));
  };
}

/** The change that has taken it out of the page; of several, one in the other, the outermost. */
function takenWith(element: Node, changes: readonly MutationRecord[]): MutationRecord | undefined {
  let taken: MutationRecord | undefined;
  let gone = element;
  for (const change of changes) {
    if (![...change.removedNodes].some((node) => node.contains(gone))) continue;
    taken = change;
    gone = change.target;
    if (gone.isConnected) break;
  }
  return taken;
}

function moveFocus(from: Focused, taken: MutationRecord): void {
  if (from.element.isConnected) focusOn(from.element);
  else {
    const to = successorOf(from, taken);
    focusOn(to);
    to?.scrollIntoView({ block: 'nearest' });
  }
}

function successorOf({ id, path }: Focused, taken: MutationRecord): HTMLElement | undefined {
  const anew = document.getElementById(id);
  if (anew) return anew;
  const around = taken.target instanceof Element ? taken.target.closest('[data-path]') : null;
  const places = [taken.previousSibling, taken.nextSibling, around].map((place) =>
    place instanceof HTMLElement ? place.dataset.path : undefined,
  );
  for (const place of [path, ...places]) {
    const box = place === undefined ? undefined : firstToFill(place);
    if (box) return box;
  }
  return nearestIn(taken.target);
}

/** What can have the focus, in the innermost part of the page that has such a thing. */
function nearestIn(target: Node): HTMLElement | undefined {
  for (let part = target instanceof Element ? target : null; part; part = part.parentElement) {
    const found = [...part.querySelectorAll<HTMLElement>('.box, input, button, summary')];
    const first = found.find((element) => element.checkVisibility({ visibilityProperty: true }));
    if (first) return first;
  }
  return undefined;
}
