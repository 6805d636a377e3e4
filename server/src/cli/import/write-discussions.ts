import { createFile } from '../../disk/write-file';
import { CannotRun } from '../cannot-run';
import type { Rewritten } from '../rewrite-all';
import { whyNotWritten } from '../why-not-written';

/** A discussion with what joined it; a new one has no text before. */
export type WrittenDiscussion = Omit<Rewritten, 'before'> & Partial<Pick<Rewritten, 'before'>>;

export function hasBefore(one: WrittenDiscussion): one is Rewritten {
  return one.before !== undefined;
}

/** Writes the discussions that begin with what came. */
export async function createDiscussions(discussions: readonly WrittenDiscussion[]): Promise<void> {
  for (const { address, path, within, after } of discussions.filter((one) => !hasBefore(one))) {
    try {
      await createFile(address, after, { within });
    } catch (error) {
      throw new CannotRun(`${path} was not written: ${whyNotWritten(error)}.`);
    }
  }
}
