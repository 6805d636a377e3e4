import { readReply, type ReplyRead } from './reply/read-reply';
import type { Tracked } from './settle';

/** What the thread for Word files is asked: to write a document, or to read a file that came back. */
export type AskedOfWord<Document> = Document | { readonly read: Uint8Array; readonly tracked?: Tracked };

/** What it answers with, as plain data. */
export type AnswerOfWord = { readonly bytes: Uint8Array } | { readonly read: ReplyRead };

export async function answerTo<Document extends object>(
  asked: AskedOfWord<Document>,
  write: (document: Document) => Promise<Uint8Array>,
): Promise<AnswerOfWord> {
  if ('read' in asked) return { read: await readReply(asked.read, asked.tracked) };
  return { bytes: await write(asked) };
}
