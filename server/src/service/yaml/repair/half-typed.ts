import type { SyntaxCause } from '../syntax-problem';
import { emptyAt } from '../../text/range';
import { withoutComment } from '../line-at';
import { quotesFor } from '../write-scalar';
import { candidate, type Candidate, type Slip } from './candidate';
import { nextRow, expectedAt } from './expected';
import { isBullet, type Row } from './rows';
import { valueOf } from './stretch';

/** A line that lacks the colon behind the name with which it begins. */
export function mendName(slip: Slip): readonly Candidate[] {
  const { fault, text, rows, at, form } = slip;
  const row = rows[at];
  if (!row || !mayLackColon.has(fault.cause)) return [];
  const words = text.slice(row.start + row.column, row.end);
  const name = /^[a-z][a-z0-9_]*(?=\s)/.exec(words)?.[0];
  if (name === undefined || !form?.names.has(name)) return [];
  if (fault.cause === 'indentation' && !isLacking(slip, row, name)) return [];
  const start = row.start + row.column;
  const problem = { cause: 'missing-colon', range: { start, end: row.end }, written: words } as const;
  return [candidate(problem, 'add-colon', [{ range: emptyAt(start + name.length), text: ':' }])];
}

const mayLackColon: ReadonlySet<SyntaxCause> = new Set(['missing-colon', 'not-a-form', 'indentation']);

function isLacking({ rows, at, form }: Slip, row: Row, name: string): boolean {
  const expected = row.kind === 'text' && form ? expectedAt(rows, at, row.column, form) : undefined;
  return expected?.fields.has(name) === true && !expected.taken.has(name);
}

/** An item of fields that begins with words alone: what it is called, without the name of that field. */
export function mendTitle({ fault, text, rows, at, form }: Slip): readonly Candidate[] {
  let top = at;
  while (top > 0 && rows[top]?.kind !== 'item') top--;
  const row = rows[top];
  const next = rows.slice(top + 1).find(({ kind }) => kind !== 'blank' && kind !== 'comment');
  const hasMore = next?.kind === 'field' && next.indent === row?.column && form?.names.has(next.name ?? '');
  if (!row || !form || !isBullet(text, row) || (!hasMore && fault.cause !== 'missing-name')) return [];
  const words = withoutComment(text, { start: row.valueStart, end: row.end });
  const written = text.slice(words.start, words.end);
  const problem = { cause: 'missing-name', range: words, written } as const;
  const expected = expectedAt(rows, top, row.column, form);
  const names = [...form.titles].filter((name) => expected?.fields.has(name) && !expected.taken.has(name));
  // Where the item is named below, nobody can say what these words are.
  if (names.length === 0 && expected && hasMore)
    return [{ problem, kind: undefined, edits: [{ range: words, text: '' }], isSafe: false }];
  return names.map((name) =>
    candidate(problem, 'add-title', [
      { range: emptyAt(words.start), text: `${name}: ` },
      ...quotesFor(text, words),
    ]),
  );
}

/** A sentence as the first below the name of a group: the one text that the group asks for. */
export function mendText({ text, rows, at, form }: Slip): readonly Candidate[] {
  const row = rows[at];
  const above = rows.filter(({ kind }, index) => index < at && kind !== 'blank' && kind !== 'comment').at(-1);
  if (!row || !form || row.kind !== 'text' || above?.kind !== 'field' || valueOf(text, above) !== '')
    return [];
  const range = { start: row.start + row.indent, end: row.end };
  const written = text.slice(range.start, range.end);
  const name = form.textOf(above.name ?? '');
  const isGroup = row.indent > above.column && nextRow(rows, at)?.indent === row.indent;
  if (name === undefined || !isGroup || !/\s/.test(written)) return [];
  if (expectedAt(rows, at, row.indent, form)?.taken.has(name) !== false) return [];
  const edits = [{ range: emptyAt(range.start), text: `${name}: ` }, ...quotesFor(text, range)];
  return [candidate({ cause: 'missing-name', range, written }, 'name-text', edits)];
}

/** What lets the rest of the file be read: half a name as a name without an answer, and else without these lines. */
export function passOver({ fault, text, rows, at }: Slip): readonly Candidate[] {
  const row = rows[at];
  if (!row || row.kind === 'blank' || fault.cause === 'not-a-form') return [];
  const start = row.start + row.indent;
  const words = text.slice(start, row.end);
  if (row.kind === 'text' && /^[\p{L}\p{N}_-]+$/u.test(words)) {
    const edits = [{ range: emptyAt(row.end), text: ':' }];
    return [{ problem: fault, kind: undefined, edits, isSafe: false }];
  }
  let last = at;
  if (row.kind === 'text') while (rows[last + 1]?.kind === 'text') last++;
  const range = { start, end: rows[last]?.end ?? row.end };
  const problem = row.kind === 'text' ? { ...fault, range, written: text.slice(start, range.end) } : fault;
  const edits = rows
    .slice(at, last + 1)
    .map((one) => ({ range: { start: one.start + one.indent, end: one.end }, text: '' }));
  return [{ problem, kind: undefined, edits, isSafe: false }];
}
