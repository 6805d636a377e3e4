import { contentStart, startOfLine, wholeValue } from '../line-at';
import { quoteEdits } from '../quoted';
import type { SyntaxProblem } from '../syntax-problem';
import { candidate, type Candidate, type Slip } from './candidate';
import { ownColumn } from './open-columns';
import { areWords, takesWords } from './words';

/** `> 90 %` is a text that begins with a sign; `> We publish` begins a long text one line too early. */
export function mendBlockHeader(slip: Slip): readonly Candidate[] {
  const { fault, text, rows, at } = slip;
  const row = rows[at];
  if (fault.cause !== 'block-header' || !row) return [];
  const { start } = fault.range;
  const value = wholeValue(text, start);
  const written = text.slice(start, row.end);
  const header = /^[|>][-+]*[ \t]*/.exec(written)?.[0] ?? '';
  const quote = /[ \t]#/.test(written)
    ? []
    : [
        candidate(
          { ...sign(fault, written), around: value },
          'quote',
          quoteEdits(text, value),
          isSign(written) && areWords(written, slip, start) && takesWords(slip, start),
        ),
      ];
  const next = rows[at + 1];
  const inner = ownColumn(row);
  const column = next?.kind === 'text' && next.indent > inner ? next.indent : inner + 2;
  const lineBreak = /\r\n|\n/.exec(text)?.[0] ?? '\n';
  const gap = { start: start + header.trimEnd().length, end: start + header.length };
  const below = candidate({ ...fault, around: value }, 'move-below', [
    { range: gap, text: lineBreak + ' '.repeat(column) },
  ]);
  const isAnswer = contentStart(text, start) === start || startOfLine(text, start) < start;
  return isSign(written) || !isAnswer ? [...quote, below] : [below, ...quote];
}

function sign(fault: SyntaxProblem, written: string): SyntaxProblem {
  return isSign(written) ? { ...fault, cause: 'reserved-start' } : fault;
}

/** More or less than a figure, a row of a table, or what stands close to the word behind it. */
export function isSign(written: string): boolean {
  return /^[|>](?:[ \t]*[\d=<>~≥≤$€£¥%]|\p{L})/u.test(written) || /^\|.*\|/.test(written);
}
