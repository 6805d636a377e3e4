import { afterEnter, afterSpace } from '../../service/index';
import { subjectOf, type Feature } from './feature';
import { toTextEdits } from './to-text-edits';

export const onType: Feature = {
  capabilities: {
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n', moreTriggerCharacter: [' '] },
  },
  answer(sources) {
    const { connection, guard } = sources;
    connection.onDocumentOnTypeFormatting(
      guard('formatting on type', null, ({ textDocument, position, ch }) => {
        const subject = subjectOf(sources, textDocument);
        if (!subject) return null;
        const { draft } = subject;
        const after = ch === ' ' ? afterSpace : afterEnter;
        return toTextEdits(after(subject.offset(position), draft), draft.yaml.lines);
      }),
    );
  },
};
