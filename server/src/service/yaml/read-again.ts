import { changedStretch, type ChangedStretch } from '../text/changed-stretch';
import { firstWhere } from '../text/first-where';
import type { Range } from '../text/range';
import { endOfLine, startOfLine } from './line-at';
import { readFaultless } from './read-once';
import type { Entry, ListNode, MapNode, TreeNode } from './tree';

/** A text that was read without a fault. */
export interface FaultlessReading {
  readonly text: string;
  readonly root: MapNode;
}

/** A tree, and as much of it as a slip can lie in that was not there before: what was read anew, and its neighbours. */
export interface ReadAgain {
  readonly root: MapNode;
  readonly anew: MapNode;
}

/**
 * The tree of a text of which an earlier version was read without a fault. Only the fields at the margin in which something
 * has changed are read, or, in a long list, only such items; what stands above keeps its nodes, and what stands below is moved.
 * Nothing where the change cannot be kept apart from the rest, or is not without a fault: then all has to be read.
 */
export function readAgain(before: FaultlessReading, text: string): ReadAgain | undefined {
  const change = changedStretch(before.text, text);
  return itemsAgain(before, text, change) ?? fieldsAgain(before, text, change);
}

/** Reads the fields at the margin from the last one that begins before the change to the first that begins behind it. */
function fieldsAgain(before: FaultlessReading, text: string, change: ChangedStretch): ReadAgain | undefined {
  const { root } = before;
  const by = change.endAfter - change.endBefore;
  const start = lineBefore(text, change.start, 0, fieldAtMargin) ?? 0;
  const behind = lineBehind(text, change.endAfter, text.length, fieldAtMargin);
  const window = { start, end: behind ?? text.length };
  const replaced = between(
    root.entries.map(({ keyRange, value }) => ({
      start: keyRange.start,
      end: (value?.range ?? keyRange).end,
    })),
    { start, end: window.end - by },
  );
  const part = partOf(text, window, '', behind === undefined ? '' : nextField);
  if (!replaced || !part || startOfLine(text, part.range.start) < part.range.start) return undefined;
  const own = inside(part.entries, window);
  const entries = spliced(root.entries, replaced, own, (entry) => movedEntry(entry, by));
  // A name that stands twice is a fault, wherever the other one is.
  if (new Set(entries.map(({ key }) => key)).size < entries.length) return undefined;
  const range = joined(root, part, by, replaced, root.entries.length);
  const { first } = replaced;
  return {
    root: { ...root, range, entries },
    anew: { ...root, range, entries: entries.slice(Math.max(0, first - 1), first + own.length + 1) },
  };
}

/** The same for the items of a list that stands at the margin, where the change lies inside it. */
function itemsAgain(before: FaultlessReading, text: string, change: ChangedStretch): ReadAgain | undefined {
  const { root } = before;
  const by = change.endAfter - change.endBefore;
  const at = firstWhere(root.entries, ({ keyRange }) => keyRange.start > change.start) - 1;
  const entry = root.entries[at];
  const next = root.entries[at + 1];
  const list = entry?.value;
  if (!entry || list?.kind !== 'list' || list.flow || (next && next.keyRange.start <= change.endBefore))
    return undefined;
  const top = startOfLine(text, list.range.start);
  if (top > change.start) return undefined;
  const column = list.range.start - top;
  const dash = new RegExp(` {${column}}-(?=[ \\t\\r\\n]|$)`, 'y');
  const start = lineBefore(text, change.start, top, dash);
  if (start === undefined) return undefined;
  const bottom = next ? next.keyRange.start + by : text.length;
  const behind = lineBehind(text, change.endAfter, bottom, dash);
  const window = { start, end: behind ?? bottom };
  const replaced = between(list.itemRanges, { start, end: window.end - by });
  const following = behind !== undefined ? `${' '.repeat(column)}- next` : next ? nextField : '';
  const [part, ...more] = inside(partOf(text, window, 'list:\n', following)?.entries ?? [], window);
  const read = part?.value;
  if (!replaced || read?.kind !== 'list' || more.length > 0) return undefined;
  const length = firstWhere(read.itemRanges, (range) => range.start >= window.end);
  const items = read.items.slice(0, length);
  const itemRanges = read.itemRanges.slice(0, length);
  const value: ListNode = {
    ...list,
    range: joined(list, read, by, replaced, list.items.length),
    items: spliced(list.items, replaced, items, (item) => item && movedNode(item, by)),
    itemRanges: spliced(list.itemRanges, replaced, itemRanges, (range) => movedRange(range, by)),
  };
  const range = { start: root.range.start, end: next ? root.range.end + by : value.range.end };
  const own = { ...entry, value };
  const entries = root.entries.map((one, index) => {
    if (index === at) return own;
    return index < at ? one : movedEntry(one, by);
  });
  // Items that are no texts stand each for itself.
  const isOfTexts = value.items.some((item) => item?.kind !== 'map');
  const anew = { ...own, value: isOfTexts ? value : { ...value, items, itemRanges } };
  return { root: { ...root, range, entries }, anew: { ...root, range, entries: [anew] } };
}

