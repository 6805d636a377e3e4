import { emptyAt } from '../../text/range';
import type { TextEdit } from '../../text/edit';
import type { Comment } from '../../yaml/comments';
import { nextLine, spaces, startsItsLine } from '../../yaml/layout/rows';
import { endOfLine, startOfLine } from '../../yaml/line-at';
import type { TreeNode } from '../../yaml/tree';
import { fieldsOf, type Block } from './blocks';
import { regionsOf } from './three-way';
import { wordsOfComment, type Merge, type Three, type Version } from './version';

/** The comments above a block: theirs come along, and where both changed them both are kept. */
export function mergeLead(merge: Merge, { base, ours, theirs }: Three<Block>): readonly TextEdit[] {
  const { text } = merge.ours;
  const at = startOfLine(text, ours.head);
  // Behind a dash, what stands above belongs to the item.
  const column = startsItsLine(text, ours.start) ? ours.column : indentAt(text, at);
  return mergeComments(merge, {
    base: base?.lead ?? [],
    ours: ours.lead,
    theirs: theirs.lead,
    behind: at,
    column,
  });
}

/** The comments below a block that are indented further than its name. */
export function mergeTail(merge: Merge, { base, ours, theirs }: Three<Block>): readonly TextEdit[] {
  const last = ours.tail.at(-1);
  const { text } = merge.ours;
  const column = last ? last.range.start - startOfLine(text, last.range.start) : ours.column + 2;
  return mergeComments(merge, {
    base: base?.tail ?? [],
    ours: ours.tail,
    theirs: theirs.tail,
    behind: ours.to,
    column,
  });
}

/** The comments at the top of the file that are set apart from its first field, and those below the last. */
export function mergeEnds(merge: Merge, base: Version, theirs: Version): readonly TextEdit[] {
  const [b, o, t] = [base, merge.ours, theirs].map(endsOf);
  if (!b || !o || !t) return [];
  const { text } = merge.ours;
  const last = o.top.at(-1);
  return [
    ...mergeComments(merge, {
      base: b.top,
      ours: o.top,
      theirs: t.top,
      behind: last ? nextLine(text, last.range.end) : 0,
      column: 0,
    }),
    ...mergeComments(merge, {
      base: b.bottom,
      ours: o.bottom,
      theirs: t.bottom,
      behind: text.length,
      column: 0,
    }),
  ];
}

function endsOf(version: Version) {
  const { comments } = version;
  const blocks = fieldsOf(version);
  const start = blocks[0]?.from ?? Infinity;
  const end = blocks.at(-1)?.to ?? Infinity;
  return {
    top: comments.filter(({ range }) => range.start < start),
    bottom: comments.filter(({ range }) => range.start >= end),
  };
}

interface Group {
  readonly base: readonly Comment[];
  readonly ours: readonly Comment[];
  readonly theirs: readonly Comment[];
  /** The start of the line below our comments. */
  readonly behind: number;
  readonly column: number;
}

function mergeComments(merge: Merge, group: Group): readonly TextEdit[] {
  const { base, ours, theirs } = group;
  const { text } = merge.ours;
  const edits: TextEdit[] = [];
  for (const region of regionsOf(textsOf(base), textsOf(ours), textsOf(theirs))) {
    if (region.kind !== 'theirs' && region.kind !== 'apart') continue;
    if (region.kind === 'theirs') {
      for (const comment of ours.slice(region.ours.start, region.ours.end)) edits.push(lineOf(text, comment));
    }
    const kept = new Set(
      region.kind === 'apart' ? textsOf(ours.slice(region.ours.start, region.ours.end)) : [],
    );
    const added = theirs
      .slice(region.theirs.start, region.theirs.end)
      .filter((comment) => !kept.has(wordsOfComment(comment)));
    const next = ours[region.ours.end];
    const at = next ? startOfLine(text, next.range.start) : group.behind;
    for (const comment of added) edits.push(writeLine(merge, at, group.column, comment));
  }
  return edits;
}

/**
 * The comments on the lines of a block itself. What they wrote anew stands behind the same line where there is room, and
 * above it where there is none; `isReplaced` says that their value, with the comments in it, takes the place of ours.
 */
