// How long VS Code may take for anything, in milliseconds. One limit for all waiting: nothing here is about speed, and a machine
// that is ten times slower must not fail a test. Only a mistake waits to its end; whoever
// writes a test, and makes many, sets `CODRAFT_PATIENCE`.
export const patience = Number(process.env.CODRAFT_PATIENCE ?? 240_000);

/** A whole test waits for several things. */
export const testLimit = 3 * patience;
