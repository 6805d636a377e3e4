import type { Finding } from '../rules/finding';
import type { Range } from '../text/range';
import type { Block, ProblemMark, PublishedDocument, Row, Section, Source, Table } from './document';

/** A place in a document where a finding can be shown: under a heading, or in a cell. */
interface Spot {
  readonly source: Source;
  readonly section: number;
  readonly cell?: { readonly block: number; readonly row: number; readonly cell: number };
}

/** Shows the findings of files at the places that they are about; what has no place of its own stands at its file's top. */
export function markProblems<Document extends Pick<PublishedDocument, 'sections'>>(
  document: Document,
  findings: ReadonlyMap<string, readonly Finding[]>,
): Document {
  const spots = spotsByFile(document.sections);
  const marks = new Map<number, { readonly spot: Spot; readonly mark: ProblemMark }[]>();
  for (const [uri, found] of findings) {
    const own = spots.get(uri) ?? [];
    for (const finding of found) {
      const spot = spotFor(finding, own);
      if (!spot) continue;
      const marked = { spot, mark: markOf(finding, uri) };
      const list = marks.get(spot.section);
      if (list) list.push(marked);
      else marks.set(spot.section, [marked]);
    }
  }
  const sections = document.sections.map((section, i) => {
    const own = marks.get(i);
    return own ? { ...section, blocks: withMarks(section.blocks, own) } : section;
  });
  return { ...document, sections };
}

function spotsOf(sections: readonly Section[]): readonly Spot[] {
  const spots: Spot[] = [];
  for (const [i, { source, blocks }] of sections.entries()) {
    if (source) spots.push({ source, section: i });
    for (const [b, block] of blocks.entries()) {
      if (block.kind !== 'table') continue;
      for (const [r, row] of block.rows.entries()) addSpots(row, { section: i, block: b, row: r }, spots);
    }
  }
  return spots;
}

function spotsByFile(sections: readonly Section[]): ReadonlyMap<string, readonly Spot[]> {
  const byFile = new Map<string, Spot[]>();
  for (const spot of spotsOf(sections)) {
    const own = byFile.get(spot.source.uri);
    if (own) own.push(spot);
    else byFile.set(spot.source.uri, [spot]);
  }
  return byFile;
}

function addSpots(row: Row, at: { section: number; block: number; row: number }, spots: Spot[]): void {
  const { section, block } = at;
  for (const [c, { source }] of row.cells.entries()) {
    if (source) spots.push({ source, section, cell: { block, row: at.row, cell: c } });
  }
  // What is said of a row as a whole stands in its last cell but for rows of several answers, where the first names it.
  const last = row.cells.length - 1;
  if (row.source)
    spots.push({ source: row.source, section, cell: { block, row: at.row, cell: last > 1 ? 0 : last } });
}

/** The place of the field that is named; else the smallest that holds the finding; else the top of the file. */
function spotFor({ range, data }: Finding, spots: readonly Spot[]): Spot | undefined {
  const field = typeof data?.field === 'string' ? data.field : undefined;
  if (field !== undefined) {
    const named =
      spots.find(({ source }) => source.field === field) ??
      spots.find(({ source }) => source.field?.startsWith(`${field}.`));
    if (named) return named;
  }
  let best: Spot | undefined;
  for (const spot of spots) {
    if (!holds(spot.source.range, range)) continue;
    if (!best || sizeOf(spot.source.range) < sizeOf(best.source.range)) best = spot;
  }
  return best ?? spots[0];
}

function holds(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function sizeOf({ start, end }: Range): number {
  return end - start;
}

function markOf({ level, rule, message, range }: Finding, uri: string): ProblemMark {
  return { kind: 'problem', level, rule, message, source: { uri, range } };
}

type Marked = readonly { readonly spot: Spot; readonly mark: ProblemMark }[];

function withMarks(blocks: readonly Block[], marks: Marked): readonly Block[] {
  const marked = blocks.map((block, b): Block => {
    const own = marks.filter(({ spot }) => spot.cell?.block === b);
    return own.length > 0 && block.kind === 'table' ? markTable(block, own) : block;
  });
  return [...marks.filter(({ spot }) => !spot.cell).map(({ mark }) => mark), ...marked];
}

function markTable(table: Table, marks: Marked): Table {
  const rows = table.rows.map((row, r) => {
    const own = marks.filter(({ spot }) => spot.cell?.row === r);
    if (own.length === 0) return row;
    const cells = row.cells.map((cell, c) => {
      const here = own.filter(({ spot }) => spot.cell?.cell === c).map(({ mark }) => mark);
      return here.length === 0 ? cell : { ...cell, blocks: [...cell.blocks, ...here] };
    });
    return { ...row, cells };
  });
  return { ...table, rows };
}