export function mergeInner(
  merge: Merge,
  { base, ours, theirs }: Three<Block>,
  isReplaced: boolean,
): readonly TextEdit[] {
  const [before, mine, yours] = [base?.inner ?? [], ours.inner, theirs.inner].map(
    (comments) => new Set(textsOf(comments)),
  );
  const isIn = (comments: ReadonlySet<string> | undefined, one: Comment) =>
    comments?.has(wordsOfComment(one)) === true;
  const added = theirs.inner.filter((one) => !isIn(before, one) && !isIn(mine, one));
  const dropped = ours.inner.filter((one) => isIn(before, one) && !isIn(yours, one));
  const edits: TextEdit[] = [];
  if (isReplaced) {
    // Ours would go with the value that they replace; what stands behind it stays.
    const isLost = (one: Comment) => one.range.start < ours.end && !isIn(before, one) && !isIn(yours, one);
    for (const comment of ours.inner.filter(isLost)) edits.push(writeAbove(merge, ours, comment));
    const behind = (block: Block) => block.inner.filter(({ range }) => range.start >= block.end);
    const [last] = behind(ours);
    // Behind a text on several lines no comment can stand.
    const hasRoom = !isTall(theirs);
    const stays = last !== undefined && hasRoom && !dropped.includes(last);
    if (last && !stays) edits.push(takeOut(merge, last));
    if (last && !stays && !dropped.includes(last)) edits.push(writeAbove(merge, ours, last));
    for (const comment of behind(theirs)) {
      if (textsOf(behind(ours)).includes(wordsOfComment(comment)) && stays) continue;
      if (isIn(before, comment) && !isIn(mine, comment)) continue;
      edits.push(last ? writeAbove(merge, ours, comment) : writeBehind(merge, ours.end, comment));
    }
    return edits;
  }
  const [first, ...more] = added;
  const [old, ...gone] = dropped;
  if (first && old) edits.push({ range: old.range, text: first.text });
  else if (old) edits.push(takeOut(merge, old));
  else if (first) edits.push(besideOrAbove(merge, ours, first));
  for (const comment of gone) edits.push(takeOut(merge, comment));
  for (const comment of more) edits.push(writeAbove(merge, ours, comment));
  return edits;
}

function besideOrAbove(merge: Merge, ours: Block, comment: Comment): TextEdit {
  const { text } = merge.ours;
  const { value } = ours;
  const isCollection = value?.kind === 'map' || value?.kind === 'list';
  const isOnOneLine = !/[\r\n]/.test(text.slice(ours.inside, ours.end));
  const at = isOnOneLine ? ours.end : isCollection && !value.flow ? ours.inside : undefined;
  return at !== undefined && ours.inner.length === 0 && text.slice(at, endOfLine(text, at)).trim() === ''
    ? { range: emptyAt(at), text: ` ${comment.text}` }
    : writeAbove(merge, ours, comment);
}

/** True for a value whose last line is not one that a comment could follow. */
function isTall({ value }: Block): boolean {
  return value?.kind === 'scalar' ? value.style === 'block' : value !== undefined && !isFlow(value);
}

function isFlow(value: TreeNode): boolean {
  return value.kind !== 'unreadable' && value.kind !== 'scalar' && value.flow;
}

function writeBehind(merge: Merge, at: number, comment: Comment): TextEdit {
  return { range: { start: at, end: endOfLine(merge.ours.text, at) }, text: ` ${comment.text}` };
}

function writeAbove(merge: Merge, ours: Block, comment: Comment): TextEdit {
  const { text } = merge.ours;
  const line = startOfLine(text, ours.start);
  return writeLine(
    merge,
    line,
    startsItsLine(text, ours.start) ? ours.column : indentAt(text, line),
    comment,
  );
}

function writeLine({ lineBreak }: Merge, at: number, column: number, comment: Comment): TextEdit {
  return { range: emptyAt(at), text: spaces(column) + comment.text + lineBreak };
}

function takeOut({ ours: { text } }: Merge, comment: Comment): TextEdit {
  if (comment.ownLine) return lineOf(text, comment);
  const line = startOfLine(text, comment.range.start);
  const before = line + text.slice(line, comment.range.start).trimEnd().length;
  return { range: { start: before, end: endOfLine(text, comment.range.end) }, text: '' };
}

function lineOf(text: string, { range }: Comment): TextEdit {
  return { range: { start: startOfLine(text, range.start), end: nextLine(text, range.end) }, text: '' };
}

function indentAt(text: string, line: number): number {
  return /^[ \t]*/.exec(text.slice(line, endOfLine(text, line)))?.[0].length ?? 0;
}

function textsOf(comments: readonly Comment[]): readonly string[] {
  return comments.map(wordsOfComment);
}
