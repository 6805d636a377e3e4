import type { Prefix } from './piece';

/** The mark of an item with the blanks around it, in its first line. What is set with tabs is not taken apart. */
export function itemMark(line: string, outer: string): string | undefined {
  const match = /^( *(?:[-+*]|\d{1,9}[.)]))( *)(.?)/.exec(behind(line, outer));
  const [, mark, space = '', next] = match ?? [];
  if (mark === undefined || next === '\t') return undefined;
  return mark + (next === '' || space.length > 4 ? ' ' : space);
}

/** What stands before a quotation with its mark, by its first line. */
export function quotePrefix(line: string, prefix: Prefix): Prefix | undefined {
  const match = /^ *> ?/.exec(behind(line, prefix.first));
  if (!match) return undefined;
  const mark = match[0].endsWith(' ') ? match[0] : `${match[0]} `;
  return { first: prefix.first + mark, rest: `${prefix.rest}${mark}` };
}

/** A tab, which begins no mark, where the line does not begin as it should. */
function behind(line: string, outer: string): string {
  return line.startsWith(outer) ? line.slice(outer.length) : '\t';
}
