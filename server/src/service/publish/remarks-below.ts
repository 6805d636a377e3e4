import { readDate } from '../model/dates';
import { answerBlocks } from './answers/answer';
import { labelled } from './answers/labelled';
import { label, oneLine, paragraph, words } from './build';
import type { Block, PublishedDocument, Row, Section, ShownRemark, Source } from './document';
import type { Headings } from './headings/headings';
import { headingsFor } from './headings/headings-for';

/** A document with each remark below the answer that it is about; what has no place of its own stands below the head of its draft. */
export function withRemarksBelow({ remarks = [], ...document }: PublishedDocument): PublishedDocument {
  if (remarks.length === 0) return document;
  const headings = headingsFor(document.language);
  const spots = spotsIn(document.sections);
  const below = new Map<object, Block[]>();
  for (const remark of remarks) {
    const { uri, field = '' } = remark.source;
    const spot = spotFor(field, spots.get(uri) ?? new Map());
    if (!spot) continue;
    const block = blockOf(remark, { headings, isAtAnswer: spot.field === field && field !== '' });
    const there = below.get(spot.part);
    if (there) there.push(block);
    else below.set(spot.part, [block]);
  }
  return { ...document, sections: document.sections.map((section) => withBlocks(section, below)) };
}

/** A section or a cell: what holds an answer, and what stands below it. */
interface Spot {
  readonly field: string;
  readonly part: object;
}

/** Of a draft, by the names of answers; that without a name is its head. */
type Spots = ReadonlyMap<string, Spot>;

function spotsIn(sections: readonly Section[]): ReadonlyMap<string, Spots> {
  const places = placesIn(sections);
  const byUri = new Map<string, Map<string, Spot>>();
  const add = (uri: string, name: string, spot: Spot) => {
    const spots = byUri.get(uri) ?? new Map<string, Spot>();
    byUri.set(uri, spots);
    if (!spots.has(name)) spots.set(name, spot);
  };
  for (const [{ uri, field = '' }, part] of places) add(uri, field, { field, part });
  // What has no place of its own stands at the first of its parts.
  for (const [{ uri, field = '' }, part] of places)
    for (const name of ['', ...namesAbove(field)]) add(uri, name, { field, part });
  return byUri;
}

function placesIn(sections: readonly Section[]): readonly (readonly [source: Source, part: object])[] {
  const places: (readonly [Source, object])[] = [];
  const add = (source: Source | undefined, part: object) => {
    if (source) places.push([source, part]);
  };
  for (const section of sections) {
    add(section.source, section);
    for (const inline of section.heading) if (inline.kind === 'answer') add(inline.source, section);
    for (const block of section.blocks) {
      if (block.kind !== 'table') continue;
      for (const { cells, source } of block.rows) {
        for (const cell of cells) add(cell.source, cell);
        if (cells[0]) add(source, cells[0]);
      }
    }
  }
  return places;
}

/** `a` and `a.b` of `a.b.c`. */
function namesAbove(field: string): readonly string[] {
  return Array.from(field.matchAll(/\./g), ({ index }) => field.slice(0, index));
}

/** The answer itself, or what it is a part of; else the head of the draft. */
function spotFor(field: string, spots: Spots): Spot | undefined {
  const names = [field, ...[...namesAbove(field)].reverse(), ''];
  return names.map((name) => spots.get(name)).find((spot) => spot !== undefined);
}

function withBlocks(section: Section, below: ReadonlyMap<object, readonly Block[]>): Section {
  const withCells = (row: Row): Row =>
    row.cells.some((cell) => below.has(cell))
      ? {
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, blocks: [...cell.blocks, ...(below.get(cell) ?? [])] })),
        }
      : row;
  const blocks = section.blocks.map((block): Block =>
    block.kind === 'table' ? { ...block, rows: block.rows.map(withCells) } : block,
  );
  return { ...section, blocks: [...blocks, ...(below.get(section) ?? [])] };
}

/** The level of a heading that somebody has put into a remark. */
const deepest = 6;

function blockOf(
  remark: ShownRemark,
  { headings, isAtAnswer }: { readonly headings: Headings; readonly isAtAnswer: boolean },
): Block {
  const { isSettled, isGone, entries } = remark;
  const said = oneLine(remark.words);
  const about = said === '' ? '' : ` ${headings.remarks[isGone ? 'onGone' : 'on'](said)}`;
  const question = isAtAnswer || remark.question === '' ? '' : ` (${remark.question})`;
  return {
    kind: 'quote',
    blocks: [
      paragraph([
        { kind: 'strong', content: [label(isSettled ? headings.remarks.settled : headings.remarks.open)] },
        words(about + question),
      ]),
      ...entries.flatMap(({ by, on, text }) => {
        const day = readDate(on);
        const who = [oneLine(by), day ? headings.date(day) : oneLine(on)].filter((one) => one !== '');
        return labelled([words(who.join(', '))], answerBlocks(text, deepest), headings);
      }),
    ],
  };
}
