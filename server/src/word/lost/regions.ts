import { align } from './align';
import { isStandIn, type InTable, type KnownLine, type Line } from './lines';

/** Where an answer stands in a file that has lost its mark. */
export interface Region {
  readonly mark: string;
  /** In order, without a gap; none of an answer that was taken out. */
  readonly lines: readonly Line[];
  /** What stands on its first and last line around it. */
  readonly before: string;
  readonly after: string;
  /** Of an answer that was taken out: the line below which it stood. */
  readonly below?: Line;
  /** It is the whole cell. */
  readonly cell?: InTable['cell'];
}

/** What was found, and the lines that stand around answers. */
export interface Found {
  readonly regions: readonly Region[];
  readonly around: readonly Line[];
}

/**
 * Finds the places of answers between lines that are known: labels first, and answers that are as they were. What stands between two
 * such lines belongs to the one answer that belongs there; where that could be several, only what is like one of them.
 */
export function regionsIn(known: readonly KnownLine[], came: readonly Line[], isCell = false): Found {
  const counts = new Map<string, number>();
  for (const { key } of known) counts.set(key, (counts.get(key) ?? 0) + 1);
  const weighed = known.map(({ key }) => ({ key, weight: 1 + 2 / (counts.get(key) ?? 1) }));
  const pairs = align(weighed, came);
  const owners = ownersOf(known, came, pairs, isCell);
  const lines = new Map<string, Line[]>();
  for (const [at, mark] of owners.entries()) {
    const line = came[at];
    if (mark === undefined || !line) continue;
    const own = lines.get(mark);
    if (own) own.push(line);
    else lines.set(mark, [line]);
  }
  return {
    regions: answersIn(known).flatMap(([mark, own]) => {
      const found = lines.get(mark) ?? [];
      const [first, last] = [own[0], own.at(-1)];
      const around = { before: first?.line.before ?? '', after: last?.line.after ?? '' };
      if (found.length > 0)
        return [{ mark, lines: found, ...around, before: beforeIn(found[0], first?.line) }];
      const below = emptyBelow(
        known,
        came,
        pairs,
        owners,
        own.map(({ at }) => at),
      );
      return below ? [{ mark, lines: [], ...around, below }] : [];
    }),
    around: known.flatMap(({ mark, key }, i) => {
      const line = came[pairs[i] ?? -1];
      // One that was changed is told.
      return mark === undefined && line?.key === key && !isStandIn(line) ? [line] : [];
    }),
  };
}

/** What stands before an answer that is as it was, also where that is another label now. */
function beforeIn(line: Line | undefined, known: KnownLine | undefined): string {
  if (!line || !known || known.before === '') return '';
  const own = known.text.slice(known.before.length);
  const isSame = own.length > known.after.length && line.text.endsWith(own);
  return isSame ? line.text.slice(0, -own.length) : known.before;
}

interface OwnLine {
  readonly line: KnownLine;
  readonly at: number;
}

function answersIn(known: readonly KnownLine[]): readonly (readonly [string, readonly OwnLine[]])[] {
  const answers = new Map<string, OwnLine[]>();
  for (const [at, line] of known.entries()) {
    if (line.mark === undefined) continue;
    const own = answers.get(line.mark);
    if (own) own.push({ line, at });
    else answers.set(line.mark, [{ line, at }]);
  }
  return [...answers];
}

/** Of each line that came the answer that it belongs to. */
function ownersOf(
  known: readonly KnownLine[],
  came: readonly Line[],
  pairs: readonly number[],
  isCell: boolean,
): readonly (string | undefined)[] {
  const owners: (string | undefined)[] = came.map(() => undefined);
  let [above, from] = [-1, 0];
  for (let i = 0; i <= known.length; i++) {
    const at = i === known.length ? came.length : (pairs[i] ?? -1);
    if (at < 0) continue;
    const owner = at > from ? onlyOwner(known, above, i, isCell) : undefined;
    for (let j = from; j < at && owner !== undefined; j++) {
      // What stands below a new heading at the end is something else.
      if (i === known.length && !isCell && came[j]?.paragraph.heading !== undefined) break;
      owners[j] = owner;
    }
    if (i < known.length) owners[at] = known[i]?.mark;
    [above, from] = [i, at + 1];
  }
  return owners;
}

/** The one answer that what stands between two known lines can belong to. */
function onlyOwner(
  known: readonly KnownLine[],
  above: number,
  below: number,
  isCell: boolean,
): string | undefined {
  if (above < 0 && !isCell) return undefined;
  const between = known.slice(above + 1, below);
  if (between.some(({ mark }) => mark === undefined)) return undefined;
  const marks = [known[above], ...between, known[below]].flatMap((line) => line?.mark ?? []);
  const [only, second] = new Set(marks);
  return second === undefined ? only : undefined;
}

/** The label right above an answer, where nothing that could be the answer stands below it. */
function emptyBelow(
  known: readonly KnownLine[],
  came: readonly Line[],
  pairs: readonly number[],
  owners: readonly (string | undefined)[],
  own: readonly number[],
): Line | undefined {
  const label = (own[0] ?? 0) - 1;
  const at = pairs[label] ?? -1;
  const above = known[label];
  if (at < 0 || !above || above.mark !== undefined || isStandIn(above)) return undefined;
  const next = known.findIndex((_, i) => i > label && (pairs[i] ?? -1) >= 0);
  const end = next < 0 ? came.length : (pairs[next] ?? 0);
  const isEmpty = came
    .slice(at + 1, end)
    .every(
      (line, i) => owners[at + 1 + i] !== undefined || (next < 0 && line.paragraph.heading !== undefined),
    );
  return isEmpty ? came[at] : undefined;
}
