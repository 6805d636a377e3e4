import { likenessOf, wordsOf, type LabelReader } from '../../service/index';
import type { KnownLine, Line } from './lines';

/** The lines about one draft, or about none: those of the file that is known, and those of the file that came. */
export interface Part {
  readonly known: readonly KnownLine[];
  readonly came: readonly Line[];
}

interface Known {
  readonly path: string | undefined;
  readonly lines: readonly KnownLine[];
}

/** So many lines below a heading have to be known before it counts as one. */
const fewest = 2;
/** From here on one title is a new version of the other. */
const alike = 0.6;

/** Which lines of a file are about which draft, whatever their order. A draft of which nothing is there has no part. */
export function partsOf(
  known: readonly KnownLine[],
  came: readonly Line[],
  pathOf: (mark: string) => string,
  read: LabelReader,
): readonly Part[] {
  const all = knownParts(known, pathOf);
  const headOf = headReader(all, read);
  const [only, second] = all;
  if (only && !second) {
    const at = came.findIndex((line) => headOf(line) !== undefined);
    return [{ known, came: withHead(came, at, only) }];
  }
  const heads = startsOf(came, headOf);
  const starts = new Map(
    [...heads, ...startsWithoutHead(all, came, heads)].map(([part, at]) => [at, part] as const),
  );
  const places = [...starts.keys()].sort((one, other) => one - other);
  return places.flatMap((at, i): readonly Part[] => {
    const part = starts.get(at);
    if (!part) return [];
    const own = came.slice(at, places[i + 1]);
    return [{ known: part.lines, came: heads.has(part) ? withHead(own, 0, part) : own }];
  });
}

/** A heading that was written anew is the heading all the same. */
function withHead(lines: readonly Line[], at: number, { lines: [head] }: Known): readonly Line[] {
  return lines.map((line, i) => (i === at && head ? { ...line, key: head.key } : line));
}

/** A file about one draft is one part, whatever else stands in it. */
function knownParts(lines: readonly KnownLine[], pathOf: (mark: string) => string): readonly Known[] {
  const paths = new Set(lines.flatMap(({ mark }) => (mark === undefined ? [] : [pathOf(mark)])));
  if (paths.size < 2) return [{ path: [...paths][0], lines }];
  const chunks: KnownLine[][] = [];
  for (const line of lines) {
    const last = chunks.at(-1);
    if (last && line.paragraph.heading !== 1) last.push(line);
    else chunks.push([line]);
  }
  return chunks.map((chunk) => {
    const mark = chunk.find((line) => line.mark !== undefined)?.mark;
    return { path: mark === undefined ? undefined : pathOf(mark), lines: chunk };
  });
}

/** Of all lines that are like the heading of a part the one below which most of the part stands: not the one in the contents. */
function startsOf(
  came: readonly Line[],
  headOf: (line: Line) => Known | undefined,
): ReadonlyMap<Known, number> {
  const heads = came.flatMap((line, at) => {
    const part = headOf(line);
    return part ? [{ part, at }] : [];
  });
  const best = new Map<Known, { readonly at: number; readonly score: number }>();
  for (const [i, { part, at }] of heads.entries()) {
    const keys = new Set(part.lines.map(({ key }) => key));
    const below = new Set(came.slice(at + 1, heads[i + 1]?.at).map(({ key }) => key));
    const score = [...below].filter((key) => keys.has(key)).length;
    if (score >= fewest && score > (best.get(part)?.score ?? 0)) best.set(part, { at, score });
  }
  return new Map([...best].map(([part, { at }]) => [part, at]));
}

/** By the whole heading, by the title alone, by a title that is much the same, and at last by the number. */
function headReader(parts: readonly Known[], read: LabelReader): (line: Line) => Known | undefined {
  const whole = new Map<string, Known>();
  const titles: { readonly part: Known; readonly words: ReturnType<typeof wordsOf> }[] = [];
  const labels = new Map<string, Known>();
  for (const part of parts) {
    const [head] = part.lines;
    if (!head) continue;
    whole.set(head.key, part);
    if (head.mark === undefined || head.before === '') continue;
    const title = read(head.text.slice(head.before.length));
    if (!whole.has(title)) whole.set(title, part);
    titles.push({ part, words: wordsOf(title) });
    labels.set(read(head.before), part);
  }
  return ({ key, text }) => {
    const found = whole.get(key);
    if (found) return found;
    const colon = text.search(/[:\uff1a]/);
    const label = colon < 0 ? '' : read(text.slice(0, colon));
    if (!labels.has(label)) return undefined;
    const words = wordsOf(read(text.slice(colon + 1)));
    const likely = titles
      .map(({ part, words: own }) => ({ part, likeness: likenessOf(own, words) }))
      .filter(({ likeness }) => likeness >= alike)
      .sort((one, other) => other.likeness - one.likeness);
    return likely[0]?.part ?? labels.get(label);
  };
}

/** Where the heading of a draft is gone, it begins with the first line that only it has. */
function startsWithoutHead(
  parts: readonly Known[],
  came: readonly Line[],
  heads: ReadonlyMap<Known, number>,
): ReadonlyMap<Known, number> {
  const starts = new Set(heads.values());
  const missing = parts.filter((part) => part.path !== undefined && !heads.has(part));
  const owners = new Map<string, Known | undefined>();
  for (const part of parts)
    for (const { key } of part.lines)
      owners.set(key, owners.has(key) && owners.get(key) !== part ? undefined : part);
  return new Map(
    missing.flatMap((part): readonly (readonly [Known, number])[] => {
      const own = came.flatMap(({ key }, at) => (owners.get(key) === part ? [at] : []));
      const [first] = own;
      if (first === undefined || own.length < fewest) return [];
      const keys = new Set(part.lines.map(({ key }) => key));
      let at = first;
      // Its labels, which other drafts have as well, stand above.
      while (at > 0 && !starts.has(at - 1) && keys.has(came[at - 1]?.key ?? '')) at -= 1;
      return starts.has(at) ? [] : [[part, at]];
    }),
  );
}
