import type { FormPlace } from '../../../server/src/protocol/form';

/** Edits that were made in one go. */
interface Run {
  readonly at: FormPlace;
  readonly count: number;
  readonly since: number;
  readonly until: number;
}

/** Whoever pauses for so long begins something new; and nobody wants to lose more than this at once. In milliseconds. */
const pause = 1000;
const longest = 4000;

/**
 * Which edits of a document belong together for somebody who takes them back: what was typed into one answer in one go. The
 * history is the document's, where each is an edit of its own; as soon as anything else has changed the document, only the last
 * one is known.
 */
export class TypedRuns {
  #done: Run[] = [];
  #undone: Run[] = [];
  /** The version of the document after the last edit that is known. */
  #version = -1;

  /** An edit of an answer has made the one version into the other. */
  made(at: FormPlace, [before, after]: readonly [number, number], now: number): void {
    if (before !== this.#version) this.#done = [];
    const last = this.#done.at(-1);
    const goesOn =
      last?.at === at && this.#undone.length === 0 && now - last.until < pause && now - last.since < longest;
    if (goesOn) this.#done.splice(-1, 1, { ...last, count: last.count + 1, until: now });
    else this.#done.push({ at, count: 1, since: now, until: now });
    this.#undone = [];
    this.#version = after;
  }

  /** How many edits are taken back together. */
  undo(version: number): number {
    return this.#pass(this.#done, this.#undone, version);
  }

  /** How many are made again together. */
  redo(version: number): number {
    return this.#pass(this.#undone, this.#done, version);
  }

  /** The edits have been taken back, or made again. */
  moved(version: number): void {
    this.#version = version;
  }

  #pass(from: Run[], to: Run[], version: number): number {
    const run = version === this.#version ? from.pop() : undefined;
    if (run !== undefined) {
      // What is typed after that is something new.
      to.push({ ...run, until: -pause });
      return run.count;
    }
    this.#done = [];
    this.#undone = [];
    return 1;
  }
}
