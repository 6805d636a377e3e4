import type { Lines } from '../text/lines';
import { beginItem, beginKey, type Frame } from './frames';
import { openAt, readOn, type OpenText } from './open-text';
import { isBlockHeader, readLine } from './read-line';

/** What is open at the beginning of a line: the maps and lists around it, or a text that runs into it. */
export interface LineState {
  readonly frames: Frame[];
  /** A text in quotes or brackets that has not closed yet. */
  readonly open: OpenText | undefined;
  /** The column that lines of a block text (`|`, `>`) are indented beyond; nothing outside one. */
  readonly blockBeyond: number | undefined;
}

/**
 * Reads the lines above `line` as far as their layout tells what belongs to what. It takes any text: what is half-typed
 * or wrong is passed over, which is why the cursor is found even where the file cannot be read.
 */
export function scanTo(text: string, lines: Lines, line: number): LineState {
  const frames: Frame[] = [];
  let open: OpenText | undefined;
  let blockBeyond: number | undefined;
  for (let i = 0; i < line; i++) {
    const { start, end } = lines.range(i);
    if (open) {
      open = readOn(text, open, end);
      continue;
    }
    const content = text.slice(start, end);
    const indent = content.search(/\S/);
    if (indent < 0) continue;
    if (blockBeyond !== undefined) {
      if (indent > blockBeyond) continue;
      blockBeyond = undefined;
    }
    if (content[indent] === '#') continue;
    const parts = readLine(content);
    for (const dash of parts.dashes) beginItem(frames, dash);
    if (parts.key !== undefined) {
      const map = beginKey(frames, parts.column, parts.key);
      map.hasValue = parts.value !== '';
    } else {
      const top = frames.at(-1);
      if (parts.dashes.length > 0 && top?.kind === 'list') top.hasValue = parts.value !== '';
      else if (parts.value === '') continue;
    }
    if (isBlockHeader(parts.value))
      blockBeyond = blockParent(parts.key !== undefined ? parts.column : parts.dashes.at(-1), indent);
    else open = openAt(text, start + parts.valueColumn, end);
  }
  return { frames, open, blockBeyond };
}

/** A block text is indented beyond its key, or beyond the dash that it stands behind. */
function blockParent(column: number | undefined, indent: number): number {
  return column ?? indent;
}

/** True when a line at this indentation still belongs to the block text. */
export function isInBlock(state: LineState, indent: number): boolean {
  return state.blockBeyond !== undefined && indent > state.blockBeyond;
}
