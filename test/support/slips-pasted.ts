import { readRows, type Row } from '../../server/src/service/yaml/repair/rows';
import {
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

/** What a word processor leaves when several of its paragraphs are pasted into a draft, by where they are pasted. */
export const pastes: Readonly<Record<string, MakeSlip>> = {
  'a paste behind the name of a field': (text, at, taste) => {
    const row = fieldWithText(text, at);
    return row && pastedInto(text, row, linesFrom(taste), [0], asLongText);
  },
  'a paste right behind the colon of a field': (text, at, taste) => {
    const row = fieldWithText(text, at);
    return row && withoutSpace(pastedInto(text, row, linesFrom(taste), [0], asLongText), row);
  },
  'a paste right behind the colon of a field among fields that are empty': (text, at, taste) => {
    const kept = fieldWithText(text, at);
    if (!kept) return undefined;
    const { row, text: draft } = hardlyBegun(text, kept);
    return withoutSpace(pastedInto(draft, row, linesFrom(taste), [0], asLongText), row);
  },
  'a paste right behind the colon of a field that takes a list': (text, at, taste) => {
    const row = pick(listsInBrackets(text), at);
    return row && withoutSpace(pastedInto(text, row, linesFrom(taste), [0], asItems), row);
  },
  'a paste on the line below the name of a field': (text, at, taste) => {
    const row = fieldWithText(text, at);
    if (!row) return undefined;
    const lines = linesFrom(taste);
    const indents = indentsFrom(row, taste);
    // Sentences that stand where an answer stands are one paragraph, broken by hand.
    const isOneText = lines.every((line) => paragraphs.includes(line));
    if (isOneText && indents.every((indent) => indent > ownColumn(row))) return undefined;
    return pastedInto(text, row, ['', ...lines], indents, asLongText);
  },
  'a paste behind the name of a field that takes a list': (text, at, taste) => {
    const row = pick(listsInBrackets(text), at);
    return row && pastedInto(text, row, linesFrom(taste), [0], asItems);
  },
  'a paste on the line below the name of a field that takes a list': (text, at, taste) => {
    const row = pick(listsInBrackets(text), at);
    const lines = linesFrom(taste);
    // Dashes are what a list is made of.
    if (!row || lines.some((line) => line.startsWith('- '))) return undefined;
    return pastedInto(text, row, ['', ...lines], indentsFrom(row, taste), asItems);
  },
};

const bullets = ['• ', '•\t', '– ', '· ', 'o\t', '* ', '- ', '1. ', '2.\t', 'a) ', '3) '];
const points = [
  'Publish a register of all contracts',
  'Phase 2: train the clinics',
  'Report #3 of the audit',
  '>90 % of the clinics report',
  '"Open" days in each town',
  'Ask “why”, and answer',
  '@ministry answers within a week',
  'L’État publie 100 % des marchés',
  '公开合同数据',
];
const paragraphs = [
  'The ministry, with others, publishes all of it.',
  'It is known since the audit #12 that nobody reads them.',
  'We asked: what is missing?',
  'Since 2019 each department has kept its own list of contracts, so nobody can say how much one company holds, and the courts cannot either.',
  'All of it is done by December 2025.',
  '(Those of the provinces come later.)',
];
const announcing = ['The ministry will do the following:', 'En 2025 :', 'We will'];

/** Paragraphs or points or both, as a word processor writes them into plain text. */
function linesFrom(taste: number): readonly string[] {
  const choose = chooserFrom(taste);
  const gap = choose([[], ['']]);
  const some = (all: readonly string[]) => [choose(all), ...gap, ...choose([[], [choose(all)]])];
  const asPoints = () => {
    const bullet = choose(bullets);
    const own = choose([() => bullet, () => choose(bullets)]);
    return Array.from({ length: choose([2, 3, 4]) }, () => own() + choose(points));
  };
  switch (choose(['paragraphs', 'points', 'announced', 'all'])) {
    case 'paragraphs':
      return [choose(paragraphs), ...gap, choose(paragraphs), ...choose([[], [...gap, choose(paragraphs)]])];
    case 'points':
      return asPoints();
    case 'announced':
      return [choose(announcing), ...gap, ...asPoints()];
    default:
      return [...some(paragraphs).slice(0, 1), ...gap, ...asPoints(), ...gap, choose(paragraphs)];
  }
}

function chooserFrom(taste: number): <T>(all: readonly T[]) => T {
  let seed = Math.floor(taste * 2 ** 31);
  return <T>(all: readonly T[]) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return pick(all, (seed >> 8) / 2 ** 23) ?? (all[0] as T);
  };
}

/** How far the lines stand in: often only the first does, where the cursor was. */
function indentsFrom(row: Row, taste: number): readonly number[] {
  const own = ownColumn(row);
  return pick([[0], [own], [own + 2], [0, own + 2, 0], [0, own, 0]], (taste * 13) % 1) ?? [0];
}

/** Fields that take a text, answered on one line. */
function fieldWithText(text: string, at: number): Row | undefined {
  const rows = readRows(text);
  const fields = structural(text).filter(({ kind, name = '', start, indent, valueStart, end }) => {
    const below = rows.find((row) => row.start > start && row.kind !== 'blank');
    const isWhole = /^(?:'[^']*'|"[^"]*"|[^'"|>[].*)$/.test(text.slice(valueStart, end));
    return kind === 'field' && takeText.has(name) && isWhole && !(below && below.indent > indent);
  });
  return pick(fields, at);
}

const takeText = new Set([
  'summary',
  'statement',
  'done_so_far',
  'solution',
  'transparency',
  'accountability',
  'participation',
]);

/** Each line stands in as far as its place in `indents` says, those that have none as far as the last. */
function pastedInto(
  text: string,
  row: Row,
  lines: readonly string[],
  indents: readonly number[],
  asMeant: (lines: readonly string[], column: number) => readonly string[],
): Slipped {
  const lineBreak = lineBreakOf(text);
  const written = lines.map((line, i) =>
    i === 0 || line === '' ? line : ' '.repeat(indents[i] ?? indents.at(-1) ?? 0) + line,
  );
  const meant = asMeant(
    lines.filter((line, i) => line !== '' || i > 0),
    ownColumn(row) + 2,
  );
  return {
    ...replaced(
      text,
      row.valueStart,
      row.end,
      written.join(lineBreak),
      text.slice(0, row.valueStart) + meant.join(lineBreak) + text.slice(row.end),
    ),
    start: row.start,
    keepsLines: true,
  };
}

/** Every line is a paragraph or a point of its own. */
function asLongText(lines: readonly string[], column: number): readonly string[] {
  const space = ' '.repeat(column);
  return ['|-', ...lines.filter((line) => line !== '').flatMap((line) => [space + asMarkdown(line), ''])];
}

/** Numbers are signs of Markdown too, and letters are kept. */
function asMarkdown(line: string): string {
  if (/^\d/.test(line) || withoutBullet(line) === line) return line;
  return `- ${/^[a-z]\)/.test(line) ? line : withoutBullet(line)}`;
}

function asItems(lines: readonly string[], column: number): readonly string[] {
  const items = lines.filter((line) => line !== '').map(withoutBullet);
  return ['', ...items.map((item) => `${' '.repeat(column)}- '${item.replaceAll("'", "''")}'`)];
}

function withoutBullet(line: string): string {
  const bullet = bullets.find((one) => line.startsWith(one)) ?? '';
  return line.slice(bullet.length);
}
