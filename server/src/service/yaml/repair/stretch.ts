import { isSign } from './block-header';
import type { Slip } from './candidate';
import { openColumns, ownColumn, type OpenColumn } from './open-columns';
import { hasFields, isBlockHeader, isBullet, isStructural, type Row } from './rows';

/** A field or item with all lines below it, up to the next field or item. */
export interface Stretch {
  readonly answer: Row;
  /** The lines that stand further in than its name, as an answer does. */
  readonly inside: readonly Row[];
  /** Those from the first that does not to the last. */
  readonly loose: readonly Row[];
}

/** What the lines at a fault belong to: to an answer that begins on its own line, and to the field or item above. */
export function stretchesAt(slip: Slip): readonly Stretch[] {
  const { text, rows, at } = slip;
  const row = rows[at];
  const own = row && isAnswer(slip, at) && valueOf(text, row) !== '' ? [at] : [];
  return [...own, answerAbove(slip)].flatMap((top) =>
    top === undefined ? [] : (stretchBelow(slip, top) ?? []),
  );
}

/** The same of the field around, where what stands loose below an item is one more: it begins in the column of the dash. */
export function stretchOfList(slip: Slip, { answer, loose: [first] }: Stretch): Stretch | undefined {
  return first?.indent === answer.indent ? stretchAround(slip, answer) : undefined;
}

/** A field with all items below it, which may be points of a text. */
export function stretchOfPoints(slip: Slip): Stretch | undefined {
  const { rows, at } = slip;
  const item = rows[isAnswer(slip, at) ? at : (answerAbove(slip) ?? at)];
  return item && stretchAround(slip, item);
}

function stretchAround(slip: Slip, item: Row): Stretch | undefined {
  const { text, rows } = slip;
  if (!isBullet(text, item)) return undefined;
  const [, field] = openColumns(rows, rows.indexOf(item) + 1);
  return field?.kind === 'name' ? stretchBelow(slip, field.row, true) : undefined;
}

function stretchBelow(slip: Slip, top: number, takesItems = false): Stretch | undefined {
  const { text, rows } = slip;
  const answer = rows[top];
  if (!answer || !(takesMore(valueOf(text, answer)) || isQuotedItem(slip, answer))) return undefined;
  const isEmpty = valueOf(text, answer) === '';
  const open = openColumns(rows, top + 1);
  const inner = ownColumn(answer);
  let first: number | undefined;
  let last = top;
  for (let index = top + 1; index < rows.length; index++) {
    const row = rows[index];
    if (
      !row ||
      (row.kind === 'comment' && first !== undefined) ||
      (isNext(slip, row, open, isEmpty && last === top) &&
        !(takesItems && isBullet(text, row) && row.indent >= inner))
    )
      break;
    if (row.kind === 'blank') continue;
    last = index;
    const isInside = row.kind === 'inside' || (row.kind === 'text' && row.indent > inner);
    if (!isInside && row.kind !== 'comment') first ??= index;
  }
  const below = rows.slice(top + 1, last + 1);
  const inside = first === undefined ? below : rows.slice(top + 1, first);
  return { answer, inside, loose: first === undefined ? [] : rows.slice(first, last + 1) };
}

/** The field or item that the text was put below: the nearest line above that is one, apart from bullets of the text. */
function answerAbove(slip: Slip): number | undefined {
  for (let index = slip.at - 1; index >= 0; index--) if (isAnswer(slip, index)) return index;
  return undefined;
}

function isAnswer(slip: Slip, index: number): boolean {
  const kind = slip.rows[index]?.kind;
  return kind === 'field' || (kind === 'item' && isItem(slip, index));
}

/** True for the dash of a list that is open or can begin here; others are bullets of a text. */
function isItem(slip: Slip, index: number): boolean {
  const { text, rows } = slip;
  const row = rows[index];
  if (!row) return false;
  const open = openColumns(rows, index);
  const [inner] = open;
  const above = inner && rows[inner.row];
  if (!above || goesOn(slip, row, open)) return true;
  return row.indent >= inner.column && valueOf(text, above) === '';
}

/** What stands on the line of a field or item, but for a comment alone. */
export function valueOf(text: string, { valueStart, end }: Row): string {
  const value = text.slice(valueStart, end);
  return value.startsWith('#') ? '' : value;
}

/** An answer that is still empty, a text, or one that is announced by `>` or `|`. */
function takesMore(value: string): boolean {
  if (value === '' || isBlockHeader(value) || isSign(value)) return true;
  return /^[^"'[{|>#]/.test(value) ? /[^\w.-]/.test(value) : /^(["'])[^"']*\1[ \t]*[^\s#]/.test(value);
}

/** `outputs: "A page"`: what is whole in its quotes takes no more words, but a list takes more items. */
function isQuotedItem({ text, form }: Slip, answer: Row): boolean {
  const { name = '' } = answer;
  return form?.lists.has(name) === true && form.inItems(name).size === 0 && isQuoted(valueOf(text, answer));
}

export function isQuoted(value: string): boolean {
  return /^(?:"[^"\\]*"|'[^']*')$/.test(value);
}

/** True for the field or item that comes after the text: it stands where one can stand. */
function isNext(slip: Slip, row: Row, open: readonly OpenColumn[], isEmpty: boolean): boolean {
  if (!isStructural(row)) return false;
  if (goesOn(slip, row, open)) return true;
  // The items of an answer that is still empty.
  return row.kind === 'item' && isEmpty && row.indent >= (open[0]?.column ?? 0);
}

/** True for one more field or item of those that are open. Among items that have fields, bare words are a bullet. */
function goesOn({ text, rows }: Slip, row: Row, open: readonly OpenColumn[]): boolean {
  const wanted = row.kind === 'field' ? 'name' : 'dash';
  const before = open.find(({ column, kind }) => kind === wanted && column === row.indent);
  if (!before || row.kind === 'field') return before !== undefined;
  const other = rows[before.row];
  return !isBullet(text, row) || !other || !hasFields(text, other);
}
