/** Gives the focus to a box, or to what can be typed in inside it. */
export function focusOn(element: Element | null, atEnd = false): void {
  const box = element?.matches('.rich') ? element.querySelector('[role=textbox]') : element;
  if (!(box instanceof HTMLElement)) return;
  box.focus({ preventScroll: true });
  if (!atEnd) return;
  if (box instanceof HTMLTextAreaElement) box.setSelectionRange(box.value.length, box.value.length);
  if (!box.isContentEditable) return;
  document.getSelection()?.selectAllChildren(box);
  document.getSelection()?.collapseToEnd();
}

/**
 * Called while something is drawn: what has the focus then has it again afterwards, though it was drawn anew or moved
 * to another place, where a browser takes the focus from it.
 */
export function keepFocus(): () => void {
  const focused = document.activeElement;
  const id = focused?.closest('[data-box]')?.id ?? focused?.id ?? '';
  return () => {
    if (!(focused instanceof HTMLElement) || document.activeElement !== document.body) return;
    if (focused.isConnected) focused.focus({ preventScroll: true });
    else focusOn(document.getElementById(id));
  };
}
