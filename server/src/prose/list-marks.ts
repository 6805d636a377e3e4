import type { Node } from 'prosemirror-model';
import type { Piece, Prefix } from './piece';
import { nodes } from './schema';

/** The marks of the items of a list: each keeps its own, and numbers go on from the first as they did. */
export function marksOf(
  list: Node,
  base: Piece | undefined,
  pairs: readonly number[],
  avoid: string,
): readonly string[] {
  const isNumbered = list.type === nodes.ordered_list;
  const isSameKind = base?.node.type === list.type;
  const old = isSameKind ? base.children.map(({ mark = '' }) => mark) : [];
  const [one, two] = old.map((mark) => /\d+/.exec(mark)?.[0]);
  const step = one !== undefined && one === two ? 0 : 1;
  let last = old[0] ?? (isNumbered ? '1. ' : '- ');
  return list.children.map((_, i) => {
    last = old[pairs[i] ?? -1] ?? last;
    const mark = isNumbered ? last.replace(/\d+/, String(Number(list.attrs.start) + i * step)) : last;
    return mark.trim().endsWith(avoid) && avoid !== ''
      ? mark.replace(/[-+*.)]/, (sign) => others[sign] ?? sign)
      : mark;
  });
}

/** Two lists of a kind that follow each other have marks of their own, or they would be one. */
const others: Readonly<Record<string, string>> = { '-': '*', '*': '-', '+': '-', '.': ')', ')': '.' };

/** The sign with which a list begins on this line. */
export function markOf(line: string | undefined, { first }: Prefix): string {
  const [, sign = ''] = /^ *(?:\d+)?([-+*.)])/.exec(line?.slice(first.length) ?? '') ?? [];
  return sign;
}