const fieldAtMargin = /[a-z][a-z0-9_]*[ \t]*:(?=[ \t\r\n]|$)/y;

/** The last line that begins like this in front of the offset, and no further up than `top`. */
function lineBefore(text: string, offset: number, top: number, beginning: RegExp): number | undefined {
  for (let at = startOfLine(text, offset); at >= top; at = startOfLine(text, at - 1)) {
    // With the sign behind it, which makes it what it is.
    const length = lengthOf(beginning, text, at);
    if (length > 0 && at + length < offset) return at;
    if (at === 0) break;
  }
  return undefined;
}

/** The first line that begins like this behind the offset, and above `bottom`. */
function lineBehind(text: string, offset: number, bottom: number, beginning: RegExp): number | undefined {
  for (let at = endOfLine(text, offset) + 1; at < bottom; at = endOfLine(text, at) + 1) {
    if (lengthOf(beginning, text, at) > 0) return at;
  }
  return undefined;
}

function lengthOf(beginning: RegExp, text: string, at: number): number {
  beginning.lastIndex = at;
  return beginning.exec(text)?.[0].length ?? 0;
}

/** What ends a document or says something of it stands at the margin, and concerns more than the part that it is in. */
const mark = /^(?:---|\.\.\.|%)/m;

const nextField = 'next:';

/**
 * Reads a stretch of the text, at its place. It is read with the line above it and the beginning of what follows, or with
 * stand-ins for them: the library takes a few things otherwise where they are missing.
 */
function partOf(text: string, { start, end }: Range, above: string, following: string): MapNode | undefined {
  const part = text.slice(start, end);
  const fields = mark.test(part) ? undefined : readFaultless(above + part + following);
  return fields && (movedNode(fields, start - above.length) as MapNode);
}

/** Those that were read from the text itself, and not from what stands in for the following. */
function inside(entries: readonly Entry[], { end }: Range): readonly Entry[] {
  return entries.filter(({ keyRange }) => keyRange.start < end);
}

/** What is replaced in a row: from the first, to the one behind the last. */
interface Replaced {
  readonly first: number;
  readonly behind: number;
}

/** What lies in the window; nothing where something lies on its edge. */
function between(ranges: readonly Range[], window: Range): Replaced | undefined {
  const first = firstWhere(ranges, ({ start }) => start >= window.start);
  const behind = firstWhere(ranges, ({ start }) => start >= window.end);
  const isApart = (index: number, edge: number) => (ranges[index - 1]?.end ?? 0) <= edge;
  return isApart(first, window.start) && isApart(behind, window.end) ? { first, behind } : undefined;
}

function spliced<T>(
  all: readonly T[],
  { first, behind }: Replaced,
  by: readonly T[],
  move: (one: T) => T,
): T[] {
  return [...all.slice(0, first), ...by, ...all.slice(behind).map(move)];
}

function joined(
  whole: MapNode | ListNode,
  part: MapNode | ListNode,
  by: number,
  { first, behind }: Replaced,
  length: number,
): Range {
  return {
    start: first > 0 ? whole.range.start : part.range.start,
    end: behind < length ? whole.range.end + by : part.range.end,
  };
}

function movedNode(node: TreeNode, by: number): TreeNode {
  if (by === 0) return node;
  const range = movedRange(node.range, by);
  switch (node.kind) {
    case 'map':
      return { ...node, range, entries: node.entries.map((entry) => movedEntry(entry, by)) };
    case 'list':
      return {
        ...node,
        range,
        items: node.items.map((item) => item && movedNode(item, by)),
        itemRanges: node.itemRanges.map((one) => movedRange(one, by)),
      };
    default:
      return { ...node, range };
  }
}

function movedEntry(entry: Entry, by: number): Entry {
  if (by === 0) return entry;
  const { key, keyRange, value } = entry;
  return { key, keyRange: movedRange(keyRange, by), value: value && movedNode(value, by) };
}

function movedRange({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}
