import type { Block, Change, Paragraph, Piece, Table, WordDocument } from './document';

/** What becomes of what was changed while changes were tracked. */
export type Tracked = 'accept' | 'reject';

/** The file as it reads with all tracked changes accepted, or all rejected; none is tracked in it any more. */
export function settleChanges(document: WordDocument, tracked: Tracked): WordDocument {
  const blocks = (some: readonly Block[]) => settleBlocks(some, tracked);
  return {
    ...document,
    blocks: blocks(document.blocks),
    notes: new Map([...document.notes].map(([id, note]) => [id, blocks(note)])),
    margins: document.margins.map(blocks),
    comments: document.comments.map((comment) => ({ ...comment, blocks: blocks(comment.blocks) })),
  };
}

function settleBlocks(blocks: readonly Block[], tracked: Tracked): readonly Block[] {
  const settled: Block[] = [];
  /** A paragraph whose end is gone: its words go on in the next one, which says how both look. */
  let open: Piece[] | undefined;
  for (const block of blocks) {
    switch (block.kind) {
      case 'mark':
        if (open) open.push(block);
        else settled.push(block);
        break;
      case 'table': {
        settled.push(...closed(open));
        open = undefined;
        const table = settleTable(block, tracked);
        if (table.rows.length > 0) settled.push(table);
        break;
      }
      case 'paragraph': {
        const { endChange, pieces, formerItem, item, ...rest } = block;
        const all = open ?? [];
        for (const piece of settlePieces(pieces, tracked)) all.push(piece);
        if (isGone(endChange, tracked)) {
          open = all;
          break;
        }
        open = undefined;
        const itemNow = tracked === 'reject' && formerItem ? formerItem : item;
        settled.push({ ...rest, pieces: all, ...(itemNow && itemNow !== 'none' && { item: itemNow }) });
        break;
      }
    }
  }
  return [...settled, ...closed(open)];
}

/** Words whose paragraph nothing follows keep one of their own, if there are any. */
function closed(pieces: readonly Piece[] = []): readonly Block[] {
  if (pieces.some(({ kind }) => kind !== 'mark')) return [{ kind: 'paragraph', pieces }];
  return pieces.filter((piece) => piece.kind === 'mark');
}

function settleTable({ rows, ...rest }: Table, tracked: Tracked): Table {
  return {
    ...rest,
    rows: rows
      .filter(({ change }) => !isGone(change, tracked))
      .map(({ cells, isHead }) => ({
        isHead,
        cells: cells.map((cell) => ({ ...cell, blocks: settleBlocks(cell.blocks, tracked) })),
      })),
  };
}

function settlePieces(pieces: readonly Piece[], tracked: Tracked): readonly Piece[] {
  return pieces.flatMap((piece): readonly Piece[] => {
    if (piece.kind === 'mark') return [piece];
    const { change, ...rest } = piece;
    if (isGone(change, tracked)) return [];
    if (rest.kind === 'note') return [rest];
    const { formerLook, ...text } = rest;
    return [{ ...text, look: tracked === 'reject' && formerLook ? formerLook : text.look }];
  });
}

/** True for what is no more, once its change is settled. */
export function isGone(change: Change | undefined, tracked: Tracked): boolean {
  return change?.kind === (tracked === 'accept' ? 'deleted' : 'inserted');
}

/** Every tracked change in some blocks, in order. */
export function changesIn(blocks: readonly Block[]): readonly Change[] {
  return blocks.flatMap((block): readonly Change[] => {
    switch (block.kind) {
      case 'mark':
        return [];
      case 'table':
        return block.rows.flatMap(({ change, cells }) => [
          ...(change ? [change] : []),
          ...cells.flatMap((cell) => changesIn(cell.blocks)),
        ]);
      case 'paragraph':
        return changesOf(block);
    }
  });
}

function changesOf({ pieces, endChange }: Paragraph): readonly Change[] {
  const inside = pieces.flatMap((piece) => (piece.kind !== 'mark' && piece.change ? [piece.change] : []));
  return endChange ? [...inside, endChange] : inside;
}
