import { DocumentHighlightKind } from 'vscode-languageserver';
import { highlightsAt } from '../../service/index';
import { toLspRange } from '../to-diagnostic';
import { subjectOf, type Feature } from './feature';

/** The other places of the draft with the id under the cursor. */
export const highlights: Feature = {
  capabilities: { documentHighlightProvider: true },
  answer(sources) {
    const { connection, guard } = sources;
    connection.onDocumentHighlight(
      guard('highlights', null, ({ textDocument, position }) => {
        const subject = subjectOf(sources, textDocument);
        if (!subject) return null;
        const { draft } = subject;
        return highlightsAt(subject.offset(position), draft).map(({ range, kind }) => ({
          range: toLspRange(range, draft.yaml.lines),
          kind: kind === 'write' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
        }));
      }),
    );
  },
};
