import { referencesAt } from '../../service/index';
import { toLocations } from './definition';
import { subjectOf, type Feature } from './feature';

/** Every place in the plan that names the same. */
export const references: Feature = {
  capabilities: { referencesProvider: true },
  answer(sources) {
    const { connection, whenRead, plans } = sources;
    connection.onReferences(
      whenRead('references', null, ({ textDocument, position, context }) => {
        const subject = subjectOf(sources, textDocument);
        if (!subject) return null;
        const offset = subject.offset(position);
        return toLocations(referencesAt(offset, subject.uri, plans, context), sources);
      }),
    );
  },
};
