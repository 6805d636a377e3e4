export type MarkKind = '<' | '|' | '=' | '>';

export interface ConflictMark {
  readonly kind: MarkKind;
  /** How many signs it has: 7, unless the repository asks for others (`conflict-marker-size`). */
  readonly size: number;
  /** What git has written beside it. */
  readonly label: string;
}

export interface MarkedLine {
  readonly start: number;
  readonly content: string;
  readonly lineBreak: string;
  readonly mark: ConflictMark | undefined;
}

const usualSize = 7;
/** Two signs are no mark, whatever stands around them. */
export const smallestSize = 3;
const mark = /^(?:(<{3,}|\|{3,}|>{3,})(?:[ \t](.*))?|(={3,})[ \t]*)$/;

/** The mark that this line is. It stands alone at the start of its line, so what is indented, as in a text, is none. */
export function readMark(line: string, smallest = usualSize): ConflictMark | undefined {
  const found = mark.exec(line);
  if (!found) return undefined;
  const [, labelled, label = '', bare] = found;
  const signs = labelled ?? bare ?? '';
  return signs.length < smallest
    ? undefined
    : { kind: signs.charAt(0) as MarkKind, size: signs.length, label: label.trim() };
}

/** The lines of a text, with the marks among them. Of short ones, only those that others of their conflict vouch for. */
export function markedLines(text: string): readonly MarkedLine[] {
  const lines = [...linesOf(text)].map((line) => ({ ...line, mark: readMark(line.content) }));
  const short = lines.flatMap((line, at) => {
    const found = readMark(line.content, smallestSize);
    if (!found || found.size >= usualSize) return [];
    const isWritten = found.label !== '' || found.kind === '=' || found.kind === '|';
    const isUnderline = found.kind === '=' && isLooseText(lines[at - 1]?.content ?? '');
    return isWritten && !isUnderline ? [{ at, mark: found }] : [];
  });
  for (const group of inGitsOrder(short, (one) => one.mark)) {
    const [first, last] = [group[0]?.at ?? 0, group.at(-1)?.at ?? 0];
    const passage = lines.slice(Math.max(0, first - 1), last + 1);
    const isSure = group.filter(({ mark: { kind } }) => kind !== '|').length > 1;
    if (!isSure || passage.some(({ content }) => isLooseText(content))) continue;
    for (const { at, mark: found } of group) {
      const line = lines[at];
      if (line) lines[at] = { ...line, mark: found };
    }
  }
  return lines;
}

/** Marks of one size that can belong to one conflict, since each may follow the one before it. */
export function inGitsOrder<T>(
  all: readonly T[],
  markOf: (one: T) => ConflictMark,
): readonly (readonly T[])[] {
  const groups: T[][] = [];
  const open = new Map<number, T[]>();
  for (const one of all) {
    const { size, kind } = markOf(one);
    const group = open.get(size);
    const last = group?.at(-1);
    if (group && last && rank(markOf(last).kind) < rank(kind)) {
      group.push(one);
    } else {
      const begun = [one];
      open.set(size, begun);
      groups.push(begun);
    }
  }
  return groups;
}

function rank(kind: MarkKind): number {
  return '<|=>'.indexOf(kind);
}

/** Words at the margin, of a text that was pasted without being indented. A row of `=` below them underlines a heading. */
export function isLooseText(line: string): boolean {
  return /^[^\s#-]/.test(line) && !/^[^\s:]+:(?:\s|$)/.test(line) && !readMark(line, smallestSize);
}

export function* linesOf(text: string): Generator<{ start: number; content: string; lineBreak: string }> {
  const pattern = /([^\r\n]*)(\r\n|\r|\n|$)/gy;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [, content = '', lineBreak = ''] = match;
    yield { start: match.index, content, lineBreak };
    if (lineBreak === '') return;
  }
}
