import type { InlayHint } from 'vscode-languageserver';
import { inlayHints } from '../../service/index';
import { askAgain } from './ask-again';
import { subjectOf, type Feature } from './feature';

/** Longer names would push the line out of sight; all of it is in the tooltip. */
const longest = 40;

export const inlayHint: Feature = {
  capabilities: { inlayHintProvider: true },
  switchedBy: 'inlayHints',
  answer(sources) {
    const { connection, whenRead, plans, messages, client } = sources;
    const again = askAgain(sources, client.refreshes.inlayHints, () =>
      connection.languages.inlayHint.refresh(),
    );
    connection.languages.inlayHint.on(
      whenRead('inlay hints', null, ({ textDocument, range }): InlayHint[] | null => {
        const subject = subjectOf(sources, textDocument);
        if (!subject) return null;
        const { draft, uri } = subject;
        const within = { start: subject.offset(range.start), end: subject.offset(range.end) };
        const hints = inlayHints(within, { draft, surroundings: plans.surroundings(uri), messages });
        again.answered(uri);
        return hints.map(({ offset, text }) => {
          const { line, column } = draft.yaml.lines.position(offset);
          return { position: { line, character: column }, paddingLeft: true, ...labelOf(text) };
        });
      }),
    );
  },
};

/** In brackets, since a theme of high contrast gives a hint the colour of the text. */
function labelOf(text: string): Pick<InlayHint, 'label' | 'tooltip'> {
  if (text.length <= longest) return { label: `(${text})` };
  // Not through the middle of a letter that takes two places.
  const start = text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '');
  return { label: `(${start.trimEnd()}…)`, tooltip: text };
}
