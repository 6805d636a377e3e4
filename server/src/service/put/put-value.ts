import type { TextEdit } from '../text/edit';
import { emptyAt } from '../text/range';
import type { Entry } from '../yaml/tree';
import { blankBehind } from './blank-behind';

/** Puts a word in the place of an entry's value, or behind its colon; nothing where something else than a word stands there. */
export function putValue({ keyRange, value }: Entry, text: string, written: string): TextEdit | undefined {
  if (value?.kind === 'scalar' && value.style !== 'block') return { range: value.range, text: written };
  // Something else than a word stands there: that is for its author to sort out.
  if (value) return undefined;
  const blank = blankBehind(text, keyRange);
  return blank
    ? { range: blank, text: ` ${written}` }
    : { range: emptyAt(keyRange.end), text: `: ${written}` };
}
