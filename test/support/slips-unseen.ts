import { readRows, type Row } from '../../server/src/service/yaml/repair/rows';
import { answers, lineBreakOf, pick, replaced, structural, type MakeSlip, type Slipped } from './slip-places';

/** Signs that nobody sees, or that look like a space, where the layout of a file has others or none. */
export const slipsUnseen: Readonly<Record<string, MakeSlip>> = {
  'a sign that nobody sees between a name and its answer': (text, at, taste) => {
    const row = pick(
      structural(text).filter(({ kind, name, valueStart, end }) => {
        return kind === 'field' && name !== undefined && name !== 'our_own_field' && valueStart < end;
      }),
      at,
    );
    return row && written(text, row.valueStart, row, taste);
  },
  'a sign that nobody sees behind the dash of an item': (text, at, taste) => {
    const row = pick(
      answers(text).filter(({ kind, name }) => kind === 'item' && name === undefined),
      at,
    );
    return row && written(text, row.valueStart, row, taste);
  },
  'a sign that nobody sees behind brackets or quotation marks': (text, at, taste) => {
    const row = pick(
      structural(text).filter(({ name, valueStart, end }) => {
        return (
          name !== 'our_own_field' && /^(?:"[^"]*"|'[^']*'|\[.*\]|\{.*\})$/.test(text.slice(valueStart, end))
        );
      }),
      at,
    );
    const sign = pick(unseen, taste) ?? '';
    return row && { ...replaced(text, row.end, row.end, sign, text), start: row.start };
  },
  'a line of which nothing can be seen': (text, at, taste) => {
    const rows = readRows(text);
    const places = structural(text).filter((row) => {
      const above = rows[rows.findIndex(({ start }) => start === row.start) - 1];
      return above?.kind === 'field' && above.valueStart >= above.end;
    });
    const row = pick(places, at);
    const sign = pick(unseen, (taste * 7) % 1) ?? '';
    const line =
      ' '.repeat(Math.floor(taste * 4) * 2) + sign + (pick(['', ' ', '  '], (taste * 13) % 1) ?? '');
    return row && replaced(text, row.start, row.start, line + lineBreakOf(text), text);
  },
};

const unseen = ['\u00a0', '\u202f', '\u200b', '\u2060', '\ufeff', '\u00ad'];

/** In place of the space in front of the answer, or before it. */
function written(text: string, place: number, { start, end }: Row, taste: number): Slipped {
  const sign = pick(unseen, taste) ?? '';
  const isBefore = (taste * 7) % 1 < 0.5;
  return { ...replaced(text, place - 1, isBefore ? place - 1 : place, sign, text), start, end: end + 1 };
}
