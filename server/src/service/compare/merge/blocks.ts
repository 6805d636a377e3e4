import type { Comment } from '../../yaml/comments';
import { firstWhere } from '../../text/first-where';
import { endOfLine, startOfLine } from '../../yaml/line-at';
import { columnOf, nextLine, startsItsLine } from '../../yaml/layout/rows';
import type { ListNode, MapNode, TreeNode } from '../../yaml/tree';
import { exactMeaning, type Meaning } from '../meaning';
import type { Version } from './version';

/** A field or an item with everything that goes along with it: the comments above it and all that is indented below it. */
export interface Block {
  readonly of: Version;
  /** Its place among the fields of its map or the items of its list. */
  readonly index: number;
  /** Nothing for an item. */
  readonly key: string | undefined;
  readonly value: TreeNode | undefined;
  readonly meaning: Meaning;
  /** True when it stands on lines of its own, false between brackets. */
  readonly onLines: boolean;
  /** Where the comments above it begin; the same as `head` when it has none. */
  readonly from: number;
  /** Where its first line begins; its own start where it stands behind a dash or between brackets. */
  readonly head: number;
  /** Its name or its dash. */
  readonly start: number;
  /** Right behind the colon or the dash. */
  readonly inside: number;
  /** Where its value ends. */
  readonly end: number;
  /** The start of the line below it. */
  readonly to: number;
  readonly column: number;
  /** The comments above it, those below its value that are indented further, and those in between. */
  readonly lead: readonly Comment[];
  readonly tail: readonly Comment[];
  readonly inner: readonly Comment[];
}

interface Bare {
  readonly index: number;
  readonly key: string | undefined;
  readonly value: TreeNode | undefined;
  readonly start: number;
  readonly inside: number;
  readonly end: number;
}

/** The fields of a draft. */
export function fieldsOf(version: Version): readonly Block[] {
  return version.root ? blocksOf(version, version.root, 0) : [];
}

/** The fields of a map or the items of a list that a block holds; none where it holds something else. */
export function partsOf(block: Block | undefined, kind: 'map' | 'list'): readonly Block[] {
  if (block?.value?.kind !== kind) return [];
  return blocksOf(block.of, block.value, nextLine(block.of.text, block.inside));
}

/** `above` is where the lines of what the blocks belong to begin to be theirs. */
function blocksOf(version: Version, node: MapNode | ListNode, above: number): readonly Block[] {
  const bare = node.kind === 'map' ? entriesIn(version.text, node) : itemsIn(version.text, node);
  if (node.flow) return bare.map((block) => inBrackets(version, block));
  const blocks: Block[] = [];
  for (const block of bare) blocks.push(onLines(version, block, blocks.at(-1), above));
  return blocks;
}

function entriesIn(text: string, node: MapNode): readonly Bare[] {
  return node.entries.map(({ key, keyRange, value }, index) => {
    const colon = /^[ \t]*:/.exec(text.slice(keyRange.end, keyRange.end + 20))?.[0].length ?? 0;
    const inside = keyRange.end + colon;
    const end = value?.range.end ?? endOfBlank(text, inside);
    return { index, key, value, start: keyRange.start, inside, end };
  });
}

function itemsIn(text: string, node: ListNode): readonly Bare[] {
  return node.items.map((value, index) => {
    const range = node.itemRanges[index] ?? node.range;
    if (node.flow) return { index, key: undefined, value, inside: range.start, ...range };
    const start = value ? dashBefore(text, range.start) : range.start;
    return {
      index,
      key: undefined,
      value,
      start,
      inside: start + 1,
      end: value?.range.end ?? endOfBlank(text, start + 1),
    };
  });
}

/** Between the dash of an item and what it holds lie only white space and comments. */
function dashBefore(text: string, start: number): number {
  let at = start;
  for (;;) {
    const line = startOfLine(text, at);
    const before = text.slice(line, at);
    const dash = /-[ \t]*(?:#|$)/.exec(before);
    if (dash) return line + dash.index;
    if (line === 0) return start;
    at = line - 1;
  }
}

/** Where what is written for nothing (`~`, `null`) ends. */
function endOfBlank(text: string, inside: number): number {
  const rest = text.slice(inside, endOfLine(text, inside));
  return inside + (/^[ \t]*(?:~|null|Null|NULL)(?=[ \t]|$)/.exec(rest)?.[0].length ?? 0);
}

function inBrackets(version: Version, bare: Bare): Block {
  const { start, end, value } = bare;
  return {
    ...bare,
    of: version,
    meaning: exactMeaning(value, version.text),
    onLines: false,
    from: start,
    head: start,
    to: end,
    column: columnOf(version.text, start),
    lead: [],
    tail: [],
    inner: [],
  };
}

function onLines(version: Version, bare: Bare, before: Block | undefined, above: number): Block {
  const { text, comments } = version;
  const { start, end, value, inside } = bare;
  const column = columnOf(text, start);
  const isFirstOnLine = startsItsLine(text, start);
  const head = isFirstOnLine ? startOfLine(text, start) : start;
  const from = isFirstOnLine ? startOfLead(text, head, before?.to ?? above, before !== undefined) : start;
  const below = nextLine(text, Math.max(inside, end));
  const to = endOfTail(text, below, column);
  const own = commentsBetween(comments, from, to);
  const parts =
    own.length > 0 && (value?.kind === 'map' || value?.kind === 'list') && !value.flow
      ? blocksOf(version, value, nextLine(text, inside))
      : [];
  const lead = own.filter(({ range }) => range.start < head);
  const inParts = new Set(parts.flatMap((part) => commentsBetween(own, part.from, part.to)));
  const rest = own.filter((comment) => comment.range.start >= head && !inParts.has(comment));
  return {
    ...bare,
    of: version,
    meaning: exactMeaning(value, text),
    onLines: true,
    from,
    head,
    to,
    column,
    lead,
    tail: rest.filter(({ range }) => range.start >= below),
    inner: rest.filter(({ range }) => range.start < below),
  };
}

/** Those that begin in a stretch; all of them stand in the order of the text. */
function commentsBetween(comments: readonly Comment[], from: number, to: number): readonly Comment[] {
  const at = (offset: number) => firstWhere(comments, ({ range }) => range.start >= offset);
  return comments.slice(at(from), at(to));
}

/**
 * Where the comments about a block begin. Above the first one, a comment that an empty line sets apart is about the whole
 * that the block is part of.
 */
function startOfLead(text: string, head: number, above: number, hasBefore: boolean): number {
  let from = head;
  for (let at = head; at > above;) {
    const line = startOfLine(text, text.startsWith('\r\n', at - 2) ? at - 2 : at - 1);
    const content = text.slice(line, endOfLine(text, line)).replace('\uFEFF', '');
    if (/^[ \t]*#/.test(content)) from = line;
    else if (content.trim() !== '' || !hasBefore) break;
    at = line;
  }
  return Math.max(from, Math.min(above, head));
}

/** Below the last comment that is indented further than the block. */
function endOfTail(text: string, below: number, column: number): number {
  let to = below;
  for (let at = below; at < text.length;) {
    const line = text.slice(at, endOfLine(text, at));
    const indent = line.search(/\S/);
    at = nextLine(text, at);
    if (indent < 0) continue;
    if (line[indent] !== '#' || indent <= column) break;
    to = at;
  }
  return to;
}
