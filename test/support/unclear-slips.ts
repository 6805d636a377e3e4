import { readRows, type Row } from '../../server/src/service/yaml/repair/rows';
import { answers, lineBreakOf, pick, replaced, structural, type MakeSlip } from './slip-places';

/** Slips after which nobody can be sure what was meant: they are told, and nothing is made of them without being asked. */
export const unclearSlips: Readonly<Record<string, MakeSlip>> = {
  'two fields on one line': (text, at, taste) => {
    const rows = readRows(text);
    const pairs = structural(text).flatMap((row) => {
      const below = rows[rows.findIndex(({ start }) => start === row.start) + 1];
      return row.name !== undefined && below?.kind === 'field' ? [[row, below] as const] : [];
    });
    const [row, below] = pick(pairs, at) ?? [];
    const gap = pick([' ', ', ', '; ', ' - ', ''], taste) ?? '';
    // Of a field of one's own nobody can know.
    if (gap === '' && below?.name === 'our_own_field') return undefined;
    return row && below && replaced(text, row.end, below.start + below.indent, gap, text);
  },
  'an item in quotation marks that lacks its dash': (text, at, taste) => {
    const [first, second] = pick(pairsOfItems(text), at) ?? [];
    if (!first || !second) return undefined;
    const words = pick(['"Part two: the rest"', "'Part two: the rest'", 'Part two: the rest'], taste) ?? '';
    const dash = text.slice(second.start, second.valueStart);
    const bare = pick(
      [dash.replace('-', ' '), ' '.repeat(second.indent), `${dash.trimEnd()}. `],
      (taste * 7) % 1,
    );
    const meant = text.slice(0, second.valueStart) + words + text.slice(second.end);
    return replaced(text, second.start, second.end, (bare ?? '') + words, meant);
  },
  'two items on one line': (text, at, taste) => {
    const [first, second] = pick(pairsOfItems(text), at) ?? [];
    if (!first || !second) return undefined;
    const words = pick(['"Part two: the rest"', 'Part two: the rest'], taste) ?? '';
    const meant = text.slice(0, second.valueStart) + words + text.slice(second.end);
    return replaced(text, first.end, second.end, ` - ${words}`, meant);
  },
  'an answer that is nothing but a sign': (text, at, taste) => {
    const row = pick(answers(text), at);
    const sign = pick(['{', '[', '*', '@', '%', '-', '>>', '!'], taste) ?? '';
    return row && replaced(text, row.valueStart, row.end, sign, text);
  },
  'a mark of a long text behind another colon': (text, at, taste) => {
    const row = pick(
      answers(text).filter(({ kind }) => kind === 'field'),
      at,
    );
    if (!row) return undefined;
    const mark = pick(['>-', '|', '>'], taste) ?? '';
    const below = lineBreakOf(text) + ' '.repeat(row.column + 2);
    const lines = `${mark}${below}We publish all${below}of it`;
    const meant = text.slice(0, row.valueStart) + lines + text.slice(row.end);
    return replaced(text, row.valueStart, row.end, `Part 2: ${lines}`, meant);
  },
  'the dash of an item further in than the others': (text, at) => {
    const rows = readRows(text);
    const begun = structural(text).filter((row) => {
      const index = rows.findIndex(({ start }) => start === row.start);
      const [above, below] = [rows[index - 1], rows[index + 1]];
      const isItem = row.kind === 'item' && row.name !== undefined && above?.kind === 'item';
      return isItem && above.indent > row.indent && below?.kind === 'field' && below.column === row.column;
    });
    const row = pick(begun, at);
    const above = row && rows[rows.findIndex(({ start }) => start === row.start) - 1];
    return row && above && replaced(text, row.start, row.start, ' '.repeat(above.indent - row.indent), text);
  },
  'a brace that does not open': (text, at) => {
    const row = pick(inBraces(text), at);
    return row && replaced(text, row.valueStart, row.valueStart + 1, '', text);
  },
  'round brackets instead of braces': (text, at) => {
    const row = pick(inBraces(text), at);
    const inside = row && text.slice(row.valueStart + 1, row.end - 1);
    return row && replaced(text, row.valueStart, row.end, `(${inside ?? ''})`, text);
  },
  'a colon twice, with a space between': (text, at) => {
    const row = pick(
      structural(text).filter(({ name, valueStart, end }) => name !== undefined && valueStart < end),
      at,
    );
    return row && replaced(text, row.valueStart, row.valueStart, ': ', text);
  },
  'another sign for the colon in front of fields in braces': (text, at, taste) => {
    const row = pick(
      inBraces(text).filter(({ kind }) => kind === 'field'),
      at,
    );
    const place = row && row.start + row.column + (row.name ?? '').length;
    return row && place !== undefined
      ? replaced(text, place, place + 1, pick([';', ' =', ' -', '.'], taste) ?? '', text)
      : undefined;
  },
};

/** Two items of a list of texts below each other. */
function pairsOfItems(text: string): readonly (readonly [Row, Row])[] {
  const rows = answers(text).filter(({ kind, name }) => kind === 'item' && name === undefined);
  return rows.flatMap((row, index) => {
    const below = rows[index + 1];
    const isNext = below !== undefined && text.slice(row.end, below.start).trim() === '';
    return isNext && below.indent === row.indent ? [[row, below] as const] : [];
  });
}

function inBraces(text: string): readonly Row[] {
  return structural(text).filter(({ valueStart, end }) =>
    /^\{ ?[a-z]+: [^{}[\]]*\}$/.test(text.slice(valueStart, end)),
  );
}
