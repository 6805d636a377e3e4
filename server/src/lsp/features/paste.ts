import { pasteRequest, type PasteParams, type PasteResult } from '../../protocol/form';
import { pasteAsMarkdown } from '../../service/index';
import type { Feature } from './feature';

/** What was copied from another program, as an answer can hold it. Nothing is changed here: the editor does that. */
export const paste: Feature = {
  capabilities: {},
  answer({ connection, guard }) {
    connection.onRequest<PasteResult, unknown>(
      pasteRequest,
      guard(pasteRequest, { markdown: '' }, ({ html }: PasteParams) => ({ markdown: pasteAsMarkdown(html) })),
    );
  },
};
