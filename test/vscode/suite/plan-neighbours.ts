import type { CompletionList, DocumentSymbol, Hover, MarkdownString } from 'vscode';
import { Position, commands, extensions } from 'vscode';
import { equal, ok } from './assert';
import { at, closeAll, show, waitFor } from './support';

/** What the stand-in for the usual extension for YAML says wherever it is asked: test/vscode/neighbour. */
const theirs = 'from the neighbour';

/** Another extension that hovers, completes and outlines everything that is YAML. */
export function describeNeighbours(): void {
  describe('beside an extension for YAML', () => {
    const draft = at('commitments/1-open-contracting.commitment.yaml');
    const other = at('elsewhere/other.yaml');
    before(async () => {
      await show(other);
      await waitFor('the neighbour is at work', () => extensions.getExtension('test.neighbour')?.isActive);
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
      const said = hovers.flatMap(({ contents }) => (contents as MarkdownString[]).map(({ value }) => value));
      equal(said, [theirs]);
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
