import { isBlank, lineBreak, type Block, type ItemMark, type Piece, type TextBlock } from './blocks';
import { readMark } from './list-marks';

/** The signs of an item that people type, with the blanks behind them. */
const typedMark = /^\s*(?:[-*–•●○▪■◦‣·∙\uF0B7\uF0A7]|\d{1,3}[.)])\s+(?=\S)/;

/** Paragraphs where two line breaks part them, and items where somebody has typed the sign of one. */
export function splitLines(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => (block.kind === 'text' ? splitBlock(block) : [block]));
}

function splitBlock(block: TextBlock): readonly Block[] {
  const mayHaveMarks = block.level === 0 && block.heading === undefined;
  const { item, ...rest } = block;
  const parts: TextBlock[] = [];
  /** The words of the paragraph that goes on. */
  let open: Piece[] | undefined;
  for (const line of linesOf(block.pieces)) {
    const marked = mayHaveMarks ? readTyped(line) : undefined;
    if (isBlank(line)) open = undefined;
    else if (open && !marked) open.push(broken, ...line);
    else {
      open = [...(marked?.pieces ?? line)];
      if (marked) parts.push({ kind: 'text', level: 1, item: marked.item, pieces: open });
      else parts.push({ ...rest, ...(item && parts.length === 0 && { item }), pieces: open });
    }
  }
  return parts;
}

const broken: Piece = { text: lineBreak, bold: false, italic: false };

function linesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.text === lineBreak) lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  return lines;
}

/** A line without the sign that it begins with. */
function readTyped(
  line: readonly Piece[],
): { readonly item: ItemMark; readonly pieces: readonly Piece[] } | undefined {
  const text = line.map((piece) => piece.text).join('');
  const sign = typedMark.exec(text)?.[0];
  if (sign === undefined) return undefined;
  let left = sign.length;
  const pieces = line.flatMap((piece) => {
    const taken = Math.min(left, piece.text.length);
    left -= taken;
    return taken === piece.text.length ? [] : [{ ...piece, text: piece.text.slice(taken) }];
  });
  return { item: readMark(sign), pieces };
}
