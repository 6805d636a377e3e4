import type { Draft } from '../../kinds/draft';
import type { Theme } from '../../model/action-plan';
import { itemWith, type ItemWriter } from '../../put/put-items';
import { plain } from '../../put/written';
import { commentsIn } from '../../yaml/comments';
import { columnOf } from '../../yaml/layout/rows';
import { endOfLine, startOfLine } from '../../yaml/line-at';
import type { MapNode } from '../../yaml/tree';
import { manyLines, writeScalar } from '../../yaml/write-scalar';

/** What was decided and taken on stays where it was. */
const leftBehind: ReadonlySet<string> = new Set(['way_forward', 'decisions', 'actions']);

/** A theme as its own plan has it, comments included, with a note that says where it comes from. */
export function carriedItem({ yaml }: Draft, item: MapNode, theme: Theme, origin: string): ItemWriter {
  const { text } = yaml;
  const note = theme.note.ok ? manyLines(theme.note.value) : '';
  const said = note === '' ? origin : note.includes('\n') ? `${origin}\n\n${note}` : `${origin} ${note}`;
  const inBraces = itemWith({
    ...(theme.id.ok && { id: plain(theme.id.value) }),
    ...(theme.title.ok && { title: theme.title.value }),
    ...(theme.leadGroup.ok && { lead_group: plain(theme.leadGroup.value) }),
    note: said,
  });
  if (item.flow) return inBraces;
  const rows = rowsOf(yaml, item);
  const own = [...rows].filter(([name]) => !leftBehind.has(name));
  const above = commentsAbove(text, item);
  const isOpen = !theme.note.ok && rows.has('note');
  const noteRows = isOpen
    ? [`# ${origin}`, ...(rows.get('note')?.lines ?? [])]
    : [...(rows.get('note')?.comments ?? []), ...writeNote(said)];
  const lines = own.flatMap(([name, one], index) => [
    ...(name === 'note' ? noteRows : one.lines),
    ...(index === 0 ? above : []),
  ]);
  const all = rows.has('note') ? lines : [...lines, ...noteRows];
  return {
    ...inBraces,
    block: (indent) =>
      plain(all.map((line, i) => (i === 0 || line === '' ? line : ' '.repeat(indent) + line)).join('\n')),
  };
}

interface Rows {
  readonly lines: readonly string[];
  /** The comments in them. */
  readonly comments: readonly string[];
}

/** The lines of each field, from the margin of the item on, with the comments above it. */
function rowsOf({ text, root }: Draft['yaml'], item: MapNode): ReadonlyMap<string, Rows> {
  const [first] = item.entries;
  if (!first) return new Map();
  const margin = columnOf(text, first.keyRange.start);
  const rows = new Map<string, Rows>();
  const all = commentsIn(text, root);
  let from = first.keyRange.start;
  item.entries.forEach((entry, i) => {
    const next = item.entries[i + 1];
    const last = entry.value?.range.end ?? entry.keyRange.end;
    const end = next
      ? startOfComments(text, next.keyRange.start, last)
      : endOfLine(text, Math.max(last - 1, entry.keyRange.end));
    const lines = text
      .slice(from, end)
      .trimEnd()
      .split(/\r?\n/)
      .map((line, n) => (n === 0 && i === 0 ? line : unindent(line, margin)));
    const comments = all
      .filter(({ range }) => range.start >= from && range.end <= end)
      .map((one) => one.text);
    rows.set(entry.key, { lines, comments });
    from = end;
  });
  return rows;
}

/** Where the comments begin that stand right above a field. */
function startOfComments(text: string, at: number, least: number): number {
  let start = startOfLine(text, at);
  while (start > 0) {
    const above = startOfLine(text, start - 1);
    if (above <= least || !/^[ \t]*#/.test(text.slice(above, start))) break;
    start = above;
  }
  return start;
}

function commentsAbove(text: string, item: MapNode): readonly string[] {
  const lines: string[] = [];
  let start = startOfLine(text, item.range.start);
  while (start > 0) {
    const above = startOfLine(text, start - 1);
    const line = text.slice(above, start).trim();
    if (!line.startsWith('#')) break;
    lines.unshift(line);
    start = above;
  }
  return lines;
}

function unindent(line: string, margin: number): string {
  const blanks = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  return line.slice(Math.min(blanks, margin)).trimEnd();
}

function writeNote(said: string): readonly string[] {
  if (!said.includes('\n')) return [`note: ${writeScalar(said)}`];
  return ['note: |-', ...said.split('\n').map((line) => (line === '' ? '' : `  ${line}`))];
}
