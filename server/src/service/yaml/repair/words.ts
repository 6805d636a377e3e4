import type { Range } from '../../text/range';
import { endOfLine, startOfLine } from '../line-at';
import type { KnownForm } from '../known-form';
import type { Slip } from './candidate';
import { expectedAt } from './expected';
import { openColumns } from './open-columns';
import { rowAt } from './rows';

/** True for what can be nothing but words: there are some, it holds no field, and no sign that belongs to the layout of one. */
export function areWords(source: string, slip: Slip, start: number): boolean {
  const isOfLayout =
    /^(?:[:;,=]|[-<]+[|>]|[|>]\p{L})/u.test(source) ||
    /^[^[]*\]$|^[^{]*\}$/.test(source) ||
    /:[ \t]+[|>][-+\d]*[ \t]*$/m.test(source);
  return (
    /[\p{L}\p{N}]/u.test(source) &&
    !isOfLayout &&
    !holdsField(source, slip.form) &&
    !endsInFieldLacking(source, slip, start)
  );
}

const fieldName = /(?<![\w-])([a-z][\w-]*)[ \t]*:(?=\s|$)/g;

function holdsField(source: string, form: KnownForm | undefined): boolean {
  return [...source.matchAll(fieldName)].some(({ 0: written, 1: name = '', index }) => {
    const before = source.slice(source.lastIndexOf('\n', index) + 1, index);
    const beginsLine = index > 0 && /^[ \t]*(?:-[ \t]+)*$/.test(before);
    // The names of checks have dashes, as no word at the beginning of a line has.
    if (beginsLine && (!form || name.includes('-'))) return true;
    if (form ? !form.names.has(name) && name !== 'tbc' : true) return false;
    // “And the problem: nobody knows of it.”
    const goesOn = /^[ \t]+\p{Ll}[^\n]*?[ \t]/u.test(source.slice(index + written.length));
    return !(/\p{L}[ \t]+$/u.test(before) && goesOn);
  });
}

const longestName = 40;

/** `Publish itlead: treasury`: the end of a line, and the next field without its own. Only one that is not there may be that. */
function endsInFieldLacking(source: string, { rows, form }: Slip, start: number): boolean {
  if (!form) return false;
  const written = [...source.matchAll(/:(?=\s|$)/g)].map(({ index }) =>
    source.slice(Math.max(0, index - longestName), index).trimEnd(),
  );
  if (written.length === 0) return false;
  const index = rowAt(rows, start);
  const { name: answered, column: ownColumn } = rows[index] ?? {};
  const own = answered === undefined || ownColumn === undefined ? [] : [ownColumn];
  const around = openColumns(rows, index).flatMap(({ kind, column }) => (kind === 'name' ? [column] : []));
  return [...own, ...around].some((column) => {
    const { fields = [], taken } = expectedAt(rows, index, column, form) ?? {};
    const lacking = [...fields].filter((name) => name !== answered && !taken?.has(name));
    return lacking.some((name) => written.some((word) => word.endsWith(name)));
  });
}

/** False for an item that may be two of a list: on one line with a dash between them, or the second without its dash below. */
export function isOneText({ rows, form }: Slip, start: number, source: string): boolean {
  const { kind, name, valueStart } = rows[rowAt(rows, start)] ?? {};
  const isItem = kind === 'item' && valueStart === start;
  if (!isItem && !(name !== undefined && form?.textLists.has(name))) return true;
  const [, ...more] = source.split(/\r\n|[\r\n]/);
  return !/\s-\s/.test(source) && more.every((line) => /^\s*(?:\p{Ll}|$)/u.test(line));
}

/** True where the form asks for words, and for what the authors have added for themselves. */
export function takesWords({ text, rows, form }: Slip, start: number): boolean {
  const index = rowAt(rows, start);
  const row = rows[index];
  if (!form || !row) return true;
  const before = text.slice(row.start + row.column, start);
  if (/(?:^|[{\s])tbc[ \t]*:[ \t]*$/.test(before)) return true;
  if (row.name === undefined && row.kind === 'text' && before !== '') return false;
  const name = row.name ?? nameAbove(rows, index);
  return name === undefined || form.prose.has(name) || !form.names.has(name);
}

function nameAbove(rows: Slip['rows'], index: number): string | undefined {
  const column = rows[index]?.indent ?? 0;
  const isItem = rows[index]?.kind === 'item';
  const above = openColumns(rows, index).find(
    (open) => open.kind === 'name' && (open.column < column || (isItem && open.column === column)),
  );
  return above && rows[above.row]?.name;
}

/** The reason in `{ tbc: … }` on the line of a fault within it, where it is not in quotes. */
export function reasonAt(text: string, { start }: Range): Range | undefined {
  const begin = startOfLine(text, start);
  const line = text.slice(begin, endOfLine(text, start));
  const [, before = '', reason = ''] =
    /^([^{}#]*\{[ \t]*tbc[ \t]*:[ \t]+)([^{}"'#\s][^{}"'#]*)\}/.exec(line) ?? [];
  const from = begin + before.length;
  return reason === '' || start < from ? undefined : { start: from, end: from + reason.trimEnd().length };
}
