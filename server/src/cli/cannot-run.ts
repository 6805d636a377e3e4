/** Ends a command with exit code 2. The message is one line for the person at the terminal. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun';
}
