import { readCsv, type CsvRead } from '../csv/read-csv';
import type { PublishedDocument } from '../service/index';
import { readReply, type ReplyRead } from './reply/read-reply';
import type { Tracked } from './settle';

/** What the thread for files of other programs is asked: to write a document, to read a Word file that came back, or a table. */
export type AskedOfWord<Document> =
  | Document
  | {
      readonly read: Uint8Array;
      readonly tracked?: Tracked;
      /** What would be sent now (`asOfNow`), to find answers by whose marks are gone. */
      readonly now?: readonly Document[];
    }
  | { readonly table: Uint8Array };

/** What it answers with, as plain data. */
export type AnswerOfWord = { readonly bytes: Uint8Array } | { readonly read: ReplyRead | TableRead };

/** A CSV file, told from a Word file by its kind. */
export type TableRead = CsvRead & { readonly kind: 'table' };

export async function answerTo(
  asked: AskedOfWord<PublishedDocument>,
  write: (document: PublishedDocument) => Promise<Uint8Array>,
): Promise<AnswerOfWord> {
  if ('table' in asked) return { read: { kind: 'table', ...readCsv(asked.table) } };
  if ('read' in asked) {
    const { read, tracked, now } = asked;
    return { read: await readReply(read, tracked, now && (() => ({ documents: now, write }))) };
  }
  return { bytes: await write(asked) };
}
