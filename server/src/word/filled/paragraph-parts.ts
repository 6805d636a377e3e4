import type { Paragraph, Piece } from '../document';

/** All of its words are bold. */
export function isBold({ pieces }: Pick<Paragraph, 'pieces'>): boolean {
  const written = pieces.filter((piece) => piece.kind === 'text' && piece.text.trim() !== '');
  return written.length > 0 && written.every((piece) => piece.kind === 'text' && piece.look.bold);
}

/** What is seen of a paragraph, with its breaks. */
export function textOf({ pieces }: Paragraph): string {
  return pieces.map((piece) => textIn(piece)).join('');
}

function textIn(piece: Piece): string {
  return piece.kind === 'text' && !piece.look.hidden && !piece.isPrompt ? piece.text : '';
}

/** The part of a paragraph from one of its letters on. */
export function from(paragraph: Paragraph, start: number): Paragraph {
  return { ...paragraph, pieces: cut(paragraph.pieces, (at, end) => [Math.max(start, at) - at, end - at]) };
}

/** The part of a paragraph in front of one of its letters. */
export function upTo(paragraph: Paragraph, end: number): Paragraph {
  return { ...paragraph, pieces: cut(paragraph.pieces, (at, to) => [0, Math.min(to, end) - at]) };
}

function cut(
  pieces: readonly Piece[],
  partOf: (start: number, end: number) => readonly [number, number],
): readonly Piece[] {
  let at = 0;
  return pieces.map((piece) => {
    const text = textIn(piece);
    const [start, end] = partOf(at, at + text.length);
    at += text.length;
    return piece.kind === 'text' && text !== ''
      ? { ...piece, text: text.slice(start, Math.max(start, end)) }
      : piece;
  });
}

/** A heading as the words of an answer. */
export function asText({ pieces }: Paragraph): Paragraph {
  return {
    kind: 'paragraph',
    pieces: pieces.map((piece) =>
      piece.kind === 'text' ? { ...piece, look: { ...piece.look, bold: false } } : piece,
    ),
  };
}
