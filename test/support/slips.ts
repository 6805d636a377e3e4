import fc from 'fast-check';
import { readRows, type Row } from '../../server/src/service/yaml/repair/rows';

/** A draft with one slip of the hand in it. */
export interface Slipped {
  readonly text: string;
  /** Where the slip begins, and how much longer the text is than without it. */
  readonly start: number;
  readonly end: number;
  readonly grown: number;
}

export type MakeSlip = (text: string, at: number) => Slipped | undefined;

const signs = [
  '>90 % of it',
  '> 90 % of it',
  '>= half',
  '% of it all',
  '@ministry says',
  '`code` first',
  '&c. and more',
  '*new* rules',
  '**Bold** words',
  '! now or never',
  '!important things',
  '| a | table |',
  '? why not',
  '[Draft] rules',
  '- a dash first',
  '{a} brace',
];

/** Every slip that people were seen to make, by its name. Each is made somewhere in a draft that can be read. */
export const slips: Readonly<Record<string, MakeSlip>> = {
  'a line one space too far': (text, at) => {
    const row = pick(structural(text), at);
    return row && insert(text, row.start, ' ');
  },
  'a line one space short': (text, at) => {
    const row = pick(
      structural(text).filter(({ indent }) => indent > 0),
      at,
    );
    return row && replace(text, row.start, row.start + 1, '', row.end);
  },
  'an answer that begins with a sign': (text, at) => {
    const row = pick(answers(text), at);
    const sign = signs[Math.floor(at * 7919) % signs.length] ?? '>5';
    return row && replace(text, row.valueStart, row.end, sign);
  },
  'a colon in an answer': (text, at) => {
    const row = pick(answers(text), at);
    return row && replace(text, row.valueStart, row.end, 'Phase 2: consult on the rules');
  },
  'paragraphs pasted below an answer': (text, at) => {
    const row = pick(answers(text), at);
    return (
      row &&
      insert(
        text,
        row.end,
        '\nBackground: the second paragraph was pasted.\n\n- a first point\n- a second point\nAnd what comes last.',
      )
    );
  },
  'a paragraph pasted below an answer': (text, at) => {
    const row = pick(answers(text), at);
    return row && insert(text, row.end, '\nThe second paragraph stands at the margin.');
  },
  'an answer typed at the level of its field': (text, at) => {
    const row = pick(
      answers(text).filter(({ kind }) => kind === 'field'),
      at,
    );
    return (
      row &&
      replace(
        text,
        row.valueStart - 1,
        row.end,
        `\n${' '.repeat(row.column)}In 2023 four in ten did not know.`,
      )
    );
  },
  'such an answer with a colon': (text, at) => {
    const row = pick(
      answers(text).filter(({ kind }) => kind === 'field'),
      at,
    );
    return (
      row &&
      replace(
        text,
        row.valueStart - 1,
        row.end,
        `\n${' '.repeat(row.column)}In 2023: four in ten did not know.`,
      )
    );
  },
  'a number behind a # over lines': (text, at) => {
    const row = pick(answers(text), at);
    const indent = ' '.repeat(row ? (row.name === undefined ? row.indent : row.column) + 2 : 0);
    return (
      row &&
      replace(
        text,
        row.valueStart,
        row.end,
        `Anyone can see\n${indent}finding #7 of the audit\n${indent}and what became of it`,
      )
    );
  },
  'a number behind a # in brackets': (text, at) => {
    const row = pick(
      structural(text).filter(
        (one) =>
          /^(?:outputs|causes|results)$/.test(one.name ?? '') &&
          one.valueStart < one.end &&
          text[one.valueStart] === '[',
      ),
      at,
    );
    return row && replace(text, row.valueStart, row.end, '[Report #3, and an annex]');
  },
  'no space behind the colon': (text, at) => {
    const row = pick(
      answers(text).filter(({ kind }) => kind === 'field'),
      at,
    );
    return row && replace(text, row.valueStart - 1, row.valueStart, '', row.end);
  },
  'a space that does not break': (text, at) => {
    const row = pick(
      structural(text).filter(({ indent }) => indent > 0),
      at,
    );
    return row && replace(text, row.start, row.start + row.indent, '\u00a0'.repeat(row.indent), row.end);
  },
  'a quotation mark that does not close': (text, at) => {
    const row = pick(answers(text), at);
    return row && replace(text, row.valueStart, row.end, '"Open the register');
  },
};

export const somewhere = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

/** Lines with a field or an item that stand in no text, quotation marks or brackets. */
function structural(text: string): readonly Row[] {
  let open = 0;
  let quote = '';
  return readRows(text).filter((row) => {
    const isOutside = open === 0 && quote === '';
    const line = text.slice(row.start, row.end);
    if (row.kind === 'inside') return false;
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

/** Those with a plain answer on one line. */
function answers(text: string): readonly Row[] {
  const rows = readRows(text);
  return structural(text).filter((row) => {
    const value = text.slice(row.valueStart, row.end);
    const below = rows.find(({ start, kind }) => start > row.start && kind !== 'blank');
    const goesOn = below?.kind === 'text' && below.indent > row.indent;
    return inProse.has(nameOf(rows, row)) && /^[A-Z][^#:]{12,}$/.test(value) && !goesOn;
  });
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

function pick<T>(all: readonly T[], at: number): T | undefined {
  return all[Math.floor(at * all.length)];
}

function insert(text: string, start: number, written: string): Slipped {
  return replace(text, start, start, written);
}

function replace(
  text: string,
  start: number,
  end: number,
  written: string,
  until = start + written.length,
): Slipped {
  const grown = written.length - (end - start);
  return { text: text.slice(0, start) + written + text.slice(end), start, end: until, grown };
}
