import type { TextEdit } from '../text/edit';
import { emptyAt } from '../text/range';
import type { Entry } from '../yaml/tree';

/** Puts a word in the place of an entry's value, or behind its colon; nothing where something else than a word stands there. */
export function writeValue({ keyRange, value }: Entry, text: string, written: string): TextEdit | undefined {
  if (value?.kind === 'scalar' && value.style !== 'block') return { range: value.range, text: written };
  // Something else than a word stands there: that is for its author to sort out.
  if (value) return undefined;
  const colon = text.slice(keyRange.end).search(/\S/) + keyRange.end;
  if (text[colon] !== ':') return { range: emptyAt(keyRange.end), text: `: ${written}` };
  const rest = /^[ \t]*(?:~|null\b)?/i.exec(text.slice(colon + 1))?.[0].length ?? 0;
  const range = { start: colon + 1, end: colon + 1 + rest };
  return { range, text: /^[ \t]#/.test(text.slice(range.end - 1)) ? ` ${written} ` : ` ${written}` };
}
