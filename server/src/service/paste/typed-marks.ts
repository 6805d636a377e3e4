import { isBlank, lineBreak, type Block, type Piece, type TextBlock } from './blocks';
import { certainMarks, typedMarkOf, type TypedLine } from './certain-marks';
import { readMark } from './list-marks';

interface Line extends TypedLine {
  readonly pieces: readonly Piece[];
}

/** Paragraphs where two line breaks part them, and items where somebody has typed the sign of one. */
export function splitLines(blocks: readonly Block[]): readonly Block[] {
  const parted = blocks.map((block) => (block.kind === 'text' ? linesOf(block) : [apart]));
  const certain = certainMarks(parted.flat());
  let first = 0;
  return blocks.flatMap((block, i) => {
    const lines = parted[i] ?? [];
    const start = first;
    first += lines.length;
    return block.kind === 'text' ? splitBlock(block, lines, (line) => certain.has(start + line)) : [block];
  });
}

const apart: Line = { pieces: [], text: '', isApart: true };
const broken: Piece = { text: lineBreak, bold: false, italic: false };

function splitBlock(
  block: TextBlock,
  lines: readonly Line[],
  isItem: (line: number) => boolean,
): readonly Block[] {
  const { item, ...rest } = block;
  const parts: TextBlock[] = [];
  /** The words of the paragraph that goes on. */
  let open: Piece[] | undefined;
  for (const [i, { pieces, text }] of lines.entries()) {
    if (isBlank(pieces)) open = undefined;
    else if (isItem(i)) {
      const sign = typedMarkOf(text);
      open = withoutStart(pieces, sign.length);
      parts.push({ kind: 'text', level: 1, item: readMark(sign), pieces: open });
    } else if (open) open.push(broken, ...pieces);
    else {
      open = [...pieces];
      parts.push({ ...rest, ...(item && parts.length === 0 && { item }), pieces: open });
    }
  }
  return parts;
}

function linesOf({ pieces, level, heading }: TextBlock): readonly Line[] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.text === lineBreak) lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  const mayHaveMarks = level === 0 && heading === undefined;
  return lines.map((line, i) => ({
    pieces: line,
    text: mayHaveMarks ? line.map(({ text }) => text).join('') : '',
    isApart: !mayHaveMarks || i === 0 || (isBlank(lines[i - 1] ?? []) && !isBlank(line)),
  }));
}

function withoutStart(line: readonly Piece[], length: number): Piece[] {
  let left = length;
  return line.flatMap((piece) => {
    const taken = Math.min(left, piece.text.length);
    left -= taken;
    return taken === piece.text.length ? [] : [{ ...piece, text: piece.text.slice(taken) }];
  });
}
