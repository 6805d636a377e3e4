import { createLines } from '../../server/src/service/text/lines';
import { locate } from '../../server/src/service/cursor/locate';
import type { CursorContext } from '../../server/src/service/cursor/cursor-context';

/** Takes the cursor mark `<|>` out of a text. */
export function splitCursor(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf('<|>');
  if (offset < 0) throw new Error(`No cursor in: ${marked}`);
  return { text: marked.slice(0, offset) + marked.slice(offset + 3), offset };
}

export function locateIn(marked: string): { readonly place: CursorContext; readonly text: string } {
  const { text, offset } = splitCursor(marked);
  return { place: locate(text, createLines(text), offset), text };
}
