import {
  pasteAtRequest,
  pasteRequest,
  type PasteAtParams,
  type PasteAtResult,
  type PasteParams,
  type PasteResult,
} from '../../protocol/form';
import { pasteAsMarkdown, pasteAt, plainAsMarkdown } from '../../service/index';
import { subjectOf, type Feature } from './feature';
import { toTextEdits } from './to-text-edits';

/** What was copied from another program, as an answer can hold it. Nothing is changed here: the editor does that. */
export const paste: Feature = {
  capabilities: {},
  answer(sources) {
    const { connection, guard, plans, documents, messages } = sources;
    connection.onRequest<PasteResult, unknown>(
      pasteRequest,
      guard(pasteRequest, { markdown: '' }, ({ html }: PasteParams) => ({ markdown: pasteAsMarkdown(html) })),
    );
    connection.onRequest<PasteAtResult, unknown>(
      pasteAtRequest,
      guard(pasteAtRequest, null, ({ uri, range, html, text = '' }: PasteAtParams): PasteAtResult => {
        const subject = subjectOf(sources, { uri });
        if (!subject) return null;
        const selection = { start: subject.offset(range.start), end: subject.offset(range.end) };
        const markdown = html === undefined ? plainAsMarkdown(text) : pasteAsMarkdown(html);
        const edit = pasteAt(plans, subject.uri, selection, markdown, messages);
        if (!edit) return null;
        return {
          edits: toTextEdits([edit], subject.draft.yaml.lines),
          version: documents.get(subject.uri)?.version ?? null,
        };
      }),
    );
  },
};
