import { emptyAt } from '../../text/range';
import { quoteEdits } from '../quoted';
import { candidate, type Candidate, type Slip } from './candidate';
import { ownColumn } from './open-columns';
import { isStructural, type Row } from './rows';

/** A ` #` in the middle of an answer hides what follows on its line, and may leave the rest without a beginning. */
export function mendHash(slip: Slip): readonly Candidate[] {
  return [...quoteItems(slip), ...quoteAnswer(slip)];
}

/** Brackets stand on few lines. */
const mostLines = 5;

/** In brackets: the items that hold a sign, up to the comma or bracket behind it. */
function quoteItems({ fault, text, rows, at }: Slip): readonly Candidate[] {
  if (fault.cause !== 'unclosed-bracket' && fault.cause !== 'missing-comma') return [];
  for (let index = at; index >= Math.max(0, at - mostLines); index--) {
    const row = rows[index];
    if (!row) continue;
    const line = text.slice(row.start, row.end);
    const sign = line.search(/[ \t]#/);
    if (sign < 0) continue;
    const edits = itemsOf(line).flatMap(({ start, end }) =>
      /[ \t]#/.test(line.slice(start, end))
        ? quoteEdits(text, { start: row.start + start, end: row.start + end })
        : [],
    );
    const range = { start: row.start + sign + 1, end: row.end };
    const problem = { cause: 'hash-in-text', range, written: text.slice(range.start, range.end) } as const;
    return edits.length > 0 ? [candidate(problem, 'quote', edits)] : [];
  }
  return [];
}

/** What stands between the commas and brackets of a line, and between the colon of a field and those. */
function itemsOf(line: string): readonly { start: number; end: number }[] {
  const items: { start: number; end: number }[] = [];
  const first = Math.max(0, line.search(/[[{]/) + 1);
  for (const { index, 0: part } of line.slice(first).matchAll(/[^,[\]{}]+/g)) {
    const name = /^[ \t]*(?:[a-z][a-z0-9_]*:[ \t]+)?/.exec(part)?.[0].length ?? 0;
    const words = part.trimEnd();
    if (words.length > name) items.push({ start: first + index + name, end: first + index + words.length });
  }
  return items;
}

/** A text over several lines ends where a comment begins, and the rest of it belongs to nothing. */
function quoteAnswer({ text, rows, at }: Slip): readonly Candidate[] {
  const top = answerAbove(rows, at);
  const row = top === undefined ? undefined : rows[top];
  if (!row || top === undefined) return [];
  // The words may begin on the line below the name or dash.
  const begin = row.valueStart < row.end ? row : rows.slice(top + 1).find(({ kind }) => kind !== 'blank');
  if (!begin || (begin !== row && (begin.kind !== 'text' || !belongs(begin, row)))) return [];
  if (!/^[^"'[{|>&*!%@`#]/.test(text.slice(begin.valueStart, begin.end))) return [];
  let last = top;
  for (let index = top + 1; belongs(rows[index], row); index++) {
    if (rows[index]?.kind === 'text') last = index;
  }
  const lines = rows.slice(rows.indexOf(begin), last + 1);
  const end = rows[last]?.end ?? row.end;
  const around = { start: row.start, end };
  for (const line of lines) {
    const from = line === begin ? begin.valueStart : line.start;
    // Behind the last line stands a comment, unless the sign belongs to a word.
    const hidden = line === rows[last] ? /[ \t]#[^\s#]/ : /[ \t]#/;
    const sign = line.kind === 'comment' ? -1 : text.slice(from, line.end).search(hidden);
    if (sign < 0) continue;
    const range = { start: from + sign + 1, end: line.end };
    const written = text.slice(range.start, range.end);
    const problem = { cause: 'hash-in-text', range, written, around } as const;
    return [candidate(problem, 'quote', quoteEdits(text, { start: begin.valueStart, end }))];
  }
  const comment = lines.findIndex(({ kind }) => kind === 'comment');
  const next = comment < 0 ? undefined : lines.slice(comment).find(({ kind }) => kind === 'text');
  if (!next) return [];
  const range = { start: next.start + next.indent, end: next.end };
  const problem = {
    cause: 'comment-in-text',
    range,
    written: text.slice(range.start, range.end),
    around,
  } as const;
  return [candidate(problem, 'move-comment', moveComments(text, row, lines))];
}

function answerAbove(rows: readonly Row[], at: number): number | undefined {
  for (let index = at; index >= 0; index--) {
    const row = rows[index];
    if (!row) return undefined;
    if (isStructural(row)) return index;
    if (row.kind === 'inside') return undefined;
  }
  return undefined;
}

function belongs(row: Row | undefined, answer: Row): boolean {
  if (!row) return false;
  return (
    row.kind === 'blank' ||
    ((row.kind === 'text' || row.kind === 'comment') && row.indent > ownColumn(answer))
  );
}

/** Above the field that they stand in, in its own column. */
function moveComments(text: string, { start, indent }: Row, lines: readonly Row[]) {
  const comments = lines.filter(({ kind }) => kind === 'comment');
  const lineBreak = /\r\n|\n/.exec(text)?.[0] ?? '\n';
  const above = comments.map(
    (row) => ' '.repeat(indent) + text.slice(row.start + row.indent, row.end) + lineBreak,
  );
  const taken = comments.map((row) => {
    const end = text.slice(row.end).search(/\n/);
    return { range: { start: row.start, end: end < 0 ? text.length : row.end + end + 1 }, text: '' };
  });
  return [{ range: emptyAt(start), text: above.join('') }, ...taken];
}
