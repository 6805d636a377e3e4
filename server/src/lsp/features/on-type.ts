import { afterEnter } from '../../service/index';
import { subjectOf, type Feature } from './feature';
import { toTextEdits } from './to-text-edits';

export const onType: Feature = {
  capabilities: { documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' } },
  answer(sources) {
    const { connection, guard } = sources;
    connection.onDocumentOnTypeFormatting(
      guard('formatting on type', null, ({ textDocument, position, ch }) => {
        const subject = subjectOf(sources, textDocument);
        if (!subject || ch !== '\n') return null;
        const { draft } = subject;
        return toTextEdits(afterEnter(subject.offset(position), draft), draft.yaml.lines);
      }),
    );
  },
};
