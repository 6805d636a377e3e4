import { changedWords } from '../compare/word-changes';
import type { Block, Inline } from '../publish/document';
import { markDifferent } from '../publish/mark-different';
import type { Range } from '../text/range';
import { outerSpace } from '../text/outer-space';

type Blocks = readonly Block[];

/** Two readings of one passage, with the words marked in either that the other does not have. */
export function markDifferences(one: Blocks, other: Blocks): readonly [Blocks, Blocks] {
  const [words, others] = [textOf(one), textOf(other)];
  return [mark(one, ownWords(words, others)), mark(other, ownWords(others, words))];
}

/** Where a text has words that another has not; nothing where the two have no word in common, as all of it is other then. */
function ownWords(text: string, other: string): readonly Range[] {
  const words = changedWords(other, text).filter(({ kind }) => kind !== 'deleted');
  if (!words.some((word) => word.kind === 'same' && word.text.trim() !== '')) return [];
  let end = 0;
  return words.flatMap((word): readonly Range[] => {
    const start = end;
    end += word.text.length;
    const { before, inside } = outerSpace(word.text);
    const from = start + before.length;
    return word.kind === 'same' || inside === '' ? [] : [{ start: from, end: from + inside.length }];
  });
}

/** Meets the texts of a reading in their order, and answers with the stretches to mark in each. */
type Reader = (text: string) => readonly Range[];

/** Stands between two texts of which the one does not go on in the other. */
const apart = '\n';

function textOf(blocks: Blocks): string {
  const texts: string[] = [];
  mapBlocks(blocks, (text) => {
    texts.push(text);
    return [];
  });
  return texts.join('');
}

function mark(blocks: Blocks, ranges: readonly Range[]): Blocks {
  let end = 0;
  let next = 0;
  return mapBlocks(blocks, (text) => {
    const start = end;
    end += text.length;
    const found: Range[] = [];
    for (let range = ranges[next]; range && range.start < end; range = ranges[next]) {
      found.push({ start: Math.max(range.start, start) - start, end: Math.min(range.end, end) - start });
      if (range.end > end) break;
      next += 1;
    }
    return found;
  });
}

function mapBlocks(blocks: Blocks, read: Reader): Blocks {
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading': {
        const text = mapInlines(block.text, read);
        read(apart);
        return { ...block, text };
      }
      case 'code': {
        const different = read(block.text);
        read(apart);
        return { ...block, different };
      }
      case 'list':
        return { ...block, items: block.items.map((item) => mapBlocks(item, read)) };
      case 'quote':
        return { ...block, blocks: mapBlocks(block.blocks, read) };
      case 'table': {
        const rows = block.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, blocks: mapBlocks(cell.blocks, read) })),
        }));
        return { ...block, rows };
      }
      case 'gap':
      case 'problem':
      case 'figure':
        return block;
    }
  });
}

function mapInlines(inlines: readonly Inline[], read: Reader): readonly Inline[] {
  return inlines.flatMap((inline): readonly Inline[] => {
    switch (inline.kind) {
      case 'text':
        return markDifferent(inline.text, read(inline.text));
      case 'code':
        return read(inline.text).length > 0 ? [{ kind: 'different', content: [inline] }] : [inline];
      case 'break':
        read(apart);
        return [inline];
      case 'gap':
        return [inline];
      default:
        return [{ ...inline, content: mapInlines(inline.content, read) }];
    }
  });
}
