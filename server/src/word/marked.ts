import type { Block, Mark, Paragraph, Piece } from './document';

/** What stands between the marks of each name: of bookmarks, and where they are gone, of content controls. */
export function markedIn(blocks: readonly Block[]): ReadonlyMap<string, readonly Block[]> {
  const found = new Map<string, readonly Block[]>();
  for (const kind of ['control', 'bookmark'] as const) {
    const collector = new Collector(kind);
    collector.visit(blocks);
    for (const [name, content] of collector.whole) found.set(name, content);
  }
  return found;
}

class Collector {
  /** Those whose end was found. */
  readonly whole = new Map<string, readonly Block[]>();

  constructor(private readonly kind: Mark['of']) {}

  /** What begins in a cell ends in it: whoever joined two cells has joined what they say. */
  visit(blocks: readonly Block[]): void {
    const open = new Map<string, Block[]>();
    /** LibreOffice parts a bookmark around a table into two with nothing in them, where it began and where it ended. */
    const points = new Map<string, Block[]>();
    const mark = ({ of, name, edge }: Mark) => {
      if (of !== this.kind) return;
      const [content, between] = [open.get(name), points.get(name)];
      if (edge === 'end') {
        if (!content) return;
        this.whole.set(name, content);
        open.delete(name);
        if (content.every(isEmpty)) points.set(name, []);
      } else if (between) {
        this.whole.set(name, between);
        points.delete(name);
      } else if (!content && !this.whole.has(name)) open.set(name, []);
    };
    const collected = () => [...open.values(), ...points.values()];
    for (const block of blocks) {
      switch (block.kind) {
        case 'mark':
          mark(block);
          break;
        case 'table':
          for (const content of collected()) content.push(block);
          for (const { cells } of block.rows) for (const cell of cells) this.visit(cell.blocks);
          break;
        case 'paragraph':
          clip(block, collected, mark);
          break;
      }
    }
    for (const [name, content] of open) this.whole.set(name, content);
  }
}

/** Adds of a paragraph to what is being collected what stands inside: all, or the words up to where a mark ends or begins. */
function clip(paragraph: Paragraph, collected: () => readonly Block[][], mark: (mark: Mark) => void): void {
  if (!paragraph.pieces.some(({ kind }) => kind === 'mark')) {
    for (const content of collected()) content.push(paragraph);
    return;
  }
  const parts = new Map<Block[], Piece[]>(collected().map((content) => [content, []]));
  for (const piece of paragraph.pieces) {
    if (piece.kind !== 'mark') {
      for (const content of collected()) parts.get(content)?.push(piece);
      continue;
    }
    mark(piece);
    for (const content of collected()) if (!parts.has(content)) parts.set(content, []);
  }
  for (const [content, pieces] of parts) content.push({ ...paragraph, pieces });
}

function isEmpty(block: Block): boolean {
  return block.kind === 'paragraph' && block.pieces.length === 0;
}
