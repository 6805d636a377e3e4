/** So often may a server crash, each time before it has run for a while. */
export const mostCrashes = 5;

/** In milliseconds. One that ran so long before it crashed was well: what follows is counted from the beginning. */
export const longEnough = 3 * 60 * 1000;

/** Counts the crashes of a server. Only the time that it ran counts, not the time that a slow machine takes to start it. */
export class CrashCount {
  #crashes = 0;
  #runsSince: number | undefined;

  constructor(private readonly now: () => number = Date.now) {}

  /** The server runs. */
  started(): void {
    this.#runsSince = this.now();
  }

  /** The server has crashed, or did so before it ran at all. True when that was once too often. */
  crashed(): boolean {
    const wasWell = this.#runsSince !== undefined && this.now() - this.#runsSince >= longEnough;
    this.#runsSince = undefined;
    this.#crashes = wasWell ? 1 : this.#crashes + 1;
    return this.#crashes >= mostCrashes;
  }

  /** Somebody wants it to run again. */
  forget(): void {
    this.#crashes = 0;
  }
}
