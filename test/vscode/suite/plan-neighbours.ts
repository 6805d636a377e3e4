import type { CompletionList, DocumentSelector, DocumentSymbol, Hover } from 'vscode';
import {
  CompletionItem,
  Disposable,
  DocumentSymbol as Symbol,
  Hover as HoverText,
  Position,
  Range,
  SymbolKind,
  commands,
  languages,
} from 'vscode';
import { equal, ok } from './assert';
import { at, closeAll, show, waitFor } from './support';

/** What the usual extension for YAML claims for itself. */
const claimed: DocumentSelector = [{ language: 'yaml' }, { pattern: '*.y(a)ml' }];
const theirs = 'from the neighbour';

/** Another extension that hovers, completes and outlines everything that is YAML. */
export function describeNeighbours(): void {
  describe('beside an extension for YAML', () => {
    const draft = at('commitments/1-open-contracting.commitment.yaml');
    const other = at('elsewhere/other.yaml');
    let neighbour: Disposable;
    before(() => {
      const whole = new Range(0, 0, 0, 1);
      neighbour = Disposable.from(
        languages.registerHoverProvider(claimed, { provideHover: () => new HoverText(theirs) }),
        languages.registerCompletionItemProvider(claimed, {
          provideCompletionItems: () => [new CompletionItem(theirs)],
        }),
        languages.registerDocumentSymbolProvider(claimed, {
          provideDocumentSymbols: () => [new Symbol(theirs, '', SymbolKind.Object, whole, whole)],
        }),
      );
    });
    after(() => {
      neighbour.dispose();
    });
    afterEach(closeAll);

    it('a draft has one hover, one outline and one list of suggestions: ours', async () => {
      const { document } = await show(draft);
      const line = document
        .getText()
        .split('\n')
        .findIndex((text) => text.startsWith('stage:'));
      const inStage = new Position(line, 2);
      const hovers = await waitFor('our hover is there', async () => {
        const found = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', draft, inStage);
        return found.length > 0 && found;
      });
      equal(hovers.length, 1, 'hovers');
      const symbols = await commands.executeCommand<DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        draft,
      );
      ok(symbols.length > 0 && !symbols.some(({ name }) => name === theirs), JSON.stringify(symbols));
      const list = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        draft,
        new Position(line, document.lineAt(line).text.length),
      );
      const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      ok(labels.includes('mature') && !labels.includes(theirs), JSON.stringify(labels));
      equal(labels.length, new Set(labels).size, 'suggestions that come twice');
    });

    it('other YAML stays theirs alone', async () => {
      await show(other);
      const start = new Position(0, 0);
      const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', other, start);
      equal(hovers.length, 1, 'hovers');
      const symbols = await commands.executeCommand<DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        other,
      );
      equal(
        symbols.map(({ name }) => name),
        [theirs],
      );
    });
  });
}
