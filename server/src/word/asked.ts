import type { PublishedDocument } from '../service/index';
import { readReply, type ReplyRead } from './reply/read-reply';
import type { Tracked } from './settle';

/** What the thread for Word files is asked: to write a document, or to read a file that came back. */
export type AskedOfWord<Document> =
  | Document
  | {
      readonly read: Uint8Array;
      readonly tracked?: Tracked;
      /** What would be sent now (`asOfNow`), to find answers by whose marks are gone. */
      readonly now?: readonly Document[];
    };

/** What it answers with, as plain data. */
export type AnswerOfWord = { readonly bytes: Uint8Array } | { readonly read: ReplyRead };

export async function answerTo(
  asked: AskedOfWord<PublishedDocument>,
  write: (document: PublishedDocument) => Promise<Uint8Array>,
): Promise<AnswerOfWord> {
  if ('read' in asked) {
    const { read, tracked, now } = asked;
    return { read: await readReply(read, tracked, now && (() => ({ documents: now, write }))) };
  }
  return { bytes: await write(asked) };
}
