import { keysBelow } from '../cursor/below';
import { pathOf } from '../cursor/frames';
import { isInBlock, scanTo } from '../cursor/scan';
import type { Draft } from '../kinds/draft';
import { formOf } from '../kinds/kinds';
import { factAt } from '../schema/walk-fields';
import type { TextEdit } from '../text/edit';
import type { Lines } from '../text/lines';
import { spaces } from '../yaml/layout/rows';

/**
 * Enter behind a text leads to more of it. Where the name of a field is typed there that can come next, the name moves out to
 * where that field stands; any other words stay.
 */
export function fieldBelowText(
  text: string,
  lines: Lines,
  line: number,
  kind: Draft['kind'],
): TextEdit | undefined {
  const { start, end } = lines.range(line);
  const [, blank = '', name] = /^( +)([a-z_]+):[ \t]*$/.exec(text.slice(start, end)) ?? [];
  if (name === undefined) return undefined;
  const state = scanTo(text, lines, line);
  const top = state.frames.at(-1);
  const isMore = top?.kind === 'map' && top.hasValue && blank.length > top.column;
  if (!isMore || state.open || isInBlock(state, blank.length)) return undefined;
  for (let at = state.frames.length - 1; at >= 0; at--) {
    const frame = state.frames[at];
    if (frame?.kind !== 'map') continue;
    const isField = factAt(formOf(kind), [...pathOf(state.frames.slice(0, at)), name]) !== undefined;
    if (!isField) continue;
    const isThere = [...frame.keys, ...keysBelow(text, lines, line, frame.column)].includes(name);
    return isThere ? undefined : { range: { start, end: start + blank.length }, text: spaces(frame.column) };
  }
  return undefined;
}
