import { readRows, type Row } from '../../server/src/service/yaml/repair/rows';
import { lineBreakOf, pick, replaced, structural, type MakeSlip, type Slipped } from './slip-places';

/** Slips in the line that names a group of fields or items, or a long text, and in the marks at its margin. */
export const slipsInNames: Readonly<Record<string, MakeSlip>> = {
  'signs around the name of a group': (text, at, taste) => {
    const row = pick(groups(text), at);
    return row && named(text, row, pick(decorated, taste)?.(row.name ?? '') ?? '');
  },
  'a heading instead of the name of a group': (text, at, taste) => {
    const row = pick(groups(text), at);
    return row && named(text, row, `${pick(['# ', '## ', '### ', '#'], taste) ?? ''}${row.name ?? ''}:`);
  },
  'the name of a group without its colon': (text, at, taste) => {
    const row = pick(withFields(text), at);
    return (
      row &&
      named(
        text,
        row,
        `${row.name ?? ''}${pick(['', '：', ' ：', '.', ' -', ';', ' =', ':>', ':|'], taste) ?? ''}`,
      )
    );
  },
  'the name of a group in other letters': (text, at, taste) => {
    const row = pick(groups(text), at);
    const name = row?.name ?? '';
    const capital = name.charAt(0).toUpperCase() + name.slice(1);
    return row && named(text, row, `${pick([capital, name.toUpperCase(), `**${capital}**`], taste) ?? ''}:`);
  },
  'a space that is none behind the name of a group': (text, at, taste) => {
    const row = pick(withFields(text), at);
    return (
      row &&
      named(text, row, `${row.name ?? ''}:${pick(['\u00a0', '\u202f', ' \u00a0', '\u3000'], taste) ?? ''}`)
    );
  },
  'the name of a group among the fields above it': (text, at) => {
    const row = pick(
      withFields(text).filter((one) => one.indent === 0 && standsBelowFields(text, one)),
      at,
    );
    return row && replaced(text, row.start, row.start, '  ', text);
  },
  'the name of a group in the words of the form': (text, at, taste) => {
    const row = pick(
      withFields(text).filter(({ name = '' }) => name in labels),
      at,
    );
    const words = row && pick(labels[row.name ?? ''] ?? [], taste);
    return row && words !== undefined ? named(text, row, words) : undefined;
  },
  'the name of a group that is gone': (text, at) => {
    const row = pick(
      withFields(text).filter(({ name = '' }) => name in labels),
      at,
    );
    if (!row) return undefined;
    // Both have the same fields; the first is the one that the form asks for.
    if (row.name === 'supporting' && !/^leads:/m.test(text)) return undefined;
    const next = text.indexOf('\n', row.end) + 1;
    const below = readRows(text).find(
      ({ start, kind }) => start >= next && !/^(?:blank|comment)$/.test(kind),
    );
    return {
      text: text.slice(0, row.start) + text.slice(next),
      start: row.start,
      end: (below?.end ?? next) - next + row.start,
      meant: text,
    };
  },
  'an answer behind the name of a group that has fields': (text, at, taste) => {
    const row = pick(withFields(text), at);
    const words = pick(['tbc', '[]', 'Some text', 'See the annex, part 2', 'TBC'], taste) ?? '';
    const space = (taste * 5) % 1 < 0.3 && words !== '[]' ? '' : ' ';
    const note = words === '[]' ? '' : `  # ${words}`;
    return (
      row && {
        ...named(text, row, `${row.name ?? ''}:${space}${words}`),
        meant: text.slice(0, row.end) + note + text.slice(row.end),
      }
    );
  },
  'a word behind the name of a list that has items': (text, at, taste) => {
    const row = pick(
      groups(text).filter(({ name = '' }) => /^(?:outputs|causes|results)$/.test(name)),
      at,
    );
    const words = pick(['tbc', '[]', 'TBC', 'todo'], taste) ?? '';
    const note = words === '[]' ? '' : `  # ${words}`;
    return (
      row && {
        ...named(text, row, `${row.name ?? ''}: ${words}`),
        meant: text.slice(0, row.end) + note + text.slice(row.end),
      }
    );
  },
  'a colon too many behind a name': (text, at) => {
    const row = pick(
      structural(text).filter(({ name, valueStart, end }) => {
        return name !== undefined && !notOfForm.has(name) && /^[\w-]+$/.test(text.slice(valueStart, end));
      }),
      at,
    );
    const place = row && row.start + row.column + (row.name ?? '').length;
    return row && place !== undefined
      ? { ...replaced(text, place, place, ':', text), start: row.start, end: row.end + 1 }
      : undefined;
  },
  'a list that begins on the line of its name': (text, at) => {
    const rows = readRows(text);
    const begun = groups(text).flatMap((row) => {
      const below = rows[rows.findIndex(({ start }) => start === row.start) + 1];
      const isPlain = below?.kind === 'item' && /^[\p{L}\d]/u.test(text.slice(below.valueStart, below.end));
      return isPlain && /^(?:milestones|outputs|causes|results)$/.test(row.name ?? '')
        ? [[row, below] as const]
        : [];
    });
    const [row, below] = pick(begun, at) ?? [];
    return row && below && replaced(text, row.end, below.start + below.indent, ' ', text);
  },
  'a heading at the margin inside a long text': (text, at, taste) =>
    insideLongText(
      text,
      at,
      pick(['# Background', '## What was done', '#2 of the audit', '# Next: steps'], taste) ?? '',
    ),
  'a line at the margin inside a long text': (text, at, taste) =>
    insideLongText(
      text,
      at,
      pick(['The second part.', 'Note 2, see the annex', 'In 2023 we began', '* A star'], taste) ?? '',
    ),
  'words behind a list in brackets': (text, at, taste) => {
    const rows = structural(text).filter(
      ({ name, valueStart, end }) =>
        name !== undefined && !notOfForm.has(name) && /^\[[^[\]{}'"#]+\]$/.test(text.slice(valueStart, end)),
    );
    const row = pick(rows, at);
    const words =
      pick(['and others', 'et al.', '(to be confirmed)', 'or the ministry: see annex', '– tbc'], taste) ?? '';
    return (
      row && {
        ...replaced(
          text,
          row.end,
          row.end,
          ` ${words}`,
          `${text.slice(0, row.end)}  # ${words}${text.slice(row.end)}`,
        ),
        start: row.start,
      }
    );
  },
};

const decorated: readonly ((name: string) => string)[] = [
  (name) => `- ${name}:`,
  (name) => `**${name}:**`,
  (name) => `**${name}**:`,
  (name) => `"${name}:`,
  (name) => `"${name}:"`,
  (name) => `_${name}_:`,
  (name) => `• ${name}:`,
  (name) => `* ${name}:`,
  (name) => `1. ${name}:`,
  (name) => `> ${name}:`,
  (name) => `\`${name}:\``,
  (name) => `[${name}]:`,
  (name) => `(${name}):`,
  (name) => `<b>${name}:</b>`,
  (name) => `${name}::`,
];

const labels: Readonly<Record<string, readonly string[]>> = {
  leads: ['Commitment Lead:', 'Leads:', 'Leads of the commitment:'],
  supporting: ['Supporting Stakeholders:', 'Supporting organisations:', 'Supporting stakeholders'],
  problem: ['Problem Definition:', 'The problem:', '# Problem definition'],
  description: ['Commitment Description:', 'Description of the commitment:'],
  analysis: ['Commitment Analysis:', '**Commitment analysis**', 'OGP values:'],
  milestones: ['Milestones and activities:', 'Activities:', '## Milestones', 'List of milestones:'],
  sign_off: ['Sign-off:', 'Sign off:', 'Signed by:'],
};

/** True where the line above is a field two columns in. */
function standsBelowFields(text: string, { start }: Row): boolean {
  const above = structural(text)
    .filter((row) => row.start < start)
    .at(-1);
  return above?.kind === 'field' && above.indent === 2 && above.valueStart < above.end;
}

/** Fields whose answer stands below their name: fields, items, or a long text. */
function groups(text: string): readonly Row[] {
  const rows = readRows(text);
  return structural(text).filter((row) => {
    const below = rows.find(({ start, kind }) => start > row.start && kind !== 'blank');
    const isFurtherIn =
      below !== undefined &&
      (below.indent > row.column || (below.kind === 'item' && below.indent >= row.column));
    return (
      row.kind === 'field' &&
      !notOfForm.has(row.name ?? '') &&
      below?.kind !== 'comment' &&
      isFurtherIn &&
      /^(?:[|>]-?)?$/.test(text.slice(row.valueStart, row.end))
    );
  });
}

/** The generated drafts have a field of their own; what is open has a reason and no group. */
const notOfForm = new Set(['our_own_field', 'tbc']);

/** Those with fields, or with items that have fields. */
function withFields(text: string): readonly Row[] {
  const rows = readRows(text);
  return groups(text).filter((row) => {
    const below = rows.find(({ start, kind }) => start > row.start && kind !== 'blank');
    return row.valueStart >= row.end && below?.name !== undefined;
  });
}

/** The signs and the name alone, with what stands behind it as it was. */
function named(text: string, row: Row, written: string): Slipped {
  const value = text.slice(row.valueStart, row.end);
  return {
    ...replaced(text, row.start + row.indent, row.end, value === '' ? written : `${written} ${value}`, text),
    start: row.start,
  };
}

function insideLongText(text: string, at: number, line: string): Slipped | undefined {
  const rows = readRows(text);
  const places = rows.filter(({ kind, indent }, index) => {
    const above = rows[index - 1];
    return kind === 'inside' && above?.kind === 'inside' && indent > 0;
  });
  const row = pick(places, at);
  if (!row) return undefined;
  const lineBreak = lineBreakOf(text);
  const first = rows
    .slice(0, rows.indexOf(row))
    .reverse()
    .find(({ kind }) => kind === 'field' || kind === 'item');
  const begin = rows[rows.indexOf(first ?? row) + 1] ?? row;
  const meant = `${text.slice(0, row.start)}${' '.repeat(begin.indent)}${line}${lineBreak}${text.slice(row.start)}`;
  return replaced(text, row.start, row.start, line + lineBreak, meant);
}
