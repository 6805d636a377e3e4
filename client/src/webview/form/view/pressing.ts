let isPressed = false;
const waiting = new Set<() => void>();

/** What is pressed with the mouse, a pen or a finger, and does something when it is let go. */
const pressable = 'button, summary, label, input, select, [role=option]';

window.addEventListener(
  'pointerdown',
  ({ target }) => {
    isPressed = target instanceof Element && target.closest(pressable) !== null;
  },
  true,
);
// The click comes just behind the first of these.
for (const type of ['pointerup', 'pointercancel', 'blur'])
  window.addEventListener(type, () => setTimeout(release), true);

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
