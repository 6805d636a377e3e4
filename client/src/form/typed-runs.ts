import type { FormPlace } from '../../../server/src/protocol/form';

export type Way = 'undo' | 'redo';

/** Edits that are taken back or made again together. */
export interface Step {
  readonly count: number;
  /** The answer that they changed; nothing for what was done elsewhere than in a form. */
  readonly at?: FormPlace;
}

/** What an edit has made of the text of a document. */
export interface Made {
  readonly before: string;
  readonly after: string;
}

/** Edits that were made in one go, with what the text before and after them is known by. */
interface Run extends Step, Made {
  readonly since: number;
  readonly until: number;
}

/** Whoever pauses for so long begins something new; and nobody wants to lose more than this at once. In milliseconds. */
const pause = 1000;
const longest = 4000;
/** So many are remembered; what was done before is taken back edit by edit. */
const most = 100;

/**
 * Which edits of a document belong together for somebody who takes them back: what was typed into one answer in one go. The
 * history is the document's, where each is an edit of its own, and so is what was done elsewhere. What comes next in it is known
 * by the text: where that is what a run has made, the run can be taken back, whatever was done and taken back meanwhile.
 */
export class TypedRuns {
  readonly #runs: Record<Way, Run[]> = { undo: [], redo: [] };

  /** An edit has changed an answer. */
  made(at: FormPlace, made: Made, now: number): void {
    const { before, after } = marksOf(made);
    const { undo, redo } = this.#runs;
    const last = undo.at(-1);
    const isSame = last?.at === at && last.after === before && redo.length === 0;
    const goesOn = isSame && now - last.until < pause && now - last.since < longest;
    if (goesOn) undo.splice(-1, 1, { ...last, count: last.count + 1, until: now, after });
    else undo.push({ at, count: 1, before, after, since: now, until: now });
    if (undo.length > most) undo.shift();
    this.#runs.redo = [];
  }

  /** What is to be taken back, or made again, in a document with this text. */
  next(way: Way, text: string): Step {
    return this.#top(way, markOf(text)) ?? { count: 1 };
  }

  /** That has been done, and has changed the text as told. */
  done(way: Way, made: Made): void {
    const { before, after } = marksOf(made);
    const run = this.#top(way, before);
    if (run === undefined) return;
    this.#runs[way].pop();
    // What is typed after that is something new.
    if (after === (way === 'undo' ? run.before : run.after))
      this.#runs[way === 'undo' ? 'redo' : 'undo'].push({ ...run, since: -pause, until: -pause });
  }

  #top(way: Way, mark: string): Run | undefined {
    const run = this.#runs[way].at(-1);
    return run && (way === 'undo' ? run.after : run.before) === mark ? run : undefined;
  }
}

function marksOf({ before, after }: Made): Made {
  return { before: markOf(before), after: markOf(after) };
}

/**
 * Instead of a text, which may be long, its length and a hash (FNV-1a). One letter for another always makes another hash. Should
 * two texts be taken for the same all the same, too much is taken back in one go, and can be made again.
 */
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${text.length} ${hash}`;
}
