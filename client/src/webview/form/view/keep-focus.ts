/**
 * Called while a list is drawn: what has the focus then, if it is moved to another place, has it again when it is drawn.
 * A browser takes the focus from what is moved.
 */
export function keepFocus(): () => void {
  const focused = document.activeElement;
  return () => {
    if (!(focused instanceof HTMLElement) || document.activeElement !== document.body) return;
    // What was drawn anew has the name that it had.
    const there = focused.isConnected ? focused : focused.id && document.getElementById(focused.id);
    if (there) there.focus({ preventScroll: true });
  };
}
