import { monthNames } from '../../../language/dates/written-date-names';
import { likenessOf, wordsOf } from '../../likeness';
import { regionsOf, type Region } from '../three-way';
import { isContinued, structureOfUnit, structureOf, type Unit } from './answer-row';

type Side = 'ours' | 'theirs';

export interface Rows {
  readonly base: readonly Unit[];
  readonly ours: readonly Unit[];
  readonly theirs: readonly Unit[];
}

/** What a unit says, and how it is set. */
type Standing = Pick<Unit, 'words' | 'around' | 'kind'>;

/** A part of the merged answer. */
export interface WovenUnit extends Standing {
  /** Whose words they are. */
  readonly from: Side;
  /** Which unit it is of each version. */
  readonly at: Partial<Record<Side | 'base', number>>;
  /** True for what began a list of its own and now goes on in that of the other side. */
  readonly joins?: boolean;
}

/**
 * The sentences and other parts of both sides, each where it now stands: what was done to the words and what was done to their
 * setting are taken over one by one. Nothing where the two contradict each other.
 */
export function mergeRows(rows: Rows): readonly WovenUnit[] | undefined {
  const regions = regionsOf(...wordsIn(rows));
  const woven: WovenUnit[] = [];
  for (const [i, region] of regions.entries()) {
    if (undermines(region, regions[i - 1], rows)) return undefined;
    const part = weave(rows, region);
    if (!part) return undefined;
    woven.push(...part);
  }
  return isTooOften(woven, rows) || !hangsTogether(woven, rows) ? undefined : woven;
}

function wordsIn({ base, ours, theirs }: Rows) {
  const words = (units: readonly Unit[]) => units.map((unit) => unit.words);
  return [words(base), words(ours), words(theirs)] as const;
}

/** One side has taken out what the other has put something behind or in front of, as a part of the same paragraph or list. */
function undermines(region: Region, before: Region | undefined, rows: Rows): boolean {
  const isCut = ({ kind, base, ...other }: Region) =>
    (kind === 'ours' || kind === 'theirs') && length(base) > 0 && length(other[kind]) === 0;
  const isHung = ({ kind, base, ...other }: Region) =>
    (kind === 'ours' || kind === 'theirs') &&
    length(base) === 0 &&
    rows[kind].slice(other[kind].start, other[kind].end).some(goesOn);
  if (!before) return false;
  return (isCut(region) && isHung(before)) || (isHung(region) && isCut(before));
}

/** True for what is a part of a paragraph, table, list or quotation that was there before. */
function goesOn(unit: Unit): boolean {
  return isContinued(unit) || unit.kind === 'tr' || unit.around.some((step) => !step.startsWith('['));
}

function weave(rows: Rows, region: Region): readonly WovenUnit[] | undefined {
  const { kind, base, ours, theirs } = region;
  const sizes = [length(base), length(ours), length(theirs)];
  const each = sizes.every((size) => size === sizes[0]) ? weaveEach(rows, region) : undefined;
  if (each) return each;
  if (kind === 'apart') return weaveApart(rows, region);
  const side = kind === 'theirs' ? 'theirs' : 'ours';
  const other = side === 'ours' ? 'theirs' : 'ours';
  // Whose words are taken has the say on their setting; so the other side must have left it alone.
  const [model, same] = kind === 'both' ? [ours, 'ours' as const] : [base, 'base' as const];
  const isLeft = structures(rows[other], region[other]) === structures(rows[same], model);
  return isLeft ? take(rows, side, region) : undefined;
}

