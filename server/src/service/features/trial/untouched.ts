import { overlaps } from '../../text/range';
import type { ParsedYaml } from '../../yaml/parse';
import { Moves } from './moves';
import { guessedLines, piecesOf, type Piece } from './pieces';
import type { TriedEdit } from './tried-edit';

/**
 * True when all that the edits do not touch says the same as before, at its place and in its field, and every comment is
 * still one. The edits stand in the order of the text.
 */
export function staysAsItIs(before: ParsedYaml, after: ParsedYaml, edits: readonly TriedEdit[]): boolean {
  const moves = new Moves(edits);
  const guessed = guessedLines(before);
  const now = piecesOf(after);
  const byPlace = new Map(now.map((piece) => [`${piece.kind} ${piece.range.start}`, piece]));
  const touched: Piece[] = [];
  const known = new Set<Piece>();
  for (const piece of piecesOf(before)) {
    const there = byPlace.get(`${piece.kind} ${moves.shifted(piece.range.start)}`);
    if (there) known.add(there);
    if (moves.touches(piece.range)) touched.push(piece);
    else if (there?.text === piece.text && isInItsField(there, piece, moves)) continue;
    else if (!guessed.some((lines) => overlaps(lines, piece.range))) return false;
  }
  const comments = now.filter(({ kind }) => kind === 'comment');
  // Words that have become a comment are words that nobody reads.
  const areComments = comments.every((one) => known.has(one) || moves.isWritten(one.range.start));
  return (areComments || guessed.length > 0) && commentsStay(touched, comments, edits);
}

/** In the same field as before, or in one that the edits write around it. */
function isInItsField(there: Piece, { owner }: Piece, moves: Moves): boolean {
  if (there.owner !== undefined && moves.isWritten(there.owner)) return true;
  if (owner === undefined || there.owner === undefined) return owner === there.owner;
  return !moves.touches({ start: owner, end: owner + 1 }) && there.owner === moves.shifted(owner);
}

/** A comment that an edit reaches into is written again somewhere, or named as one that goes. */
function commentsStay(
  touched: readonly Piece[],
  comments: readonly Piece[],
  edits: readonly TriedEdit[],
): boolean {
  return touched.every(
    ({ kind, text }) =>
      kind !== 'comment' ||
      comments.some((one) => one.text === text) ||
      edits.some(({ drops }) => drops?.includes(text)),
  );
}
