import type { Node } from 'prosemirror-model';
import { pairBlocks } from './pair';
import { isSamePrefix, type Piece, type Prefix } from './piece';
import { nodes } from './schema';
import { writeCell } from './write-text';

/** A table, whose rows keep their lines (`lines` are those of the source) as long as they are as they were. */
export function writeTable(
  table: Node,
  prefix: Prefix,
  base: Piece | undefined,
  lines: readonly string[],
): readonly string[] {
  const old = base?.node.type === nodes.table ? base : undefined;
  const rows = table.children;
  const pairs = pairBlocks(old?.node.children ?? [], rows);
  const isFramed = old !== undefined && isSamePrefix(prefix, old.prefix);
  const head = table.firstChild;
  const isSameHead = old?.node.firstChild?.childCount === head?.childCount;
  const written = rows.flatMap((row, i) => {
    const own = i === 0 ? prefix.first : prefix.rest;
    const pair = pairs[i] ?? -1;
    const oldRow = old?.node.maybeChild(pair);
    const isKept = isFramed && isSameHead && oldRow?.eq(row) && (i === 0) === (pair === 0);
    if (isKept) return lines.slice(old.first + lineOfRow(pair), old.first + lineOfRow(pair) + 1);
    const cells = row.children.map((cell, column) => {
      const [was, as] = [oldRow?.maybeChild(column), old?.cells?.[pair]?.[column]];
      return writeCell(cell, was && as !== undefined ? { node: was, written: as } : undefined);
    });
    return [`${own}| ${cells.join(' | ')} |`];
  });
  const isSameRule = isFramed && isSameHead && alignments(head) === alignments(old.node.firstChild);
  const rule = isSameRule ? lines[old.first + 1] : `${prefix.rest}| ${alignments(head)} |`;
  return [...written.slice(0, 1), rule ?? '', ...written.slice(1)];
}

function alignments(row: Node | null | undefined): string {
  const written: Readonly<Record<string, string>> = { left: ':--', center: ':-:', right: '--:' };
  return row?.children.map(({ attrs }) => written[String(attrs.align)] ?? '---').join(' | ') ?? '';
}

function lineOfRow(row: number): number {
  return row === 0 ? 0 : row + 1;
}
