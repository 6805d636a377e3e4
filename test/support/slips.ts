import { readRows, type Row } from '../../server/src/service/yaml/repair/rows';
import {
  answered,
  answers,
  hardlyBegun,
  lineBreakOf,
  listsInBrackets,
  ownColumn,
  pick,
  replaced,
  structural,
  withoutSpace,
  type MakeSlip,
  type Slipped,
} from './slip-places';
import { slipsInForm } from './slips-in-form';
import { slipsInItems } from './slips-in-items';
import { slipsInNames } from './slips-in-names';
import { pastes } from './slips-pasted';
import { slipsUnseen } from './slips-unseen';

/** Every slip that people were seen to make, by its name. */
export const slips: Readonly<Record<string, MakeSlip>> = {
  ...pastes,
  ...slipsInForm,
  ...slipsInNames,
  ...slipsInItems,
  ...slipsUnseen,
  'a line one space too far': (text, at) => {
    const row = pick(structural(text), at);
    return row && moved(text, [row], 1);
  },
  'a line one space short': (text, at) => {
    const row = pick(
      structural(text).filter(({ indent }) => indent > 0),
      at,
    );
    return row && moved(text, [row], -1);
  },
  'a tab in place of the spaces in front of a line': (text, at, taste) => {
    const row = pick(
      structural(text).filter(({ indent }) => indent > 0),
      at,
    );
    const tabs = taste < 0.7 ? '\t' : '\t\t';
    return row && { ...replaced(text, row.start, row.start + row.indent, tabs, text), end: row.end };
  },
  'an item one space too far with all that belongs to it': (text, at) => {
    const rows = readRows(text);
    const row = pick(
      structural(text).filter(({ kind, name }) => kind === 'item' && name !== undefined),
      at,
    );
    return row && moved(text, belongingTo(rows, row), 1);
  },
  'the first field indented': (text, _, taste) => {
    const [row] = structural(text);
    return row && moved(text, [row], 1 + Math.floor(taste * 4));
  },
  'an answer that begins with a sign': (text, at, taste) => {
    const row = pick(answers(text), at);
    const words = pick(signs, taste) ?? '';
    // Two dashes are a list in a list: that is told as the wrong kind of answer.
    if (row?.kind === 'item' && words.startsWith('-')) return undefined;
    return row && answered(text, row, words, `'${words}'`);
  },
  'an item in brackets that begins with a sign': (text, at, taste) => {
    const row = pick(listsInBrackets(text), at);
    const words = pick(
      signs.filter((sign) => /^[%@`&*!|>]/.test(sign) && !/[,[\]{}]/.test(sign)),
      taste,
    );
    return row && answered(text, row, `[An annex, ${words ?? ''}]`, `[An annex, '${words ?? ''}']`);
  },
  'a colon in an answer': (text, at, taste) => {
    const row = pick(answers(text), at);
    const words = pick(withColons, taste) ?? '';
    return row && answered(text, row, words, `"${words}"`);
  },
  'a colon in brackets': (text, at) => {
    const row = pick(listsInBrackets(text), at);
    return row && answered(text, row, '[Annex A: the rules, Annex B]', '["Annex A: the rules", Annex B]');
  },
  'paragraphs pasted below an answer': (text, at) => {
    const row = pick(answers(text), at);
    return (
      row &&
      pasted(text, row, [
        'Background: the second paragraph was pasted.',
        '',
        '- a first point',
        '- a second point',
        'And what comes last.',
      ])
    );
  },
  'a paragraph pasted below an answer': (text, at) => {
    const row = pick(answers(text), at);
    return row && pasted(text, row, ['The second paragraph stands at the margin.']);
  },
  'an answer typed at the level of its field': (text, at, taste) => {
    const row = pick(
      answers(text).filter(({ kind }) => kind === 'field'),
      at,
    );
    const words = taste < 0.5 ? 'In 2023 four in ten did not know.' : 'In 2023: four in ten did not know.';
    const lineBreak = lineBreakOf(text);
    return row && answered(text, row, `${lineBreak}${' '.repeat(row.column)}${words}`, `"${words}"`);
  },
  'a number behind a # over lines': (text, at) => {
    const row = pick(answers(text), at);
    const indent = ' '.repeat(row ? ownColumn(row) + 2 : 0);
    const lines = ['Anyone can see', 'finding #7 of the audit', 'and what became of it'];
    return row && answered(text, row, lines.join(lineBreakOf(text) + indent), `"${lines.join(' ')}"`);
  },
  'a number behind a # in brackets': (text, at) => {
    const row = pick(listsInBrackets(text), at);
    return row && answered(text, row, '[Report #3, and an annex]', '["Report #3", and an annex]');
  },
  'no space behind the colon': (text, at) => {
    const row = pick(
      answers(text).filter(({ kind }) => kind === 'field'),
      at,
    );
    return row && { ...replaced(text, row.valueStart - 1, row.valueStart, '', text), end: row.end };
  },
  'no space behind the colon, and another colon in the answer': (text, at, taste) => {
    const isField = ({ kind }: Row) => kind === 'field';
    const kept = pick(answers(text).filter(isField), at);
    if (!kept) return undefined;
    const draft = taste < 0.5 ? { text, row: kept } : hardlyBegun(text, kept);
    const words = pick(withColons, (taste * 2) % 1) ?? '';
    return withoutSpace(answered(draft.text, draft.row, words, `"${words}"`), draft.row);
  },
  'no space behind the colon among fields that are empty': (text, at, taste) => {
    const isField = ({ kind }: Row) => kind === 'field';
    const kept = pick([...answers(text).filter(isField), ...listsInBrackets(text).filter(isField)], at);
    if (!kept) return undefined;
    const draft = hardlyBegun(text, kept);
    const { row } = draft;
    const words = pick(['One thing only, from a paragraph.', 'We publish all of it.', 'Été'], taste) ?? '';
    return withoutSpace(answered(draft.text, row, words, words), row);
  },
  'a space that does not break': (text, at) => {
    const row = pick(
      structural(text).filter(({ indent }) => indent > 0),
      at,
    );
    return row && replaced(text, row.start, row.start + row.indent, '\u00a0'.repeat(row.indent), text);
  },
  'a control character': (text, at, taste) => {
    const row = pick(structural(text), at);
    const sign = pick(['\v', '\f', '\u0007', '\u001b', '\u0085'], taste) ?? '';
    const place = row && pick([row.start, row.start + row.column, row.valueStart, row.end], (taste * 7) % 1);
    return row && place !== undefined ? replaced(text, place, place, sign, text) : undefined;
  },
  'a quotation mark that does not close': (text, at) => {
    const row = pick(answers(text), at);
    return row && answered(text, row, '"Open the register', '"Open the register"');
  },
};

/** Not `#1`: such an answer is read as an empty one, and what is said of empty answers waits (lost-words.test.ts). */
const signs = [
  '>90 % of it',
  '> 90 % of it',
  '>= half',
  '>the half',
  '% of it all',
  '@ministry says',
  '`code` first',
  '&c. and more',
  '& others',
  '*new* rules',
  '**Bold** words',
  '! now or never',
  '!important things',
  '|a bar',
  '| a | table |',
  '? why not',
  '[Draft] rules',
  '[Draft rules',
  '- a dash first',
  '{a} brace',
  '{a brace',
];

const withColons = [
  'Phase 2: consult on the rules',
  'Step 1: do this',
  'We do three things: publish, train, report',
  'The goal: phase 2: all of it',
];

function moved(text: string, rows: readonly Row[], by: number): Slipped | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const changed = rows
    .filter(({ kind }) => kind !== 'blank')
    .reduceRight(
      (all, { start }) =>
        by > 0
          ? all.slice(0, start) + ' '.repeat(by) + all.slice(start)
          : all.slice(0, start) + all.slice(start - by),
      text,
    );
  const end = (rows.at(-1)?.end ?? first.end) + changed.length - text.length;
  return { text: changed, start: first.start, end, meant: text };
}

/** The row and those below it that stand further in. */
function belongingTo(rows: readonly Row[], row: Row): readonly Row[] {
  const below = rows.slice(rows.findIndex(({ start }) => start === row.start) + 1);
  const next = below.findIndex(({ kind, indent }) => kind !== 'blank' && indent <= row.indent);
  const own = next < 0 ? below : below.slice(0, next);
  const last = own.filter(({ kind }) => kind !== 'blank' && kind !== 'comment').at(-1);
  return [row, ...own.filter(({ start }) => last && start <= last.start)];
}

function pasted(text: string, row: Row, lines: readonly string[]): Slipped {
  const lineBreak = lineBreakOf(text);
  const space = ' '.repeat(ownColumn(row) + 2);
  const all = [text.slice(row.valueStart, row.end), ...lines];
  const meant = ['|-', ...all.map((line) => (line === '' ? '' : space + line))].join(lineBreak);
  const written = [text.slice(row.valueStart, row.end), ...lines].join(lineBreak);
  return answered(text, row, written, meant);
}
