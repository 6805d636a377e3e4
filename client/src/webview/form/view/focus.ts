import type { FormPath } from '../model/places';

/** What an answer is typed in or chosen from, and what adds to a list; not what only says something about an answer. */
const fillable =
  ':is(.box, [role=textbox], [type=radio], .conflict, .locked button, .card-title > button, .add):not(.notes *, .discussion *, .filter *, .toolbar *)';

/** Where one begins to answer a question or an item: its box, or the first thing in it that can be filled in. */
export function firstToFill(path: FormPath): HTMLElement | undefined {
  const around = document.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`);
  if (!around) return undefined;
  // A name in a list is no box: more are added in the one behind them.
  const room = around.matches('.chip') ? around.closest('.names') : around.querySelector('.card-body');
  const found = firstIn(room ?? around);
  return found ?? around.querySelector<HTMLElement>('summary, button') ?? around;
}

function firstIn(room: Element): HTMLElement | undefined {
  const all = [...room.querySelectorAll<HTMLElement>(fillable)];
  const first = all.find((element) => element.checkVisibility({ visibilityProperty: true }));
  const chosen =
    first?.matches('[type=radio]') && first.closest('[role=radiogroup]')?.querySelector(':checked');
  return chosen instanceof HTMLElement ? chosen : first;
}

/** Gives the focus to a box, or to what can be typed in inside it. */
export function focusOn(element: Element | null | undefined, atEnd = false): void {
  const box = element?.matches('.rich') ? element.querySelector('[role=textbox]') : element;
  if (!(box instanceof HTMLElement)) return;
  box.focus({ preventScroll: true });
  if (!atEnd) return;
  if (box instanceof HTMLTextAreaElement) box.setSelectionRange(box.value.length, box.value.length);
  if (!box.isContentEditable) return;
  document.getSelection()?.selectAllChildren(box);
  document.getSelection()?.collapseToEnd();
}
