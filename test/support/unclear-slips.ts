import { readRows, type Row } from '../../server/src/service/yaml/repair/rows';
import { pick, replaced, structural, type MakeSlip } from './slip-places';

/** Slips after which nobody can be sure what was meant: they are told, and nothing is made of them without being asked. */
export const unclearSlips: Readonly<Record<string, MakeSlip>> = {
  'two fields on one line': (text, at, taste) => {
    const rows = readRows(text);
    const pairs = structural(text).flatMap((row) => {
      const below = rows[rows.findIndex(({ start }) => start === row.start) + 1];
      return row.name !== undefined && below?.kind === 'field' ? [[row, below] as const] : [];
    });
    const [row, below] = pick(pairs, at) ?? [];
    const gap = pick([' ', ', ', '; ', ' - '], taste) ?? '';
    return row && below && replaced(text, row.end, below.start + below.indent, gap, text);
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

function inBraces(text: string): readonly Row[] {
  return structural(text).filter(({ valueStart, end }) =>
    /^\{ ?[a-z]+: [^{}[\]]*\}$/.test(text.slice(valueStart, end)),
  );
}
