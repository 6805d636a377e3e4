// Hovers, completes and outlines everything that is YAML, as the usual extension for it does.
const { CompletionItem, Disposable, DocumentSymbol, Hover, Range, SymbolKind, languages } = require('vscode');

/** What that one claims for itself. */
const claimed = [{ language: 'yaml' }, { pattern: '*.y(a)ml' }];
const mine = 'from the neighbour';

exports.activate = ({ subscriptions }) => {
  const whole = new Range(0, 0, 0, 1);
  subscriptions.push(
    Disposable.from(
      languages.registerHoverProvider(claimed, { provideHover: () => new Hover(mine) }),
      languages.registerCompletionItemProvider(claimed, {
        provideCompletionItems: () => [new CompletionItem(mine)],
      }),
      languages.registerDocumentSymbolProvider(claimed, {
        provideDocumentSymbols: () => [new DocumentSymbol(mine, '', SymbolKind.Object, whole, whole)],
      }),
    ),
  );
};
