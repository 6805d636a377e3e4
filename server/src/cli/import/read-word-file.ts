import { resolve } from 'node:path';
import { readNamed } from '../../disk/read-named';
import { messagesFor, type Reply } from '../../service/index';
import { CannotRun } from '../cannot-run';
import { describeProblem } from '../check/describe-problem';

/** Far beyond any plan with pictures. */
const largest = 100_000_000;

/** What came back in a Word file. The reader of Word files is large, so it is read only when it is needed. */
export async function readWordFile(file: string, tracked: 'accept' | 'reject', cwd: string): Promise<Reply> {
  const read = await readNamed(resolve(cwd, file), largest);
  if (!read.ok) throw new CannotRun(describeProblem(read.problem, file));
  if (!read.isWhole) throw new CannotRun(`${file} is too large to be read.`);
  const { readReply } = await import('../../word/reply/read-reply');
  const result = await readReply(read.bytes, tracked);
  if (result.ok) return result.reply;
  throw new CannotRun(`${file} was not read. ${messagesFor('en').exchange.refusals[result.refusal]}`);
}
