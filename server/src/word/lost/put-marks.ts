import type { Block, Cell, Mark, Paragraph, Piece } from '../document';
import { lineIn } from '../reply/lines';
import type { Line } from './lines';
import type { Region } from './regions';

/** What is put into a file: marks before and behind blocks, in cells and among the words of paragraphs. */
class Planted {
  readonly before = new Map<Block, Mark[]>();
  readonly behind = new Map<Block, Mark[]>();
  readonly cells = new Map<Cell, string>();
  readonly words = new Map<Paragraph, Inside[]>();
}

interface Inside {
  readonly mark: Mark;
  readonly at: number;
}

/** A file with the marks of answers where they were found. */
export function putMarks(blocks: readonly Block[], regions: readonly Region[]): readonly Block[] {
  const planted = new Planted();
  for (const region of regions) plant(region, planted);
  return withMarks(blocks, planted);
}

function plant(region: Region, planted: Planted): void {
  const { mark, cell, below, before, after } = region;
  const start: Mark = { kind: 'mark', of: 'bookmark', name: mark, edge: 'start' };
  const end: Mark = { ...start, edge: 'end' };
  if (cell) {
    planted.cells.set(cell, mark);
    return;
  }
  const lines = together(region.lines);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) {
    if (below) plantBelow(below, mark, [start, end], planted);
    return;
  }
  const from = lengthOf(before, wordsIn(first.paragraph));
  const to = first === last ? lengthOfEnd(after, wordsIn(last.paragraph)) : 0;
  const [own, other] = commonBlocks(first, last);
  if (from > 0) add(planted.words, first.paragraph, { mark: start, at: from });
  else add(planted.before, own, start);
  if (to > 0 || (from > 0 && first === last))
    add(planted.words, last.paragraph, { mark: end, at: wordsIn(last.paragraph).length - to });
  else add(planted.behind, other, end);
}

/** In the cell beside a label, or below it. */
function plantBelow({ cell, paragraph }: Line, mark: string, marks: readonly Mark[], planted: Planted): void {
  const beside = cell?.table.rows[cell.row]?.cells[cell.column + 1];
  if (beside) planted.cells.set(beside, mark);
  else for (const one of marks) add(planted.behind, paragraph, one);
}

function add<K, V>(all: Map<K, V[]>, key: K, value: V): void {
  const found = all.get(key);
  if (found) found.push(value);
  else all.set(key, [value]);
}

/** Of lines in several cells those of the one in which most are: marks begin and end in one cell. */
function together(lines: readonly Line[]): readonly Line[] {
  const byCell = new Map<Cell | undefined, Line[]>();
  for (const line of lines) add(byCell, line.cell?.cell, line);
  if (byCell.has(undefined) && lines[0]?.cell === undefined && lines.at(-1)?.cell === undefined) return lines;
  return [...byCell.values()].reduce((most, own) => (own.length > most.length ? own : most), []);
}

/** The blocks in which two lines stand, side by side. An item of a list that begins with a list in it has no words above that. */
function commonBlocks(first: Line, last: Line): readonly [Block, Block] {
  let [own, other]: [Block, Block] = [first.paragraph, last.paragraph];
  for (const [depth, { blocks, at }] of first.path.entries()) {
    const there = last.path[depth];
    if (there?.blocks !== blocks) break;
    [own, other] = [blocks[firstWithout(blocks, at)] ?? own, blocks[there.at] ?? other];
  }
  return [own, other];
}

function firstWithout(blocks: readonly Block[], at: number): number {
  let from = at;
  for (let i = at - 1; i >= 0; i--) {
    const block = blocks[i];
    if (block?.kind !== 'paragraph' || lineIn(block) !== '') break;
    if (block.item) from = i;
  }
  return from;
}

function wordsIn({ pieces }: Paragraph): string {
  return pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
}

/** How far some words reach into a text that begins with them, however they are spaced; 0 where it does not. */
function lengthOf(words: string, text: string): number {
  if (words.trim() === '') return 0;
  const reach = reachOf(Array.from(words), Array.from(text));
  if (reach > 0) return Array.from(text).slice(0, reach).join('').length;
  const [number = ''] = /^\d+\.\s*$/.test(words) ? (/^\s*\d+[.)]\s*/.exec(text) ?? []) : [];
  return number.length;
}

function lengthOfEnd(words: string, text: string): number {
  if (words.trim() === '') return 0;
  const reach = reachOf(Array.from(words).reverse(), Array.from(text).reverse());
  return Array.from(text).reverse().slice(0, reach).join('').length;
}

function reachOf(words: readonly string[], text: readonly string[]): number {
  const isBlank = (sign: string | undefined) => sign?.trim() === '';
  let at = 0;
  const skip = () => {
    while (isBlank(text[at])) at++;
  };
  skip();
  for (const sign of words) {
    if (isBlank(sign)) continue;
    skip();
    if (text[at]?.toLowerCase() !== sign.toLowerCase()) return 0;
    at++;
  }
  skip();
  return at;
}

function withMarks(blocks: readonly Block[], planted: Planted): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    const own = block.kind === 'mark' ? block : inside(block, planted);
    return [...(planted.before.get(block) ?? []), own, ...(planted.behind.get(block) ?? [])];
  });
}

function inside(block: Exclude<Block, Mark>, planted: Planted): Block {
  if (block.kind === 'paragraph') {
    const marks = planted.words.get(block);
    return marks ? { ...block, pieces: withMarksAt(block.pieces, marks) } : block;
  }
  const rows = block.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell): Cell => {
      const name = planted.cells.get(cell);
      const written = withMarks(cell.blocks, planted);
      if (name === undefined) return { ...cell, blocks: written };
      const start: Mark = { kind: 'mark', of: 'bookmark', name, edge: 'start' };
      return { ...cell, blocks: [start, ...written, { ...start, edge: 'end' }] };
    }),
  }));
  return { ...block, rows };
}

/** A mark stands between the words that are so far from the beginning. */
function withMarksAt(pieces: readonly Piece[], marks: readonly Inside[]): readonly Piece[] {
  let left = [...marks].sort((one, other) => one.at - other.at);
  const written: Piece[] = [];
  let start = 0;
  for (const piece of pieces) {
    if (piece.kind !== 'text') {
      written.push(piece);
      continue;
    }
    const { text } = piece;
    const end = start + text.length;
    const isHere = ({ mark, at }: Inside) => at < end || (mark.edge === 'end' && at === end);
    const here = left.filter(isHere);
    left = left.filter((one) => !isHere(one));
    let from = 0;
    for (const { mark, at } of here) {
      if (at - start > from) written.push({ ...piece, text: text.slice(from, at - start) });
      written.push(mark);
      from = at - start;
    }
    if (from < text.length || here.length === 0) written.push({ ...piece, text: text.slice(from) });
    start = end;
  }
  return [...written, ...left.map(({ mark }) => mark)];
}
