import { nearest } from '../../text/nearest';
import { lineBreakOf } from '../layout/rows';
import type { KnownForm } from '../known-form';
import { candidate, type Candidate } from './candidate';
import { nameLine } from './name-line';
import { isBlockHeader, isStructural, rowAt, type Row } from './rows';

/** A field or an item below a field at the margin, with the names of its own fields. */
interface Part {
  readonly row: Row;
  readonly isItem: boolean;
  readonly names: Set<string>;
}

/**
 * Fields and items that are out of place where they stand, and are what one field of the form is made of which the draft
 * lacks: its name is above them in other words, or not at all.
 */
export function mendGroups(text: string, rows: readonly Row[], form: KnownForm): readonly Candidate[] {
  const margin = rows.filter((row) => row.kind === 'field' && row.indent === 0);
  const taken = new Set(margin.flatMap((row) => unquoted(row) ?? []));
  const found: Candidate[] = [];
  let owner: string | undefined;
  /** What the form does not know, and is written as its names are. */
  let own: string | undefined;
  let isText = false;
  let parts: Part[] = [];
  let inText: Row[] = [];
  const close = () => {
    const choose: Choose = (all) => groupOf(all, text, rows, taken, form);
    const out = swallowed(text, inText, choose, form);
    for (const run of [...out, ...runsOf(parts, { owner, own }, choose, form)]) {
      taken.add(run.name);
      const mended = mendRun(text, rows, run, form);
      found.push(out.includes(run) ? { ...mended, isOutOfText: true } : mended);
    }
    parts = [];
    inText = [];
  };
  for (const row of rows) {
    if (isText && row.kind === 'inside') inText.push(row);
    if (!isStructural(row)) continue;
    if (row.kind === 'field' && row.indent === 0) {
      close();
      const value = text.slice(row.valueStart, row.end);
      isText = isBlockHeader(value);
      // What is answered on its line takes nothing more.
      owner = value === '' || value.startsWith('#') ? unquoted(row) : undefined;
      own = undefined;
      if (owner !== undefined && !form.names.has(owner)) [own, owner] = [owner, undefined];
    } else addPart(parts, row, owner, form);
  }
  close();
  return found.slice(0, mostGroups);
}

const mostGroups = 5;

function addPart(parts: Part[], row: Row, owner: string | undefined, form: KnownForm): void {
  const last = parts.at(-1);
  const isItem = row.kind === 'item';
  const isOwn = last?.isItem && !isItem && row.column === last.row.column;
  const fields = form.inItems(owner ?? '');
  const isStray = isOwn && fields.size > 0 && !fields.has(row.name ?? '');
  if (isOwn && !isStray && row.name !== undefined) last.names.add(row.name);
  else if (!last || isStray || row.indent <= last.row.indent)
    parts.push({ row, isItem, names: new Set(row.name === undefined ? [] : [row.name]) });
}

/** The field that the draft lacks and the first of these parts belong to. */
type Choose = (parts: readonly Part[]) => string | undefined;

interface Run {
  readonly name: string;
  readonly first: Row;
}

/** Where the parts below a field are no longer its own, and whose they are from there on. */
function runsOf(
  parts: readonly Part[],
  { owner, own }: { readonly owner: string | undefined; readonly own: string | undefined },
  choose: Choose,
  form: KnownForm,
): readonly Run[] {
  const runs: Run[] = [];
  let current = owner;
  let seen = new Set<string>();
  for (const [index, part] of parts.entries()) {
    if (part.names.size === 0 || fits(part, current, seen, form)) {
      for (const name of part.names) seen.add(name);
      continue;
    }
    // Below a name that has nothing of its own, it is rather that field which is wrong.
    if (index === 0 && current !== undefined) return runs;
    const name = choose(parts.slice(index));
    // `partners:` or `old_milestones:` is a field of the authors' own, which is not published, and may have names of the form in it.
    if (own !== undefined && (name === undefined || !isSlip(own, name, form))) return runs;
    if (name === undefined || runs.some((run) => run.name === name)) continue;
    runs.push({ name, first: part.row });
    current = name;
    seen = new Set(part.names);
  }
  return runs;
}

