import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import { SymbolKind } from 'vscode-languageserver';
import { outlineOf, type DraftSymbol, type Lines } from '../../service/index';
import { toLspRange } from '../to-diagnostic';
import { subjectOf, type Feature } from './feature';

/** The outline of a draft, and the breadcrumbs above it. */
export const symbols: Feature = {
  capabilities: { documentSymbolProvider: true },
  answer(sources) {
    const { client, connection, guard, plans, messages } = sources;
    connection.onDocumentSymbol(
      guard('symbols', null, ({ textDocument }): DocumentSymbol[] | SymbolInformation[] | null => {
        const subject = subjectOf(sources, textDocument);
        if (!subject) return null;
        const { draft, uri } = subject;
        const outline = outlineOf({ draft, surroundings: plans.surroundings(uri), messages });
        const { lines } = draft.yaml;
        if (client.nestsSymbols) return outline.map((symbol) => toSymbol(symbol, lines));
        return outline.flatMap((symbol) => toFlat(symbol, lines, sources.clientUri(uri)));
      }),
    );
  },
};

/** Editors show a small picture for each, and some say its name aloud. */
export const symbolKinds: Readonly<Record<DraftSymbol['kind'], SymbolKind>> = {
  plan: SymbolKind.Package,
  commitment: SymbolKind.Module,
  part: SymbolKind.Namespace,
  answer: SymbolKind.Field,
  milestone: SymbolKind.Event,
  stakeholder: SymbolKind.Class,
  theme: SymbolKind.Key,
  item: SymbolKind.Field,
};

function toSymbol(
  { name, detail, kind, range, selection, children }: DraftSymbol,
  lines: Lines,
): DocumentSymbol {
  return {
    name,
    ...(detail !== undefined && { detail }),
    kind: symbolKinds[kind],
    range: toLspRange(range, lines),
    selectionRange: toLspRange(selection, lines),
    children: children.map((child) => toSymbol(child, lines)),
  };
}

/** For editors that know of no outline with levels. */
function toFlat(symbol: DraftSymbol, lines: Lines, uri: string, container?: string): SymbolInformation[] {
  const { name, kind, range, children } = symbol;
  const own = {
    name,
    kind: symbolKinds[kind],
    location: { uri, range: toLspRange(range, lines) },
    ...(container !== undefined && { containerName: container }),
  };
  return [own, ...children.flatMap((child) => toFlat(child, lines, uri, name))];
}
