let isPressed = false;
const waiting = new Set<() => void>();

/** What is pressed with the mouse, a pen or a finger, and does something when it is let go. */
const pressable = 'button, summary, label, input, .grip, [role=option]';

window.addEventListener(
  'pointerdown',
  ({ target, button }) => {
    isPressed = button === 0 && target instanceof Element && target.closest(pressable) !== null;
  },
  true,
);
// The click comes just behind the first of these. Where another window sees the release, the mouse or a key tells of it.
for (const type of ['pointerup', 'pointercancel', 'keydown'])
  window.addEventListener(type, () => setTimeout(release), true);
window.addEventListener('pointermove', ({ buttons }) => buttons === 0 && release(), true);
// Not that of a box, which loses the focus to what is pressed.
window.addEventListener('blur', ({ target }) => target === window && setTimeout(release), true);

function release(): void {
  isPressed = false;
  for (const run of [...waiting]) run();
  waiting.clear();
}

/** Runs at once, or when nothing is pressed any more: nothing moves away from under the mouse between press and click. */
export function whenReleased(run: () => void): void {
  if (isPressed) waiting.add(run);
  else run();
}
