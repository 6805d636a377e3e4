import type { Node } from 'prosemirror-model';
import type { Piece } from './piece';
import { readInline } from './read-inline';
import { nodes } from './schema';
import { NoPlace, type TokenStream } from './token-stream';

/**
 * A table, of which the first token is taken, with the words of its cells as they are written.
 * @throws NoPlace where a box would lose something of it
 */
export function readTable(
  tokens: TokenStream,
  lines: readonly string[],
  { first, end }: Pick<Piece, 'first' | 'end'>,
): Pick<Piece, 'node' | 'cells'> {
  const rows: Node[] = [];
  const cells: string[][] = [];
  for (let token = tokens.take(); token.type !== 'table_close'; token = tokens.take()) {
    if (token.type === 'tr_open') {
      const written: string[] = [];
      const row = readRow(tokens, written);
      // What stands behind the last column is not read.
      const line = lines[rows.length === 0 ? first : first + rows.length + 1] ?? '';
      if (cellCount(line) > row.childCount) throw new NoPlace();
      rows.push(row);
      cells.push(written);
    }
  }
  if (first + rows.length + 1 !== end) throw new NoPlace();
  return { node: nodes.table.create(null, rows), cells };
}

function readRow(tokens: TokenStream, written: string[]): Node {
  const row: Node[] = [];
  while (!tokens.comes('tr_close')) {
    const open = tokens.take();
    const { content, children } = tokens.take();
    tokens.take();
    const inline = readInline(children ?? []);
    if (!inline?.every(({ isText }) => isText)) throw new NoPlace();
    const type = open.type === 'th_open' ? nodes.table_header : nodes.table_cell;
    const align = /text-align:\s*(\w+)/.exec(String(open.attrGet('style') ?? ''))?.[1] ?? '';
    row.push(type.create({ align }, nodes.paragraph.create(null, inline)));
    written.push(content);
  }
  tokens.take();
  return nodes.table_row.create(null, row);
}

/** How many cells a line has, by the bars in it that no backslash protects. In lists and quotations it may count one too many. */
function cellCount(line: string): number {
  const bars = line
    .trim()
    .replace(/^(?:[> ]|[-+*] |\d+[.)] )*\|?/, '')
    .replace(/\|$/, '')
    .match(/(?<!\\)\|/g);
  return (bars?.length ?? 0) + 1;
}
