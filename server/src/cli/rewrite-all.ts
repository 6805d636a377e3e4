import { rewriteDraft } from '../disk/rewrite-draft';
import { CannotRun } from './cannot-run';
import { whyNotWritten } from './why-not-written';

/** A draft to be written, as it was read and as it is to be. */
export interface Rewritten {
  readonly path: string;
  readonly address: string;
  readonly within: string;
  readonly before: string;
  readonly after: string;
}

/** Writes all of them. When one cannot be written, those before it are put back as they were, and `done` is said not to be so. */
export async function rewriteAll(ready: readonly Rewritten[], done: string): Promise<void> {
  const written: Rewritten[] = [];
  for (const one of ready) {
    if (one.before === one.after) continue;
    try {
      await rewriteDraft(one.address, one.before, one.after, one.within);
      written.push(one);
    } catch (error) {
      for (const { address, before, after, within } of written)
        await rewriteDraft(address, after, before, within).catch(() => undefined);
      throw new CannotRun(`${one.path} was not ${done}: ${whyNotWritten(error)}.`);
    }
  }
}
