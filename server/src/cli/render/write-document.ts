import { writeHtml, writeMarkdown, type PublishedDocument } from '../../service/index';
import type { Format } from './render-request';

/** Writes a document in the wanted format. The writer of Word files is large, so it is read only when it is needed. */
export async function writeDocument(
  document: PublishedDocument,
  to: Exclude<Format, 'ics'>,
): Promise<string | Uint8Array> {
  switch (to) {
    case 'html':
      return writeHtml(document);
    case 'markdown':
      return writeMarkdown(document);
    case 'docx': {
      const { writeDocx } = await import('../../docx/write-docx');
      return writeDocx(document);
    }
  }
}
