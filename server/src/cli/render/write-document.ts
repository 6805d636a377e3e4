import { writeHtml, writeMarkdown, type PublishedDocument } from '../../service/index';
import { CannotRun } from '../cannot-run';
import type { Format } from './render-request';

/** Writes a document in the wanted format. */
export function writeDocument(document: PublishedDocument, to: Format): Promise<string | Uint8Array> {
  switch (to) {
    case 'html':
      return Promise.resolve(writeHtml(document));
    case 'markdown':
      return Promise.resolve(writeMarkdown(document));
    case 'docx':
      throw new CannotRun('Word files cannot be written yet. Use --to html or --to markdown.');
  }
}
