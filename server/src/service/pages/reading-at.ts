import type {
  Block,
  Cell,
  Inline,
  PublishedDocument,
  Row,
  Section,
  Source,
  Table,
} from '../publish/document';
import { overlaps, type Range } from '../text/range';

/** A stretch of a file. */
export interface Stretch {
  readonly uri: string;
  readonly range: Range;
}

/** What readers see of a stretch of a draft: each answer in it below its label. Tables are taken apart: there is little room. */
export function readingAt({ sections }: PublishedDocument, stretch: Stretch): readonly Block[] {
  return sections.flatMap((section) => readSection(section, stretch));
}

function readSection({ level, heading, blocks, source }: Section, stretch: Stretch): readonly Block[] {
  const isHere = lies(source, stretch);
  const parts = blocks.flatMap((block): readonly Block[] => {
    if (block.kind === 'table') return block.rows.flatMap((row) => readRow(row, block, stretch));
    return 'source' in block && lies(block.source, stretch) && !isNothing([block]) ? [block] : [];
  });
  // The heading of a commitment is its number and title.
  if (level === 1) return [...(isHere ? [label(heading)] : []), ...parts];
  if (parts.length > 0)
    return blocks.some(({ kind }) => kind === 'table') ? parts : [label(heading), ...parts];
  return isHere && !blocks.some(({ kind }) => kind === 'table') && !isNothing(blocks)
    ? [label(heading), ...blocks]
    : [];
}

function readRow(row: Row, table: Table, stretch: Stretch): readonly Block[] {
  const [first, ...others] = row.cells;
  if (!first) return [];
  const isFact = row.cells.length === 2 && row.isHeaded === true;
  if (isFact) {
    const [answer] = others;
    const isHere = lies(row.source, stretch) || lies(answer?.source, stretch);
    return answer && isHere && !isNothing(answer.blocks) ? [...labelled(first.blocks), ...answer.blocks] : [];
  }
  const here = row.cells.map((cell, at) => ({ cell, at })).filter(({ cell }) => lies(cell.source, stretch));
  if (here.length === 0) return [];
  const named = here.some(({ at }) => at === 0) ? [] : first.blocks;
  return [...named, ...here.flatMap(({ cell, at }) => readCell(cell, at, table))];
}

function readCell({ blocks }: Cell, at: number, { columns }: Table): readonly Block[] {
  if (isNothing(blocks)) return [];
  const heading = columns[at]?.heading ?? [];
  return at === 0 || heading.length === 0 ? blocks : [label(heading), ...blocks];
}

function lies(source: Source | undefined, { uri, range }: Stretch): boolean {
  return source?.uri === uri && overlaps(source.range, range);
}

/** What is missing is shown where it could stand, which is no place of its own. */
function isNothing(blocks: readonly Block[]): boolean {
  return blocks.every((block) => block.kind === 'gap' && block.state === 'missing');
}

function label(heading: readonly Inline[]): Block {
  return { kind: 'paragraph', text: [{ kind: 'strong', content: heading }] };
}

function labelled(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => (block.kind === 'paragraph' ? label(block.text) : block));
}
