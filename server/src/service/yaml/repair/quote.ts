import type { Range } from '../../text/range';
import { colonEndingKey, contentStart, wholeValue } from '../line-at';
import { quoteEdits } from '../quoted';
import type { SyntaxProblem } from '../syntax-problem';
import { candidate, type Candidate, type Slip } from './candidate';
import { isBullet } from './rows';
import { areWords, isOneText, reasonAt, takesWords } from './words';

/** A comment at the end stays one. What may be more than words, or stands where none belong, is for the author to say. */
export function quote(
  slip: Slip,
  problem: SyntaxProblem,
  { start, end }: Range,
  isSafe: boolean,
): readonly Candidate[] {
  const { text } = slip;
  const source = text.slice(start, end).trimEnd();
  if (source === '' || /\s#/.test(source)) return [];
  const isSure =
    isSafe && areWords(source, slip, start) && takesWords(slip, start) && isOneText(slip, start, source);
  return [candidate(problem, 'quote', quoteEdits(text, { start, end: start + source.length }), isSure)];
}

/** A text behind a dash with two colons in it: the first is no more the end of a name than the second. */
export function quoteFromDash(slip: Slip): readonly Candidate[] {
  const { fault, text, rows, at } = slip;
  const row = rows[at];
  if (row?.kind !== 'item' || row.name !== undefined || row.valueStart >= fault.range.start) return [];
  const range = wholeValue(text, row.valueStart);
  return quote(slip, { ...fault, range, written: text.slice(range.start, range.end) }, range, true);
}

/** `{ tbc: waits for the vote: in May }` */
export function quoteReason(slip: Slip): readonly Candidate[] {
  const { fault, text } = slip;
  const range = reasonAt(text, fault.range);
  if (!range) return [];
  return quote(
    slip,
    { cause: 'colon-in-text', range, written: text.slice(range.start, range.end) },
    range,
    true,
  );
}

/** An item over lines, one of which looks like a field because of a colon in it. */
export function quoteItem(slip: Slip): readonly Candidate[] {
  const { fault, text, rows, at } = slip;
  let top = at;
  while (rows[top]?.kind === 'text') top--;
  const row = rows[top];
  if (!row || !isBullet(text, row)) return [];
  const range = wholeValue(text, row.valueStart);
  if (colonEndingKey(text, range) === undefined) return [];
  const written = text.slice(range.start, range.end);
  return quote(slip, { ...fault, cause: 'colon-in-text', range, written }, range, true);
}

/** From where the value on this line begins. */
export function wholeOnLine(text: string, { start }: Range): Range {
  const content = contentStart(text, start);
  const colon = colonEndingKey(text, { start: content, end: start });
  let from = colon === undefined ? content : colon + 1;
  while (text[from] === ' ') from++;
  return wholeValue(text, from);
}
