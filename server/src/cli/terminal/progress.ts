import type { Output } from '../io';

const waitBefore = 1000;
const waitBetween = 100;

/** A line that says how far a long run has come. It is seen on a terminal only, and only when the run takes long. */
export interface Progress {
  show(line: string): void;
  /** Takes the line away. */
  clear(): void;
}

export function createProgress(output: Output, now: () => number = Date.now): Progress {
  const begin = now();
  let last = 0;
  return {
    show(line) {
      const time = now();
      if (!output.isTerminal || time - begin < waitBefore || time - last < waitBetween) return;
      last = time;
      // A line that is longer than the window would break in two, and only one would be erased.
      output.write(`\r\u001B[K${line.slice(0, (output.columns ?? 80) - 1)}`);
    },
    clear() {
      if (last > 0) output.write('\r\u001B[K');
      last = 0;
    },
  };
}
