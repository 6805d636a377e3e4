import { resolve } from 'node:path';
import { readNamed } from '../../disk/read-named';
import { messagesFor } from '../../service/index';
import { CannotRun } from '../cannot-run';
import { describeProblem } from '../check/describe-problem';
import type { AsOfNow, ReplyRead } from '../../word/reply/read-reply';

/** What a Word file says: what came back of drafts, or a form that somebody filled in. */
type WordRead = Extract<ReplyRead, { readonly ok: true }>;

/** Far beyond any plan with pictures. */
const largest = 100_000_000;

/**
 * What came back in a Word file. The reader of Word files is large, so it is read only when it is needed. `asOfNow` is what would be
 * sent now, for a file that says no more which answer is which.
 */
export async function readWordFile(
  file: string,
  tracked: 'accept' | 'reject',
  cwd: string,
  asOfNow: () => Promise<Pick<AsOfNow, 'documents' | 'isNamed'>>,
): Promise<WordRead> {
  const read = await readNamed(resolve(cwd, file), largest);
  if (!read.ok) throw new CannotRun(describeProblem(read.problem, file));
  if (!read.isWhole) throw new CannotRun(`${file} is too large to be read.`);
  const { readReply } = await import('../../word/reply/read-reply');
  const result = await readReply(read.bytes, tracked, async () => {
    const known = await asOfNow();
    const { writeDocx } = await import('../../docx/write-docx');
    return { ...known, write: writeDocx };
  });
  if (result.ok) return result;
  throw new CannotRun(`${file} was not read. ${messagesFor('en').exchange.refusals[result.refusal]}`);
}
