import { FoldingRangeKind } from 'vscode-languageserver';
import { foldsIn } from '../../service/index';
import { subjectOf, type Feature } from './feature';

/** What can be folded away. */
export const folding: Feature = {
  capabilities: { foldingRangeProvider: true },
  answer(sources) {
    const { connection, guard } = sources;
    connection.onFoldingRanges(
      guard('folding', null, ({ textDocument }) => {
        const subject = subjectOf(sources, textDocument);
        if (!subject) return null;
        return foldsIn(subject.draft).map(({ first, last, kind }) => ({
          startLine: first,
          endLine: last,
          ...(kind === 'comment' && { kind: FoldingRangeKind.Comment }),
        }));
      }),
    );
  },
};
