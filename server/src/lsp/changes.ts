/** How soon the editor should hear of a change: at once, or when there is time for it. */
export type Urgency = 'now' | 'soon';

/** Tells those who speak to the editor that there may be something new to say. */
export interface Changes {
  tell(urgency: Urgency): void;
  onTold(listener: (urgency: Urgency) => void): void;
}

/** What keeps the editor's list of findings up to date, in one way or the other. */
export interface DiagnosticsOut {
  documentClosed(): void;
  dispose(): void;
}

export function createChanges(): Changes {
  const listeners: ((urgency: Urgency) => void)[] = [];
  return {
    tell(urgency) {
      for (const listener of listeners) listener(urgency);
    },
    onTold(listener) {
      listeners.push(listener);
    },
  };
}

/** Calls `run` a while after it was last asked to, or at once. */
export function debounce(wait: number, run: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    soon() {
      cancel();
      timer = setTimeout(run, wait);
    },
    now() {
      cancel();
      run();
    },
    cancel,
  };
}

/**
 * Calls `run` at once, or as soon as the messages at hand are read. Between two runs it leaves as much time as the last one
 * took, so that what is slow keeps nobody from typing.
 */
export function paced(run: () => void | Promise<void>) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = 0;
  let took = 0;
  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const start = async () => {
    cancel();
    const began = performance.now();
    await run();
    ended = performance.now();
    took = ended - began;
  };
  return {
    soon() {
      timer ??= setTimeout(() => void start(), Math.max(0, ended + took - performance.now()));
    },
    now() {
      void start();
    },
    cancel,
  };
}
