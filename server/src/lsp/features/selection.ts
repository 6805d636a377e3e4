import type { SelectionRange } from 'vscode-languageserver';
import { selectionsAt } from '../../service/index';
import { toLspRange } from '../to-diagnostic';
import { subjectOf, type Feature } from './feature';

/** What a selection takes in as it grows. */
export const selection: Feature = {
  capabilities: { selectionRangeProvider: true },
  answer(sources) {
    const { connection, guard } = sources;
    connection.onSelectionRanges(
      guard('selection', null, ({ textDocument, positions }) => {
        const subject = subjectOf(sources, textDocument);
        if (!subject) return null;
        const { draft } = subject;
        return positions.flatMap((position) => {
          let outer: SelectionRange | undefined;
          for (const range of [...selectionsAt(subject.offset(position), draft)].reverse())
            outer = { range: toLspRange(range, draft.yaml.lines), ...(outer && { parent: outer }) };
          return outer ?? [];
        });
      }),
    );
  },
};
