import { tidy } from '../../service/index';
import { subjectOf, type Feature } from './feature';
import { toTextEdits } from './to-text-edits';

/** The step of the indentation is the draft's own, whatever the editor is set to. */
export const format: Feature = {
  capabilities: { documentFormattingProvider: true },
  answer(sources) {
    const { connection, guard } = sources;
    connection.onDocumentFormatting(
      guard('formatting', null, ({ textDocument }) => {
        const yaml = subjectOf(sources, textDocument)?.draft.yaml;
        return yaml ? toTextEdits(tidy(yaml), yaml.lines) : null;
      }),
    );
  },
};
