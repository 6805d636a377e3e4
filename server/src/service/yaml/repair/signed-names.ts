import { pointMark } from '../../text/points';
import type { KnownForm } from '../known-form';
import { candidate, type Candidate } from './candidate';
import { colon, nameLine, type NameLine } from './name-line';
import { isAnsweredBelow, isBelow, nextRow, expectedAt } from './expected';
import { isBlockHeader, isStructural, type Row } from './rows';

/** Lines that are the name of a field, but for signs around it, its letters or its colon: `**themes:**`, `## Themes`. */
export function mendNames(text: string, rows: readonly Row[], form: KnownForm): readonly Candidate[] {
  const found: Candidate[] = [];
  /** Lines further in than this belong to the long text that a mended line announces. */
  let inText = Infinity;
  /** The first items of the lists that are open. A dash in line with one is one more item. */
  let firsts: { readonly indent: number; readonly index: number }[] = [];
  let looks = 0;
  for (const [index, row] of rows.entries()) {
    if (row.kind === 'blank' || row.kind === 'inside') continue;
    if (row.kind === 'field') firsts = firsts.filter(({ indent }) => indent < row.column);
    if (row.kind === 'field' || row.indent > inText) continue;
    inText = Infinity;
    let first: number | undefined;
    if (row.kind === 'item') {
      firsts = firsts.filter(({ indent }) => indent <= row.indent);
      first = firsts.find(({ indent }) => indent === row.indent)?.index;
      if (first === undefined) firsts.push({ indent: row.indent, index });
      else if (row.name !== undefined) continue;
    }
    if (!mayBeName(text, rows, index, form)) continue;
    looks++;
    if (looks > mostLooks || found.length === mostNames) break;
    const mended = nameHere(text, rows, index, row, form, first);
    if (!mended) continue;
    if (first === undefined) firsts = firsts.filter(({ indent }) => indent !== row.indent);
    found.push(mended.candidate);
    if (isBlockHeader(mended.value)) inText = row.indent;
  }
  return found;
}

/** More than these are told as they are found. */
const mostNames = 20;
/** So many lines that hold a name are looked at in their surroundings. */
const mostLooks = 60;

function mayBeName(text: string, rows: readonly Row[], index: number, form: KnownForm): boolean {
  const row = rows[index];
  if (!row) return false;
  // What has no colon is a name by what stands below it.
  const hasColon = colon.test(text.slice(row.start, row.end));
  if (!hasColon && !isBelow(nextRow(rows, index), row.indent)) return false;
  return [row.indent, row.column].some((column) => {
    const line = nameLine(text, row, column);
    return line !== undefined && form.nameFor(line.words, form.names) !== undefined;
  });
}

function nameHere(
  text: string,
  rows: readonly Row[],
  index: number,
  row: Row,
  form: KnownForm,
  /** Of one more item of a list, whose dash is what it is: where the first one is. */
  first: number | undefined,
) {
  const inside = row.kind === 'item' && row.name === undefined ? [row.column] : [];
  const columns = first !== undefined ? inside : [row.indent, ...inside];
  for (const column of columns) {
    const written = nameLine(text, row, column);
    const hasFieldsBelow = (name: string) => isAnsweredByFields(name, column, nextRow(rows, index), form);
    const line = written && withoutMarkOfText(written, text, hasFieldsBelow);
    const expected =
      line &&
      form.nameFor(line.words, form.names) !== undefined &&
      expectedAt(rows, index, column, form, first);
    if (
      !line ||
      !expected ||
      (expected.isOfItems && column === row.indent) ||
      (column === row.indent && isItemOfList(text, rows, index, line.words, form))
    )
      continue;
    const free = new Set([...expected.fields].filter((name) => !expected.taken.has(name)));
    const name = form.nameFor(line.words, free);
    if (name === undefined || !isNameOf(name, line, row, nextRow(rows, index), column, form)) continue;
    if (isNoteInList(rows, index) && !(line.words === name && line.hasColon)) continue;
    const range = { start: line.start, end: row.end };
    const problem = { cause: 'name-line', range, written: text.slice(range.start, range.end), name } as const;
    const edit = {
      range: { start: line.start, end: line.valueStart },
      text: `${name}:${line.value === '' ? '' : ' '}`,
    };
    // Whoever made a note of a name may have meant it.
    const isSafe = line.words === name && row.kind !== 'comment' && hasNoWord(text, line, name);
    return { candidate: candidate(problem, 'write-name', [edit], isSafe), value: line.value };
  }
  return undefined;
}

/** `analysis:>` above fields: what announces a long text where there is none. */
function withoutMarkOfText(
  line: NameLine,
  text: string,
  hasFieldsBelow: (name: string) => boolean,
): NameLine {
  const { words, value, valueStart } = line;
  const isMark = /^[|>][-+]?$/.test(value) && text[valueStart - 1] === ':';
  return isMark && hasFieldsBelow(words)
    ? { ...line, isSigned: true, value: '', valueStart: valueStart + value.length }
    : line;
}

function isAnsweredByFields(name: string, column: number, below: Row | undefined, form: KnownForm): boolean {
  return below !== undefined && isStructural(below) && isAnsweredBelow(name, column, below, form);
}

/** The number of a heading goes with the signs around it, and what stands in brackets may be a note. */
function hasNoWord(text: string, { start, valueStart }: NameLine, name: string): boolean {
  return !/[\p{L}\p{N}()[\]]/u.test(text.slice(start, valueStart).replace(name, ''));
}

/** Dashes, or what stands in place of them, may be right below the name of their list. */
function isItemOfList(
  text: string,
  rows: readonly Row[],
  index: number,
  words: string,
  form: KnownForm,
): boolean {
  const row = rows[index];
  if (!row || pointMark(text.slice(row.start, row.end)) === '') return false;
  for (let at = index - 1; at >= 0; at--) {
    const above = rows[at];
    if (above?.kind !== 'field' || above.column > row.indent) continue;
    return above.column === row.indent && form.inItems(above.name ?? '').has(words);
  }
  return false;
}

/** `# Other` among the items of a list of texts: what stands below it has its place without it. */
function isNoteInList(rows: readonly Row[], index: number): boolean {
  const row = rows[index];
  const below = nextRow(rows, index);
  if (row?.kind !== 'comment' || below?.kind !== 'item' || below.name !== undefined) return false;
  for (let at = index - 1; at >= 0; at--) {
    const above = rows[at];
    if (!above || above.kind === 'blank' || above.kind === 'comment') continue;
    const opens = above.kind === 'field' && above.valueStart >= above.end;
    return above.indent === below.indent && (opens || above.kind === 'item') && row.indent === below.indent;
  }
  return false;
}

/** A heading, and a name that has no colon or none of its letters, say what they are by what stands below them. */
function isNameOf(
  name: string,
  line: NameLine,
  row: Row,
  below: Row | undefined,
  column: number,
  form: KnownForm,
): boolean {
  const isText = isBlockHeader(line.value) && below !== undefined && below.indent > column;
  const isAbove = (line.value === '' && isAnsweredBelow(name, column, below, form)) || isText;
  const isExact = line.words === name && line.hasColon;
  return row.kind !== 'comment' && isExact ? line.isSigned : isAbove;
}
