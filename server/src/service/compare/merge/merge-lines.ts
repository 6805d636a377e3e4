import { lineBreakOf } from '../../yaml/layout/rows';
import { regionsOf, type Same } from './three-way';
import type { Marks } from './version';

/** A merged text, which may hold conflicts. */
export interface MergedText {
  readonly text: string;
  /** How many conflict blocks stand in the text. */
  readonly conflicts: number;
}

/** More lines than this in each version take time that nobody has; then all that differs stands in one conflict. */
const mostLines = 20_000;

/**
 * The merge that git makes, line by line, for what cannot be merged by what it says. Line breaks are those of ours, and
 * changes to lines that touch contradict each other. `inOne` leaves all that differs in one conflict.
 */
export function mergeLines(
  base: string,
  ours: string,
  theirs: string,
  marks: Marks,
  { inOne = false, isSame }: { readonly inOne?: boolean; readonly isSame?: Same } = {},
): MergedText {
  const lineBreak = lineBreakOf(/[\r\n]/.test(ours) ? ours : theirs);
  const rows = [base, ours, theirs].map(linesOf);
  const [before = [], mine = [], yours = []] = rows;
  const same = mine.join('\n') === yours.join('\n');
  if (same) return { text: ours, conflicts: 0 };

  const [start, tail] = sharedEnds(before, mine, yours);
  const middle = rows.map((lines) => lines.slice(start, lines.length - tail));
  const parts =
    inOne || middle.some(({ length }) => length > mostLines)
      ? [{ kind: 'apart' as const, base: middle[0] ?? [], ours: middle[1] ?? [], theirs: middle[2] ?? [] }]
      : partsOf(middle[0] ?? [], middle[1] ?? [], middle[2] ?? [], isSame);

  let conflicts = 0;
  const mark = (sign: string, label: string) => sign.repeat(marks.size) + (label === '' ? '' : ` ${label}`);
  const merged = parts.flatMap(({ kind, base: before, ours: a, theirs: b }) => {
    if (kind !== 'apart') return kind === 'theirs' ? b : a;
    conflicts++;
    const shown = marks.base === undefined ? [] : [mark('|', marks.base), ...before];
    return [mark('<', marks.ours), ...a, ...shown, mark('=', ''), ...b, mark('>', marks.theirs)];
  });
  const lines = [...mine.slice(0, start), ...merged, ...mine.slice(mine.length - tail)];
  return { text: lines.join(lineBreak), conflicts };
}

interface Part {
  readonly kind: 'same' | 'theirs' | 'apart';
  readonly base: readonly string[];
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

/** Stretches of lines. Conflicts that stand next to each other, and changes that touch, are one. */
function partsOf(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
  isSame?: Same,
): readonly Part[] {
  // Letters may be stored in two ways; each side keeps its own.
  const look = (lines: readonly string[]) => lines.map((line) => line.normalize('NFC'));
  const asTheyLook = [look(base), look(ours), look(theirs)] as const;
  const parts: Part[] = [];
  const changed: Part[] = [];
  const close = () => {
    const kinds = new Set(changed.map(({ kind }) => kind));
    const all = {
      base: changed.flatMap((part) => part.base),
      ours: changed.flatMap((part) => part.ours),
      theirs: changed.flatMap((part) => part.theirs),
    };
    if (changed.length > 0) {
      const [only] = kinds.size === 1 ? kinds : [];
      parts.push({ kind: only ?? 'apart', ...all });
    }
    changed.length = 0;
  };
  for (const { kind, base: before, ours: a, theirs: b } of regionsOf(...asTheyLook, isSame)) {
    const part = {
      base: base.slice(before.start, before.end),
      ours: ours.slice(a.start, a.end),
      theirs: theirs.slice(b.start, b.end),
    };
    if (kind === 'same' || kind === 'both') {
      close();
      parts.push({ kind: 'same', ...part });
    } else {
      // `same` here: ours alone has changed it.
      changed.push({ kind: kind === 'ours' ? 'same' : kind, ...part });
    }
  }
  close();
  return parts;
}

/** How many lines all three begin and end with. */
function sharedEnds(...rows: readonly (readonly string[])[]): readonly [start: number, tail: number] {
  const [first = []] = rows;
  const shortest = Math.min(...rows.map(({ length }) => length));
  let start = 0;
  while (start < shortest && rows.every((lines) => lines[start] === first[start])) start++;
  let tail = 0;
  while (tail < shortest - start && rows.every((lines) => lines.at(-1 - tail) === first.at(-1 - tail)))
    tail++;
  return [start, tail];
}

/** Without their line breaks; the last one is empty where the text ends in a break. */
function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}
