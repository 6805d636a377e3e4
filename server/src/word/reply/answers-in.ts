import { hashText } from '../../service/index';
import type { Block } from '../document';
import { markedIn } from '../marked';
import { changesIn } from '../settle';
import { lineIn, paragraphsIn } from './lines';
import { piecesIn } from './places';

/** What stands in the place of each answer, by its mark, in a file as it came and in the same with its changes settled. */
export interface Places {
  readonly settled: ReadonlyMap<string, readonly Block[]>;
  readonly withChanges: ReadonlyMap<string, readonly Block[]>;
}

/**
 * What stands between the marks of answers. A cell that is an answer and nothing else is so as a whole: what is typed at its end
 * comes to stand behind the mark.
 */
export function answersIn(
  settled: readonly Block[],
  withChanges: readonly Block[],
  marks: ReadonlySet<string>,
  rest: ReadonlySet<string>,
): Places {
  // Headings have marks as well, for links that lead to them.
  const own = (blocks: readonly Block[]) =>
    new Map([...markedIn(blocks)].filter(([name]) => marks.has(name)));
  const now = own(settled);
  const isTracked = changesIn(withChanges).length > 0;
  const before = isTracked ? own(withChanges) : now;
  const cells = cellsOf(settled, marks);
  const cellsBefore = isTracked ? cellsOf(withChanges, marks) : cells;
  for (const [mark, cell] of cells) {
    const inside = piecesIn(now.get(mark) ?? []);
    const lines = [...paragraphsIn(cell)].map((paragraph) =>
      lineIn(paragraph, (piece) => !inside.has(piece)),
    );
    if (lines.some((line) => line !== '' && rest.has(hashText(line)))) continue;
    now.set(mark, cell);
    const whole = cellsBefore.get(mark);
    if (whole) before.set(mark, whole);
  }
  return { settled: now, withChanges: before };
}

/** The cells in which one mark stands and no other, by that mark. */
function cellsOf(
  blocks: readonly Block[],
  marks: ReadonlySet<string>,
): ReadonlyMap<string, readonly Block[]> {
  const found = new Map<string, readonly Block[]>();
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    for (const cell of block.rows.flatMap(({ cells }) => cells)) {
      const [only, second] = new Set(marksIn(cell.blocks).filter((name) => marks.has(name)));
      if (only !== undefined && second === undefined) found.set(only, cell.blocks);
    }
  }
  return found;
}

/** The names of bookmarks, in order. */
export function marksIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'mark') return block.of === 'bookmark' ? [block.name] : [];
    if (block.kind === 'table')
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => marksIn(cell.blocks)));
    return block.pieces.flatMap((piece) =>
      piece.kind === 'mark' && piece.of === 'bookmark' ? [piece.name] : [],
    );
  });
}
