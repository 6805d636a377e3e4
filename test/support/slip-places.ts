import { readRows, type Row } from '../../server/src/service/yaml/repair/rows';

/** A draft with one slip of the hand in it. */
export interface Slipped {
  readonly text: string;
  /** Where the slip begins and ends. */
  readonly start: number;
  readonly end: number;
  /** The draft as its author meant it. */
  readonly meant: string;
  /** True where readers would miss what parts the lines. */
  readonly keepsLines?: boolean;
}

/** Makes the slip somewhere in a draft that can be read: `at` is between 0 and 1, and `taste` chooses between variants. */
export type MakeSlip = (text: string, at: number, taste: number) => Slipped | undefined;

export function answered(text: string, row: Row, slip: string, meant: string): Slipped {
  const from = slip.startsWith('\n') || slip.startsWith('\r') ? row.valueStart - 1 : row.valueStart;
  return {
    ...replaced(text, from, row.end, slip, text.slice(0, row.valueStart) + meant + text.slice(row.end)),
    start: row.start,
  };
}

export function replaced(text: string, start: number, end: number, written: string, meant: string): Slipped {
  return {
    text: text.slice(0, start) + written + text.slice(end),
    start,
    end: start + written.length,
    meant,
  };
}

export function lineBreakOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

export function ownColumn({ name, indent, column }: Row): number {
  return name === undefined ? indent : column;
}

/** Lines with a field or an item that stand in no text, quotation marks or brackets. */
export function structural(text: string): readonly Row[] {
  let open = 0;
  let quote = '';
  return readRows(text).filter((row) => {
    const isOutside = open === 0 && quote === '';
    const line = text.slice(row.start, row.end);
    if (row.kind === 'inside' || row.kind === 'comment') return false;
    for (const sign of line) {
      if (quote !== '') quote = sign === quote ? '' : quote;
      else if ((sign === '"' || sign === "'") && isQuoting(line)) quote = sign;
      else if (sign === '[' || sign === '{') open++;
      else if ((sign === ']' || sign === '}') && open > 0) open--;
    }
    return isOutside && (row.kind === 'field' || row.kind === 'item');
  });
}

function isQuoting(line: string): boolean {
  return /(?:^|[-:[{,]\s+|[[{])["']/.test(line.trimStart());
}

/** Those with a plain answer in prose on one line. */
export function answers(text: string): readonly Row[] {
  const rows = readRows(text);
  return structural(text).filter((row) => {
    const value = text.slice(row.valueStart, row.end);
    const below = rows.find(({ start, kind }) => start > row.start && kind !== 'blank');
    const goesOn = below?.kind === 'text' && below.indent > row.indent;
    return inProse.has(nameOf(rows, row)) && /^[A-Z][^#:]{12,}$/.test(value) && !goesOn;
  });
}

export function listsInBrackets(text: string): readonly Row[] {
  return structural(text).filter(
    ({ name = '', valueStart, end }) =>
      /^(?:outputs|causes|results)$/.test(name) && /^\[.*\]$/.test(text.slice(valueStart, end)),
  );
}

const inProse = new Set([
  'title',
  'summary',
  'statement',
  'solution',
  'transparency',
  'participation',
  'causes',
  'results',
  'outputs',
  'accountability',
  'done_so_far',
]);

function nameOf(rows: readonly Row[], row: Row): string {
  if (row.name !== undefined) return row.name;
  const above = rows.filter(
    ({ start, indent, name }) => start < row.start && name !== undefined && indent <= row.indent,
  );
  return above.at(-1)?.name ?? '';
}

/** The draft with none of the answers that stand on one line, but for that of a row: a form that somebody begins to fill in. */
export function hardlyBegun(text: string, kept: Row): { readonly text: string; readonly row: Row } {
  const rows = readRows(text);
  const emptied = structural(text).filter((row) => {
    const below = rows.find(({ start, kind }) => start > row.start && kind !== 'blank');
    const isWhole = /^(?:'[^']*'|"[^"]*"|\[.*\]|\{.*\}|[^'"|>[{].*)$/.test(
      text.slice(row.valueStart, row.end),
    );
    const goesOn = below !== undefined && below.kind !== 'comment' && below.indent > row.column;
    return row.kind === 'field' && row.start !== kept.start && isWhole && !goesOn;
  });
  const cuts = emptied.map(({ valueStart, end }) => ({
    start: text.slice(0, valueStart).trimEnd().length,
    end,
  }));
  const before = cuts
    .filter(({ end }) => end < kept.start)
    .reduce((sum, { start, end }) => sum + end - start, 0);
  const left = cuts.reduceRight((all, { start, end }) => all.slice(0, start) + all.slice(end), text);
  const row = readRows(left).find(({ start }) => start === kept.start - before);
  return { text: left, row: row ?? kept };
}

/** The same slip with the answer right behind the colon. */
export function withoutSpace(slip: Slipped, { valueStart }: Row): Slipped | undefined {
  if (slip.text[valueStart - 1] !== ' ' || slip.text[valueStart - 2] !== ':') return undefined;
  const text = slip.text.slice(0, valueStart - 1) + slip.text.slice(valueStart);
  return { ...slip, text, end: slip.end - 1 };
}

export function pick<T>(all: readonly T[], at: number): T | undefined {
  return all[Math.floor(at * all.length)];
}