/** What a long text has at its end, where the name of the next field is gone: fields and items of that, and no words. */
function swallowed(text: string, rows: readonly Row[], choose: Choose, form: KnownForm): readonly Run[] {
  const column = rows[0]?.indent;
  const isItem = ({ start, indent }: Row) => text[start + indent] === '-';
  const words = rows.filter((row) => row.indent === column && row.name === undefined && !isItem(row)).at(-1);
  const first = words === undefined ? 0 : rows.indexOf(words) + 1;
  const parts: Part[] = [];
  for (const row of rows.slice(first)) {
    if (row.name !== undefined)
      addPart(parts, { ...row, kind: isItem(row) ? 'item' : 'field' }, undefined, form);
  }
  const [part, ...more] = parts;
  const name = choose(parts);
  const isAnswered = part && /^(?:$|[[{|>])/.test(text.slice(part.row.valueStart, part.row.end));
  if (!part || name === undefined || (more.length === 0 && part.names.size < 2 && !isAnswered)) return [];
  if (!parts.every((one) => fits(one, name, new Set(), form) && isLaidOut(one, text, form))) return [];
  const announcing = words ? text.slice(words.start, words.end) : '';
  if (announcing.endsWith(':') && !form.sharesWord(announcing, name)) return [];
  return [{ name, first: part.row }];
}

/** In prose, too, a line may say `government: 5 million`; only in a list has it items. */
function isLaidOut({ row }: Part, text: string, form: KnownForm): boolean {
  return !form.lists.has(row.name ?? '') || /^(?:$|[[{#])/.test(text.slice(row.valueStart, row.end));
}

/** True for what the form calls the field, and for a slip of the keys. */
function isSlip(written: string, name: string, form: KnownForm): boolean {
  return form.nameFor(written, new Set([name])) !== undefined || nearest(written, [name]) !== undefined;
}

function fits(
  { isItem, names }: Part,
  owner: string | undefined,
  seen: ReadonlySet<string>,
  form: KnownForm,
): boolean {
  if (owner === undefined || form.inItems(owner).size > 0 !== isItem) return false;
  const fields = form.inside(owner);
  return [...names].every((name) => fields.has(name) && (isItem || !seen.has(name)));
}

/** The first field that the draft lacks to which the first of the parts belong, and as many more as can. */
function groupOf(
  [first, ...more]: readonly Part[],
  text: string,
  rows: readonly Row[],
  taken: ReadonlySet<string>,
  form: KnownForm,
): string | undefined {
  if (!first) return undefined;
  const free = [...form.atMargin].filter((name) => !taken.has(name) && fits(first, name, new Set(), form));
  const next = more.find(({ names }) => names.size > 0);
  // A single field that has its place at the margin stands too far in.
  if (!next && !first.isItem && [...first.names].some((name) => form.atMargin.has(name))) return undefined;
  const fitting = free.filter((name) => !next || fits(next, name, first.names, form));
  const above = lastRow(rows, rowAt(rows, first.row.start));
  const words = above && isNameless(above, form) ? text.slice(above.start, above.end) : '';
  const all = fitting.length > 0 ? fitting : free;
  return all.find((name) => form.sharesWord(words, name)) ?? all[0];
}

function mendRun(text: string, rows: readonly Row[], { name, first }: Run, form: KnownForm): Candidate {
  const above = lastRow(rows, rowAt(rows, first.start));
  const line =
    above && above.indent <= first.indent && isNameless(above, form) ? nameLine(text, above, 0) : undefined;
  if (above && line?.value === '' && (line.hasColon || form.sharesWord(line.words, name))) {
    const isNote = above.kind === 'comment' && !form.sharesWord(line.words, name);
    const range = { start: above.start + above.indent, end: above.end };
    const problem = { cause: 'name-line', range, written: text.slice(range.start, range.end), name } as const;
    const isSame = form.nameFor(line.words, new Set([name])) !== undefined;
    if (!isNote)
      return candidate(
        problem,
        'write-name',
        [{ range: { start: above.start, end: above.end }, text: `${name}:` }],
        isSame && line.words === name && above.kind !== 'comment',
      );
  }
  if (above && unquoted(above) === name && above.valueStart >= above.end) return moveOut(text, above);
  const { start } = first;
  const range = { start: start + first.indent, end: first.end };
  const problem = {
    cause: 'missing-group',
    range,
    written: text.slice(range.start, range.end),
    name,
  } as const;
  // Together with the beginning of the line, so that it is seen to be a change of that line.
  const begin = { start, end: start + Math.max(first.indent, 1) };
  const inserted = `${name}:${lineBreakOf(text)}${text.slice(begin.start, begin.end)}`;
  return candidate(problem, 'add-name', [{ range: begin, text: inserted }]);
}

/** The name is there, in line with the fields of another. */
function moveOut(text: string, { start, indent, end }: Row): Candidate {
  const range = { start: start + indent, end };
  const problem = { cause: 'indentation', range, written: text.slice(range.start, range.end) } as const;
  return candidate(problem, 'line-up', [{ range: { start, end: start + indent }, text: '' }]);
}

/** No field or item of the form, so that it can be the name of one in other words. */
function isNameless(row: Row, form: KnownForm): boolean {
  const { kind } = row;
  return kind === 'text' || kind === 'comment' || (kind === 'field' && !form.names.has(unquoted(row) ?? ''));
}

/** The last line above that holds anything. */
function lastRow(rows: readonly Row[], index: number): Row | undefined {
  for (let at = index - 1; at >= 0; at--) if (rows[at]?.kind !== 'blank') return rows[at];
  return undefined;
}

function unquoted({ name }: Pick<Row, 'name'>): string | undefined {
  return name?.replaceAll(/["']/g, '');
}
