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
  const byStart = new Map(now.map((piece) => [`${piece.kind} ${piece.range.start}`, piece]));
  const touched: Piece[] = [];
  const known = new Set<Piece>();
  const old = piecesOf(before);
  const fieldBefore = firmField(old, (owner) => moves.touches({ start: owner, end: owner + 1 }));
  const fieldNow = firmField(now, (owner) => moves.isWritten(owner));
  const isInItsField = (there: Piece, { owner }: Piece): boolean => {
    const field = fieldBefore(owner);
    return fieldNow(there.owner) === (field === undefined ? undefined : moves.shifted(field));
  };
  for (const piece of old) {
    const there = byStart.get(`${piece.kind} ${moves.shifted(piece.range.start)}`);
    if (there) known.add(there);
    if (moves.touches(piece.range)) touched.push(piece);
    else if (there?.text === piece.text && isInItsField(there, piece)) continue;
    else if (!guessed.some((lines) => overlaps(lines, piece.range))) return false;
  }
  const comments = now.filter(({ kind }) => kind === 'comment');
  // Words that have become a comment are words that nobody reads.
  const areComments = comments.every((one) => known.has(one) || moves.isWritten(one.range.start));
  return (areComments || guessed.length > 0) && commentsStay(touched, comments, edits);
}

/** Goes from a field outwards, to the first that the edits leave alone: those that they write or rename may come between. */
function firmField(
  pieces: readonly Piece[],
  isChanged: (owner: number) => boolean,
): (owner: number | undefined) => number | undefined {
  const owners = new Map(
    pieces.flatMap(({ kind, range, owner }) => (kind === 'key' ? [[range.start, owner] as const] : [])),
  );
  return (owner) => {
    let field = owner;
    while (field !== undefined && isChanged(field)) field = owners.get(field);
    return field;
  };
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
