import { SemanticTokensBuilder, type SemanticTokens } from 'vscode-languageserver';
import { markKinds, semanticMarks } from '../../service/index';
import { subjectOf, type Feature } from './feature';

const modifiers = ['declaration'];

export const semanticTokens: Feature = {
  capabilities: {
    semanticTokensProvider: {
      legend: { tokenTypes: [...markKinds], tokenModifiers: modifiers },
      full: true,
      range: true,
    },
  },
  switchedBy: 'semanticTokens',
  answer(sources) {
    const { connection, guard } = sources;
    const none: SemanticTokens = { data: [] };
    const { semanticTokens: requests } = connection.languages;

    requests.on(
      guard('semantic tokens', none, ({ textDocument }) => {
        return build(textDocument, { start: 0, end: Infinity });
      }),
    );
    requests.onRange(
      guard('semantic tokens', none, ({ textDocument, range }) => {
        const subject = subjectOf(sources, textDocument);
        if (!subject) return none;
        return build(textDocument, { start: subject.offset(range.start), end: subject.offset(range.end) });
      }),
    );

    function build(
      document: { readonly uri: string },
      within: { start: number; end: number },
    ): SemanticTokens {
      const draft = subjectOf(sources, document)?.draft;
      if (!draft) return none;
      const builder = new SemanticTokensBuilder();
      for (const { range, kind, declares } of semanticMarks(draft)) {
        if (range.end <= within.start || range.start >= within.end) continue;
        const { line, column } = draft.yaml.lines.position(range.start);
        builder.push(line, column, range.end - range.start, markKinds.indexOf(kind), declares ? 1 : 0);
      }
      return builder.build();
    }
  },
};