/** Unit by unit, where each has become one on either side. */
function weaveEach(rows: Rows, { base, ours, theirs }: Region): readonly WovenUnit[] | undefined {
  const woven: WovenUnit[] = [];
  for (let i = 0; i < length(base); i++) {
    const at = { base: base.start + i, ours: ours.start + i, theirs: theirs.start + i };
    const [b, o, t] = [rows.base[at.base], rows.ours[at.ours], rows.theirs[at.theirs]];
    if (!b || !o || !t) return undefined;
    const words = chosen(b.words, o.words, t.words);
    const structure = chosen(structureOfUnit(b), structureOfUnit(o), structureOfUnit(t));
    if (words === undefined || structure === undefined) return undefined;
    // Where one has set it anew and the other has rewritten it, it must still be the same thing.
    const isRewritten = words !== b.words && structure !== structureOfUnit(words === o.words ? o : t);
    if (isRewritten && likenessOf(wordsOf(b.words), wordsOf(words)) < leastAlike) return undefined;
    const { around, kind } = structure === structureOfUnit(o) ? o : t;
    woven.push({ words, around, kind, from: words === o.words ? 'ours' : 'theirs', at });
  }
  return woven;
}

/** So alike, something was reworded and not replaced. */
const leastAlike = 0.4;

function chosen(base: string, ours: string, theirs: string): string | undefined {
  if (ours === theirs || base === theirs) return ours;
  return base === ours ? theirs : undefined;
}

/** Both have written something at one place. */
function weaveApart(rows: Rows, region: Region): readonly WovenUnit[] | undefined {
  const [mine, yours] = [take(rows, 'ours', region), take(rows, 'theirs', region)];
  const before = rows.base.slice(region.base.start, region.base.end);
  return (
    goOn(before, mine, yours) ??
    goOn(before, yours, mine) ??
    (before.length === 0 ? bothAdded(mine, yours) : undefined)
  );
}

function take(rows: Rows, side: Side, region: Region): readonly WovenUnit[] {
  const { start, end } = region[side];
  return rows[side].slice(start, end).map(({ words, around, kind }, i) => ({
    words,
    around,
    kind,
    from: side,
    at: { [side]: start + i, ...(region.kind === 'both' && { theirs: region.theirs.start + i }) },
  }));
}

function structures(units: readonly Unit[], { start, end }: Region['base']): string {
  return units.slice(start, end).map(structureOfUnit).join('\n');
}

/** A sentence that both moved, each to another place, would now stand in both. */
function isTooOften(woven: readonly WovenUnit[], { base, ours, theirs }: Rows): boolean {
  const count = (units: readonly Pick<Unit, 'words'>[]) => {
    const counts = new Map<string, number>();
    for (const { words } of units) counts.set(words, (counts.get(words) ?? 0) + 1);
    return counts;
  };
  const before = [base, ours, theirs].map(count);
  return [...count(woven)].some(
    ([words, times]) =>
      words !== '' && times > Math.max(1, ...before.map((counts) => counts.get(words) ?? 0)),
  );
}

/** Every part goes on from what it goes on from with the side that set it there. */
function hangsTogether(woven: readonly WovenUnit[], rows: Rows): boolean {
  const structure = structureOf(woven);
  if (!structure) return false;
  const known = { ours: structureOf(rows.ours), theirs: structureOf(rows.theirs) };
  return woven.every((unit, i) => {
    const hangsOn = structure[i] ?? [];
    if (hangsOn.length === 0 || unit.joins) return true;
    return (['ours', 'theirs'] as const).some((side) => {
      const at = unit.at[side];
      const own = at === undefined ? undefined : rows[side][at];
      if (at === undefined || !own || structureOfUnit(own) !== structureOfUnit(unit)) return false;
      if (woven[i - 1]?.at[side] === at - 1) return true;
      const before = known[side]?.[at] ?? [];
      return (
        before.length === hangsOn.length && hangsOn.every((index, k) => woven[index]?.at[side] === before[k])
      );
    });
  });
}

function length({ start, end }: Region['base']): number {
  return end - start;
}

