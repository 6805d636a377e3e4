import { linksIn } from '../../service/index';
import { toLspRange } from '../to-diagnostic';
import { subjectOf, type Feature } from './feature';

/** The web addresses in a draft, to be opened. */
export const links: Feature = {
  capabilities: { documentLinkProvider: {} },
  answer(sources) {
    const { connection, guard } = sources;
    connection.onDocumentLinks(
      guard('links', null, ({ textDocument }) => {
        const subject = subjectOf(sources, textDocument);
        if (!subject) return null;
        const { text, lines } = subject.draft.yaml;
        return linksIn(text).map(({ range, target }) => ({ range: toLspRange(range, lines), target }));
      }),
    );
  },
};
