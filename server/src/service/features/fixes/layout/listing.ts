import type { TextEdit } from '../../../text/edit';
import { readIndentation } from '../../../text/indentation';
import { emptyAt, type Range } from '../../../text/range';
import { endOfLine, startOfLine } from '../../../yaml/line-at';
import type { ListNode, ScalarNode } from '../../../yaml/tree';
import { columnOf, lineBreakOf, nextLine, spaces } from '../../../yaml/layout/rows';

/** The value of a key as the only item of a list below it. */
export function asOnlyItem(
  text: string,
  keyStart: number,
  { range, style }: ScalarNode,
): readonly TextEdit[] | undefined {
  const isOnKeyLine = startOfLine(text, keyStart) === startOfLine(text, range.start);
  // A block that says how far it is indented would no longer be told the truth.
  const header = style === 'block' ? text.slice(range.start, endOfLine(text, range.start)) : '';
  if (/\d/.test(header)) return undefined;
  if (!isOnKeyLine) return [{ range: emptyAt(range.start), text: '- ' }, ...indentLines(text, range, 2)];
  const dash = columnOf(text, keyStart) + readIndentation(text).list;
  const colon = text.slice(0, range.start).trimEnd().length;
  const first: TextEdit = {
    range: { start: colon, end: range.start },
    text: `${lineBreakOf(text)}${spaces(dash)}- `,
  };
  return [first, ...indentLines(text, range, readIndentation(text).list + 2)];
}

/** The lines below the first, further in. */
export function indentLines(text: string, { start, end }: Range, columns: number): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (let at = nextLine(text, start); at < end; at = nextLine(text, at)) {
    if (text.slice(at, endOfLine(text, at)).trim() === '') continue;
    edits.push({ range: emptyAt(at), text: spaces(columns) });
  }
  return edits;
}

/** A list of one text as that text. */
export function withoutList(text: string, { range, items, flow }: ListNode): TextEdit | undefined {
  const [only] = items;
  if (items.length !== 1 || only?.kind !== 'scalar') return undefined;
  const source = text.slice(only.range.start, only.range.end);
  // The range of a list in lines runs on over a comment behind its item, which stays.
  const end = flow ? range.end : only.range.end;
  const around = text.slice(range.start, only.range.start) + text.slice(only.range.end, end);
  if (around.includes('#') || only.style === 'block' || /[\r\n]/.test(source)) return undefined;
  // On the line of the key, where the text of a field stands.
  const start = flow ? range.start : text.slice(0, range.start).trimEnd().length;
  return { range: { start, end }, text: flow ? source : ` ${source}` };
}
