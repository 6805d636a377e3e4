import { isBlockHeader, readRows, type Row } from '../../server/src/service/yaml/repair/rows';
import {
  answered,
  lineBreakOf,
  listsInBrackets,
  pick,
  replaced,
  structural,
  type MakeSlip,
} from './slip-places';

/** Slips in the dashes of items that have fields, and in what stands behind these dashes. */
export const slipsInItems: Readonly<Record<string, MakeSlip>> = {
  'signs around the first name of an item': (text, at, taste) => {
    const row = pick(items(text), at);
    const name = row?.name ?? '';
    const written =
      pick([`**${name}:**`, `**${name}**:`, `"${name}:"`, `_${name}_:`, `\`${name}:\``], taste) ?? '';
    return (
      row && {
        ...replaced(text, row.start + row.column, row.valueStart, `${written} `, text),
        start: row.start,
      }
    );
  },
  'another bullet in front of the only item of a list': (text, at, taste) => {
    const row = pick(listsInBrackets(text), at);
    const words = 'One page, free to reuse';
    const bullet = pick(['•', '·', '–', '*', '1.', '●'], taste) ?? '';
    const space = pick([' ', '\t', '\u00a0'], (taste * 7) % 1) ?? '';
    const below = lineBreakOf(text) + ' '.repeat((row?.column ?? 0) + 2);
    return row && answered(text, row, below + bullet + space + words, `${below}- ${words}`);
  },
  'an item in line with the names of the one above': (text, at) => {
    const row = pick(
      items(text).filter((one) => isBelowAnswered(text, one)),
      at,
    );
    return row && replaced(text, row.start, row.start, ' '.repeat(row.column - row.indent), text);
  },
  'a number or a star instead of the dash of an item': (text, at, taste) => {
    const row = pick(items(text), at);
    const place = row && row.start + row.indent;
    return row && place !== undefined
      ? {
          ...replaced(text, place, place + 1, pick(['*', '1.', '2)', '•', '–', '+'], taste) ?? '', text),
          end: row.end,
        }
      : undefined;
  },
  'a dash too many in an item': (text, at, taste) => {
    const titles = fieldsOfMilestones(text).filter(
      ([item, { name, start }]) => name === 'title' && /\bid:/.test(text.slice(item.start, start)),
    );
    const [item, row] = pick(titles, at) ?? [];
    if (!item || !row) return undefined;
    const lineBreak = lineBreakOf(text);
    const dash = ' '.repeat(item.indent) + '-';
    const slip =
      taste < 0.6
        ? dash + ' '.repeat(row.column - item.indent - 1)
        : dash + lineBreak + ' '.repeat(row.column);
    return { ...replaced(text, row.start, row.start + row.column, slip, text), end: row.end };
  },
  'the first name of an item without its colon': (text, at) => {
    const rows = items(text).filter((row) => {
      const below = structural(text).find(({ start }) => start > row.start);
      const isPlain = /^[\p{L}\d][^:#]*$/u.test(text.slice(row.valueStart, row.end));
      return isPlain && below?.kind === 'field' && below.column === row.column;
    });
    const row = pick(rows, at);
    const place = row && row.start + row.column + (row.name ?? '').length;
    return row && place !== undefined
      ? { ...replaced(text, place, place + 1, '', text), start: row.start, end: row.end }
      : undefined;
  },
  'fields of an item that fall to the margin': (text, at, taste) => {
    const [item, row] = pick(fieldsOfMilestones(text), at) ?? [];
    const rows = readRows(text);
    if (!item || !row) return undefined;
    const index = rows.findIndex(({ start }) => start === row.start);
    const end = rows.findIndex(
      ({ kind, indent }, below) =>
        below > index &&
        kind !== 'blank' &&
        kind !== 'comment' &&
        indent < row.indent &&
        (kind === 'item' || indent === 0),
    );
    const next = rows[end];
    // Else it may as well stand there.
    const fallen = taste < 0.5 ? [row] : rows.slice(index, end < 0 ? rows.length : end);
    const isTwice =
      row.name === 'title' && /^title:/m.test(text) && !fallen.some(({ name }) => name === 'supporting');
    if (next?.kind !== 'item' && !isTwice) return undefined;
    const changed = fallen
      .filter(({ kind, indent }) => kind !== 'blank' && indent >= row.indent)
      .reduceRight((all, { start }) => all.slice(0, start) + all.slice(start + row.indent), text);
    return { text: changed, start: row.start, end: row.end - row.indent, meant: text };
  },
  'an item without its dash': (text, at, taste) => {
    const row = pick(items(text), at);
    const place = row && row.start + row.indent;
    if (!row || place === undefined || !hasMore(text, row)) return undefined;
    const length = row.column - row.indent;
    const slip = taste < 0.5 ? ' '.repeat(length) : '';
    return { ...replaced(text, place, place + length, slip, text), end: row.end };
  },
  'no space behind the dash of an item': (text, at) => {
    const row = pick(items(text), at);
    const place = row && row.start + row.indent + 1;
    return row && place !== undefined && row.column === row.indent + 2
      ? { ...replaced(text, place, place + 1, '', text), start: row.start, end: row.end }
      : undefined;
  },
};

/** The form leaves open what the items of “links” are made of. */
function items(text: string): readonly Row[] {
  let group = '';
  return structural(text).filter(({ kind, name, indent }) => {
    if (kind === 'field' && indent === 0) group = name ?? '';
    return kind === 'item' && name !== undefined && group !== 'links';
  });
}

/** The lines below the first in the items of the one list that is told by ids. */
function fieldsOfMilestones(text: string): readonly (readonly [Row, Row])[] {
  let group = '';
  let item: Row | undefined;
  return structural(text).flatMap((row) => {
    if (row.kind === 'field' && row.indent === 0) group = row.name ?? '';
    if (group !== 'milestones') item = undefined;
    else if (row.kind === 'item' && row.name !== undefined && (!item || row.indent <= item.indent))
      item = row;
    const isOfItem = row.kind === 'field' && row.column === item?.column;
    return item && isOfItem ? [[item, row] as const] : [];
  });
}

/** Another field below its first, and another item in the list: a single one is read as fields without a list. */
function hasMore(text: string, row: Row): boolean {
  const below = structural(text).find(({ start }) => start > row.start);
  const others = items(text).filter(({ indent, start }) => {
    const between = text.slice(Math.min(start, row.start), Math.max(start, row.start));
    return start !== row.start && indent === row.indent && !/^[a-z]/m.test(between);
  });
  return below?.kind === 'field' && below.indent === row.column && others.length > 0;
}

/** True for a later item of a list, below a field of the one above that is answered on its line. */
function isBelowAnswered(text: string, { start, indent, column }: Row): boolean {
  const rows = structural(text).filter((row) => row.start < start);
  const above = rows.at(-1);
  return (
    above?.kind === 'field' &&
    above.column === column &&
    above.valueStart < above.end &&
    !isBlockHeader(text.slice(above.valueStart, above.end)) &&
    rows.some((row) => row.kind === 'item' && row.indent === indent)
  );
}
