import { columnOf } from '../../yaml/layout/rows';
import { startOfLine } from '../../yaml/line-at';
import type { Range } from '../../text/range';
import { boxOf } from '../boxes';
import type { Slot } from '../slots';

/** The answer in words that a selection lies in or an empty cursor is to begin; nothing where there is none. */
export function answerAt(slots: readonly Slot[], text: string, selection: Range): Slot | undefined {
  return [...slots]
    .reverse()
    .find((slot) => holdsWords(slot) && (isIn(slot, selection) || begins(slot, text, selection)));
}

/** A text or a title, or a list of them that is still empty. */
function holdsWords({ asked: { fact, item }, node }: Slot): boolean {
  const box = boxOf(fact);
  if (box === 'list') return node === undefined && item !== undefined && boxOf(item.fact) === 'text';
  return (box === 'text' || (box === 'line' && fact.kind === 'text')) && (!node || node.kind === 'scalar');
}

function isIn({ node }: Slot, { start, end }: Range): boolean {
  return node !== undefined && node.range.start <= start && end <= node.range.end;
}

/** Behind the name or the dash, or below it and further in, with nothing but blanks between: whatever is typed there is the answer. */
function begins({ node, range, isThere, isItem }: Slot, text: string, { start, end }: Range): boolean {
  const head = /^(?:-|[\w ]*:)/.exec(text.slice(range.start, range.start + 200))?.[0].length;
  const from = node ? node.range.end : head === undefined ? undefined : range.start + head;
  if (!isThere || start !== end || from === undefined || start < from) return false;
  if (text.slice(from, start).trim() !== '') return false;
  const owner = columnOf(text, range.start);
  const isBelow = startOfLine(text, from) < startOfLine(text, start);
  // On a line of its own, how far in the cursor stands says what it goes on with.
  return isBelow
    ? !isItem && columnOf(text, start) > owner && endsBlank(text, start)
    : node?.kind !== 'scalar' || node.style !== 'quoted';
}

function endsBlank(text: string, offset: number): boolean {
  return /^[ \t]*(?:\r|\n|$)/.test(text.slice(offset, offset + 200));
}
