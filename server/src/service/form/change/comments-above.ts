import { writeRows } from '../../put/write-rows';
import { plain } from '../../put/written';
import { commentsIn } from '../../yaml/comments';
import { columnOf, nextLine, spaces } from '../../yaml/layout/rows';
import { endOfLine, startOfLine } from '../../yaml/line-at';
import { entryOf, nodeAt } from '../../yaml/tree';
import type { Candidate, Subject } from './change';

/** Puts the comments behind and below the name of an empty answer above it, where they make room for paragraphs. */
export function commentsAbove({ draft, path }: Pick<Subject, 'draft' | 'path'>): Candidate {
  const { text, root } = draft.yaml;
  const step = path.at(-1);
  const parent = nodeAt(root, path.slice(0, -1));
  const entry = typeof step === 'string' ? entryOf(parent, step) : undefined;
  if (!entry) return [];
  const { start, end } = entry.keyRange;
  const stop = endOfComments(text, end, columnOf(text, start));
  const own = commentsIn(text, root).filter(({ range }) => range.start >= end && range.end <= stop);
  if (own.length === 0) return [];
  const indent = spaces(columnOf(text, start));
  const rows = own.map((comment) => indent + comment.text).join('\n');
  const above = writeRows(text, startOfLine(text, start), plain(rows));
  return [
    { range: above.range, text: above.text },
    ...own.map(({ range, ownLine }) => {
      const from = ownLine ? startOfLine(text, range.start) : text.slice(0, range.start).trimEnd().length;
      return { range: { start: from, end: ownLine ? nextLine(text, range.end) : range.end }, text: '' };
    }),
  ];
}

/** The end of the lines of comments below a name that are further in than it. */
function endOfComments(text: string, offset: number, column: number): number {
  let end = endOfLine(text, offset);
  for (let at = nextLine(text, end); at < text.length; at = nextLine(text, at)) {
    const line = text.slice(at, endOfLine(text, at));
    const indent = line.length - line.trimStart().length;
    if (line[indent] !== '#' || indent <= column) break;
    end = at + line.length;
  }
  return end;
}
