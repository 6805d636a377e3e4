// A port on this machine for the workbench.
import { createServer } from 'node:net';

/** The same port every time when it is free, since browsers remember a workbench's layout by its address. */
const usual = 8137;

/** The usual port, or 0, which stands for any free one. */
export function choosePort() {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(0));
    probe.listen(usual, '127.0.0.1', () => probe.close(() => resolve(usual)));
  });
}
