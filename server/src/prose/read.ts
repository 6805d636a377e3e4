import type { Token } from 'markdown-it';
import { noPrefix, type Piece } from './piece';
import { isBlank, readBlock, sourceNode } from './read-block';
import { isTooDeep, readTokens } from './markdown-reader';
import { nodes } from './schema';

export interface Reading {
  readonly text: string;
  readonly lines: readonly string[];
  readonly root: Piece;
}

/** Reads an answer as it is shown in a box. Nothing of it is left out: what has no other place is shown as it is written. */
export function readMarkdown(text: string): Reading {
  const lines = text.split(/\r\n?|\n/);
  const children = isTooDeep(text) ? [sourcePiece(lines, 0, lines.length)] : piecesOf(text, lines);
  const shown = children.length > 0 ? children.map(({ node }) => node) : [nodes.paragraph.create()];
  const root = {
    node: nodes.doc.create(null, shown),
    first: 0,
    end: lines.length,
    prefix: noPrefix,
    children,
  };
  return { text, lines, root };
}

function piecesOf(text: string, lines: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let read = 0;
  for (const tokens of topBlocks(readTokens(text))) {
    const [first, end] = tokens[0]?.map ?? [read, read];
    const missed = pieceOfMissed(lines, read, first);
    if (missed) pieces.push(missed);
    const piece = readBlock(tokens, lines) ?? sourcePiece(lines, first, end);
    pieces.push(piece);
    read = Math.max(end, piece.end);
  }
  const missed = pieceOfMissed(lines, read, lines.length);
  return missed ? [...pieces, missed] : pieces;
}

/** Lines that the reader passed over without a word. */
function pieceOfMissed(lines: readonly string[], from: number, to: number): Piece | undefined {
  let [first, end] = [from, to];
  while (first < end && isBlank(lines[first])) first++;
  while (end > first && isBlank(lines[end - 1])) end--;
  return first < end ? sourcePiece(lines, first, end) : undefined;
}

function sourcePiece(lines: readonly string[], first: number, end: number): Piece {
  const node = sourceNode(lines.slice(first, end).join('\n'));
  return { node, first, end, prefix: noPrefix, children: [] };
}

function topBlocks(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const blocks: (readonly Token[])[] = [];
  let from = 0;
  for (const [i, { level, nesting }] of tokens.entries()) {
    if (level > 0 || nesting > 0) continue;
    blocks.push(tokens.slice(from, i + 1));
    from = i + 1;
  }
  return blocks;
}
