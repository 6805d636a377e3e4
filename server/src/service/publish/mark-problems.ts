import type { Finding } from '../rules/finding';
import { firstWhere } from '../text/first-where';
import { contains, type Range } from '../text/range';
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
    const spotFor = spotFinder(spots.get(uri) ?? []);
    for (const finding of found) {
      const spot = spotFor(finding);
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
function spotFinder(spots: readonly Spot[]): (finding: Finding) => Spot | undefined {
  const byField = new Map<string, Spot>();
  const addName = (name: string, spot: Spot) => {
    if (!byField.has(name)) byField.set(name, spot);
  };
  for (const spot of spots) if (spot.source.field !== undefined) addName(spot.source.field, spot);
  // A field that has no place of its own is shown at the first of its parts.
  for (const spot of spots) for (const name of namesAbove(spot.source.field ?? '')) addName(name, spot);
  const smallestAround = smallestHolder(spots);
  return ({ range, data }) =>
    (data?.field === undefined ? undefined : byField.get(data.field)) ?? smallestAround(range) ?? spots[0];
}

/** `a` and `a.b` of `a.b.c`. */
function namesAbove(field: string): readonly string[] {
  return [...field.matchAll(/\./g)].map(({ index }) => field.slice(0, index));
}

/** Finds the smallest of some places that holds a range. They lie beside or inside each other, as what they show does. */
function smallestHolder(spots: readonly Spot[]): (range: Range) => Spot | undefined {
  const inOrder = [...spots].sort(
    ({ source: { range: a } }, { source: { range: b } }) => a.start - b.start || b.end - a.end,
  );
  const around = new Map<Spot, Spot | undefined>();
  const holderFrom = (spot: Spot | undefined, range: Range): Spot | undefined => {
    let holder = spot;
    while (holder && !contains(holder.source.range, range)) holder = around.get(holder);
    return holder;
  };
  let last: Spot | undefined;
  for (const spot of inOrder) {
    const holder = holderFrom(last, spot.source.range);
    // Of several that show the same, the first.
    if (holder && contains(spot.source.range, holder.source.range)) continue;
    around.set(spot, holder);
    last = spot;
  }
  const known = [...around.keys()];
  return (range) =>
    holderFrom(known[firstWhere(known, ({ source }) => source.range.start > range.start) - 1], range);
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
  const byRow = new Map<number | undefined, Marked[number][]>();
  for (const marked of marks) {
    const own = byRow.get(marked.spot.cell?.row);
    if (own) own.push(marked);
    else byRow.set(marked.spot.cell?.row, [marked]);
  }
  const rows = table.rows.map((row, r) => {
    const own = byRow.get(r);
    if (!own) return row;
    const cells = row.cells.map((cell, c) => {
      const here = own.filter(({ spot }) => spot.cell?.cell === c).map(({ mark }) => mark);
      return here.length === 0 ? cell : { ...cell, blocks: [...cell.blocks, ...here] };
    });
    return { ...row, cells };
  });
  return { ...table, rows };
}
