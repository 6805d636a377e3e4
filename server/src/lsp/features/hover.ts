import { hoverAt } from '../../service/index';
import { toLspRange } from '../to-diagnostic';
import { subjectOf, type Feature } from './feature';
import { toMarkup } from './markup';

export const hover: Feature = {
  capabilities: { hoverProvider: true },
  answer(sources) {
    const { connection, guard, plans, messages, docsBase, client } = sources;
    connection.onHover(
      guard('hover', null, ({ textDocument, position }) => {
        const subject = subjectOf(sources, textDocument);
        if (!subject) return null;
        const { draft, uri } = subject;
        const found = hoverAt(subject.offset(position), {
          draft,
          surroundings: plans.surroundings(uri),
          findings: subject.findings(),
          messages,
          linkTo: (rule) => (docsBase === undefined ? undefined : `${docsBase}${rule}.md`),
        });
        if (!found) return null;
        return {
          contents: toMarkup(found.text, client.readsMarkdown.hover),
          range: toLspRange(found.range, draft.yaml.lines),
        };
      }),
    );
  },
};
