import {
  answered,
  answers,
  lineBreakOf,
  ownColumn,
  pick,
  replaced,
  structural,
  type MakeSlip,
} from './slip-places';
import { readRows, type Row } from '../../server/src/service/yaml/repair/rows';

/** Slips that can be seen only by who knows what the form asks for in their place. */
export const slipsInForm: Readonly<Record<string, MakeSlip>> = {
  'an unseen space behind an id, a date or a choice': (text, at, taste) => {
    const row = pick(words(text), at);
    const sign = pick(['\u00a0', '\u202f', '\u2007', '\u200b', '\u00ad'], taste) ?? '';
    return row && replaced(text, row.end, row.end, sign, text);
  },
  'a bracket or another sign in front of an id, a date or a choice': (text, at, taste) => {
    const row = pick(words(text), at);
    const sign = pick(['[', '{', '@', '*', '%', '`'], taste) ?? '';
    return row && replaced(text, row.valueStart, row.valueStart, sign, text);
  },
  'a sign that nobody sees in place of an answer': (text, at, taste) => {
    const row = pick(
      answers(text).filter(({ kind }) => kind === 'field'),
      at,
    );
    const sign = pick(['\u200b', '\u00ad', '\u200e', '\u2060', ' \u200b', '\u2800'], taste) ?? '';
    return (
      row && {
        ...replaced(
          text,
          row.valueStart - 1,
          row.end,
          sign,
          text.slice(0, row.valueStart - 1) + text.slice(row.end),
        ),
        start: row.start,
      }
    );
  },
  'the first field of a group without its colon, above a note': (text, _, taste) => {
    if (/^analysis:/m.test(text)) return undefined;
    const lineBreak = lineBreakOf(text);
    const answer = pick(['All contracts are published', 'Cada año', 'L’État publie tout'], taste) ?? '';
    const group = (colon: string) => [
      'analysis:',
      `  transparency${colon} ${answer}`,
      '  # as agreed',
      '  participation: All of it',
      '',
    ];
    const begin = text.endsWith(lineBreak) ? text : text + lineBreak;
    const start = begin.length + `analysis:${lineBreak}`.length;
    const [slip, meant] = ['', ':'].map((colon) => begin + group(colon).join(lineBreak));
    return { text: slip ?? '', start, end: start + 1, meant: meant ?? '' };
  },
  'a sign behind the dash of an item': (text, at, taste) => {
    const row = pick(
      answers(text).filter(({ kind, name }) => kind === 'item' && name === undefined),
      at,
    );
    const sign = pick(['.', ',', ')', '.)'], taste) ?? '';
    const place = row && row.start + row.indent + 1;
    return row && place !== undefined
      ? { ...replaced(text, place, place, sign, text), start: row.start, end: row.end }
      : undefined;
  },
  'an unseen sign in the name of a field': (text, at, taste) => {
    const row = pick(
      structural(text).filter(({ name = '' }) => name.length > 2),
      at,
    );
    const place = row && row.column + 1 + Math.floor(taste * ((row.name ?? '').length - 1));
    return row && place !== undefined
      ? replaced(text, row.start + place, row.start + place, '\u200b', text)
      : undefined;
  },
  'a comma or colon in the reason of an open answer': (text, at, taste) => {
    const row = pick(
      answers(text).filter(({ kind }) => kind === 'field'),
      at,
    );
    const reasons = [
      'asked in May, no answer',
      'waits for the vote, who pays: see minutes',
      'one, two, three',
      'waits for the vote: in May',
    ];
    const reason = pick(reasons, taste) ?? '';
    return row && answered(text, row, `{ tbc: ${reason} }`, `{ tbc: "${reason}" }`);
  },
  'an answer over lines below its name that begins with a sign': (text, at, taste) => {
    const row = pick(
      answers(text).filter(({ kind }) => kind === 'field'),
      at,
    );
    const begin = pick(['>90 % of them', '*Every* clinic', '@ministry says', '%s', '& others'], taste) ?? '';
    const indent = row && ' '.repeat(ownColumn(row) + 2);
    const lines = [begin, 'and of the region', 'by the end of 2025'];
    return (
      row &&
      answered(text, row, ['', ...lines].join(lineBreakOf(text) + (indent ?? '')), `"${lines.join(' ')}"`)
    );
  },
  'an item over lines with a colon in the second': (text, at, taste) => {
    const row = pick(
      answers(text).filter(({ kind, name }) => kind === 'item' && name === undefined),
      at,
    );
    const lines = ['One thing', pick(['two: three', 'Two: three and four'], taste) ?? ''];
    const indent = ' '.repeat((row?.column ?? 0) + Math.floor(taste * 4) * 2);
    return row && answered(text, row, lines.join(lineBreakOf(text) + indent), `"${lines.join(' ')}"`);
  },
  'a colon in an item with a note behind it': (text, at) => {
    const row = pick(
      answers(text).filter(({ kind, name }) => kind === 'item' && name === undefined),
      at,
    );
    return row && answered(text, row, 'Step 2: do that  # later', '"Step 2: do that"  # later');
  },
  'a milestone that begins with its title, without the name of that': (text, at, taste) => {
    const [first, below] = pick(idsAboveTitles(text), at) ?? [];
    if (!first || !below) return undefined;
    const title = pick(['Publish the register', 'Step 3: publish it', 'Étape 2 : former'], taste) ?? '';
    const start = first.start + first.column;
    const rest = lineBreakOf(text) + ' '.repeat(below.indent) + text.slice(start, first.end);
    const meant = `${text.slice(0, start)}title: "${title}"${rest}${text.slice(below.end)}`;
    return { ...replaced(text, start, below.end, title + rest, meant), start: first.start };
  },
};

/** The first two lines of milestones, where these are answered on one line each. */
function idsAboveTitles(text: string): readonly (readonly [Row, Row])[] {
  const rows = readRows(text);
  const isWhole = (row: Row | undefined) =>
    row !== undefined && /^(?:'[^']*'|"[^"]*"|[^'"|>[{].*)$/.test(text.slice(row.valueStart, row.end));
  return structural(text).flatMap((row) => {
    const index = rows.findIndex(({ start }) => start === row.start);
    const [below, next] = rows.slice(index + 1);
    const isFirst = row.kind === 'item' && (row.name === 'id' || row.name === 'due');
    const isPair = isFirst && below?.name === 'title' && isWhole(row) && isWhole(below);
    return isPair && next?.kind !== 'text' ? [[row, below] as const] : [];
  });
}

/** Fields that ask for an id, a date or a choice, answered by one plain word. */
function words(text: string): readonly Row[] {
  return structural(text).filter(
    ({ name = '', valueStart, end }) =>
      ofOneWord.has(name) && /^[a-z0-9][\w-]*$/.test(text.slice(valueStart, end)),
  );
}

const ofOneWord = new Set(['id', 'due', 'start', 'end', 'stage', 'status', 'lead', 'theme', 'date', 'kind']);