/** What `more` says where both begin, or end, in the same way, and `less` has left the rest as it was. */
function goOn(
  before: readonly Unit[],
  less: readonly WovenUnit[],
  more: readonly WovenUnit[],
): readonly WovenUnit[] | undefined {
  if (less.length === before.length || before.length === 0) {
    if (isWithin(less, more)) return more;
  }
  const start = sharedStart(less, more);
  if (start > 0 && start < less.length && isEnd(less.slice(start), before)) return more;
  const tail = sharedStart([...less].reverse(), [...more].reverse());
  const left = less.slice(0, less.length - tail);
  return tail > 0 && left.length > 0 && isEnd([...left].reverse(), [...before].reverse()) ? more : undefined;
}

function sharedStart(a: readonly Standing[], b: readonly Standing[]): number {
  const end = a.findIndex((unit, i) => !isSame(unit, b[i]));
  return end < 0 ? a.length : end;
}

function isEnd(units: readonly Standing[], of: readonly Standing[]): boolean {
  const start = of.length - units.length;
  return start >= 0 && units.every((unit, i) => isSame(unit, of[start + i]));
}

function isSame(a: Standing, b: Standing | undefined): boolean {
  return a.words === b?.words && structureOfUnit(a) === structureOfUnit(b);
}

/** Ours first, but for what goes on in what is open above. */
function bothAdded(
  mine: readonly WovenUnit[],
  yours: readonly WovenUnit[],
): readonly WovenUnit[] | undefined {
  if (contradictInFigures(mine, yours)) return undefined;
  const [onOurs, newInOurs] = parted(mine);
  const [onTheirs, newInTheirs] = parted(yours);
  const [first, second] =
    depthOf(newInTheirs) > depthOf(newInOurs) ? [newInTheirs, newInOurs] : [newInOurs, newInTheirs];
  return [...onOurs, ...onTheirs, ...first, ...inSameList(first, second)];
}

/** Where both began a list at one place, it is one list. */
function inSameList(first: readonly WovenUnit[], second: readonly WovenUnit[]): readonly WovenUnit[] {
  const [[begun], [next, ...more]] = [first, second];
  if (!next || begun?.around.join() !== next.around.join()) return second;
  const around = next.around.map((step) => (/^\[[^>]/.test(step) ? step.charAt(1) : step));
  return [{ ...next, around, joins: true }, ...more];
}

/** The sentences that go on in the paragraph above, and the rest. */
function parted(units: readonly WovenUnit[]): readonly [readonly WovenUnit[], readonly WovenUnit[]] {
  const end = units.findIndex((unit) => !isContinued(unit));
  return end < 0 ? [units, []] : [units.slice(0, end), units.slice(end)];
}

/** Of how many open lists and quotations it goes on in: what comes below them ends them. */
function depthOf([first]: readonly WovenUnit[]): number {
  if (!first) return 0;
  const depth = first.around.filter((step) => !step.startsWith('[')).length;
  return first.kind === 'tr' ? depth + 0.5 : depth;
}

function isWithin(less: readonly Standing[], more: readonly Standing[]): boolean {
  let at = 0;
  for (const unit of more) if (isSame(unit, less[at])) at++;
  return at === less.length;
}

/**
 * True where a sentence of the one side says the same as one of the other with other figures or months, as “opens in May” and
 * “opens in June”: only one of them can hold. In tables and lists such lines stand below each other.
 */
function contradictInFigures(mine: readonly Standing[], yours: readonly Standing[]): boolean {
  const said = new Map<string, Set<string>>();
  for (const { words } of mine.filter(isProse)) {
    const bare = withoutFigures(words);
    said.set(bare, (said.get(bare) ?? new Set()).add(words));
  }
  return yours.filter(isProse).some(({ words }) => {
    const bare = withoutFigures(words);
    const same = said.get(bare);
    return same && (same.size > 1 || !same.has(words)) && bare.split(' ').length >= fewWords;
  });
}

const fewWords = 4;

function isProse({ around, kind }: Standing): boolean {
  return around.length === 0 && /^[p+]/.test(kind);
}

function withoutFigures(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\p{Nd}+(?:[.,:/-]\p{Nd}+)*|\p{L}+/gu, (word) =>
      /\p{Nd}/u.test(word) || monthNames.has(word) ? '0' : word,
    );
}
