import type { FoundField } from '../../schema/walk-fields';
import { endOfLine, startOfLine } from '../../yaml/line-at';
import { columnOf, dashOf, lineBreakOf, nextLine, spaces } from '../../yaml/layout/rows';
import { sameContent } from '../../yaml/layout/same-content';
import type { ListNode, ScalarNode } from '../../yaml/tree';
import { readIndentation } from '../../text/indentation';
import type { Variant } from './variant';

/** One answer that both versions give, with what either says; nothing where only one of them can be right. */
export function joinAnswers(
  mine: FoundField | undefined,
  other: FoundField | undefined,
  a: Variant,
  b: Variant,
): string | undefined {
  if (!mine || !other || JSON.stringify(mine.path) !== JSON.stringify(other.path)) return undefined;
  const [one, two] = [mine.node, other.node];
  if (one?.kind === 'list' && two?.kind === 'list') return joinLists(one, two, a, b);
  // A name or a headline is one thing; of a longer answer both versions can stand below each other.
  const isLong = mine.fact.kind === 'text' && mine.path.at(-1) !== 'title';
  if (isLong && one?.kind === 'scalar' && two?.kind === 'scalar') return joinTexts(mine, one, two, a, b);
  return undefined;
}

/** Our items, and those of theirs that are not among them. */
function joinLists(one: ListNode, two: ListNode, a: Variant, b: Variant): string | undefined {
  const [mine, other] = [a.draft.yaml.text, b.draft.yaml.text];
  if (one.items.length === 0 || two.items.length === 0 || one.flow !== two.flow) return undefined;
  const isNew = (at: number) => !one.items.some((item) => sameContent(item, two.items[at]));
  const added = [...two.items.keys()].filter(isNew);
  if (added.length === 0) return undefined;
  const block = mine.slice(a.range.start, a.range.end);
  if (one.flow) {
    const end = one.itemRanges.at(-1)?.end;
    if (end === undefined) return undefined;
    const items = added
      .flatMap((at) => two.itemRanges[at] ?? [])
      .map(({ start, end: to }) => other.slice(start, to));
    const offset = end - a.range.start;
    return `${block.slice(0, offset)}, ${items.join(', ')}${block.slice(offset)}`;
  }
  const dashes = two.itemRanges.map((range) => dashOf(other, range));
  const own = one.itemRanges[0] && dashOf(mine, one.itemRanges[0]);
  const first = dashes[0];
  if (own === undefined || first === undefined || columnOf(mine, own) !== columnOf(other, first))
    return undefined;
  const rows = added.map((at) => {
    const dash = dashes[at];
    const next = dashes[at + 1];
    if (dash === undefined) return undefined;
    const end = next === undefined ? b.range.end : startOfLine(other, next);
    return other.slice(startOfLine(other, dash), end);
  });
  return rows.includes(undefined) ? undefined : withBreak(block, mine) + rows.join('');
}

/** Theirs as a paragraph below ours. */
function joinTexts(
  { keyRange, path }: FoundField,
  one: ScalarNode,
  two: ScalarNode,
  a: Variant,
  b: Variant,
): string | undefined {
  const [mine, other] = [a.draft.yaml.text, b.draft.yaml.text];
  const lineBreak = lineBreakOf(mine);
  const block = mine.slice(a.range.start, a.range.end);
  if (one.style === 'block' && two.style === 'block') {
    const header = (text: string, { range }: ScalarNode) =>
      text.slice(range.start, endOfLine(text, range.start)).trim();
    const body = other.slice(nextLine(other, two.range.start), b.range.end);
    const isAlike =
      // How a text ends is told by its own mark, and is that of ours then.
      /^[>|][+-]?$/.test(header(other, two)) &&
      /^[>|][+-]?(?:\s|$)/.test(header(mine, one)) &&
      header(mine, one).startsWith(header(other, two).charAt(0)) &&
      indentOf(body) === indentOf(mine.slice(nextLine(mine, one.range.start)));
    if (isAlike) return withBreak(block.trimEnd(), mine) + lineBreak + body;
  }
  const isBare = (text: string, { range }: Variant, node: ScalarNode) =>
    !(text.slice(range.start, node.range.start) + text.slice(node.range.end, range.end)).includes('#');
  if (!isBare(mine, a, one) || !isBare(other, b, two)) return undefined;
  const indent = spaces(columnOf(mine, keyRange.start) + readIndentation(mine).step);
  const lines = [...one.text.trimEnd().split(/\r\n|\r|\n/), '', ...two.text.trimEnd().split(/\r\n|\r|\n/)];
  const head = mine.slice(a.range.start, keyRange.start) + String(path.at(-1));
  return [`${head}: |-`, ...lines.map((line) => (line.trim() === '' ? '' : indent + line)), ''].join(
    lineBreak,
  );
}

function indentOf(body: string): number {
  return /^(?:[ \t]*(?:\r\n|\r|\n))*( *)/.exec(body)?.[1]?.length ?? 0;
}

function withBreak(block: string, text: string): string {
  return /[\r\n]$/.test(block) ? block : block + lineBreakOf(text);
}
