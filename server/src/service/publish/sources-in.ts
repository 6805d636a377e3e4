import type { Block, Inline, PublishedDocument, Source } from './document';

/** Where everything in a document was written, in order. */
export function* sourcesIn({ sections }: PublishedDocument): Iterable<Source> {
  for (const { source, heading, blocks } of sections) {
    yield* some(source);
    yield* inInlines(heading);
    yield* inBlocks(blocks);
  }
}

function* inBlocks(blocks: readonly Block[]): Iterable<Source> {
  for (const block of blocks) {
    if ('source' in block) yield* some(block.source);
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        yield* inInlines(block.text);
        break;
      case 'list':
        for (const item of block.items) yield* inBlocks(item);
        break;
      case 'quote':
        yield* inBlocks(block.blocks);
        break;
      case 'table':
        for (const row of block.rows) {
          yield* some(row.source);
          for (const cell of row.cells) {
            yield* some(cell.source);
            yield* inBlocks(cell.blocks);
          }
        }
        break;
      case 'figure':
        yield* inBlocks([block.table]);
        break;
      case 'code':
      case 'gap':
      case 'problem':
        break;
    }
  }
}

function* inInlines(inlines: readonly Inline[]): Iterable<Source> {
  for (const inline of inlines) {
    if (inline.kind === 'answer') yield inline.source;
    if ('content' in inline) yield* inInlines(inline.content);
  }
}

function* some(source: Source | undefined): Iterable<Source> {
  if (source) yield source;
}
