import { foldWords } from '../../markdown/published-form';
import { rolesOf, type FigureRole } from './figure-role';
import { lexiconOf } from '../../rules/writing/lexicon';
import type { Loss } from './loss';
import { figuresIn, singlesIn, type Figure } from './read-figures';
import type { Reading } from './reading';
import { rhythmsIn } from './rhythm';
import type { ScaleName, Vocabulary } from './vocabulary';
import { firstFrom } from './word';

/** A figure with what it is for. */
interface FigureIn extends Figure {
  readonly role: FigureRole;
}

/** Kinds that can stand for each other: a deadline as a date or as a stretch of time. */
const families: Readonly<Record<Figure['kind'], 'time' | 'amount'>> = {
  date: 'time',
  duration: 'time',
  percent: 'amount',
  number: 'amount',
};

/** Figures that are gone, and those that promise less than what they took the place of. */
export function compareFigures(
  before: Reading,
  after: Reading,
  vocabulary: Vocabulary | undefined,
): readonly Loss[] {
  const [allOlder, allNewer] = [readRoles(before, vocabulary), readRoles(after, vocabulary)];
  const [older, newer] = [allOlder.filter(isPromised), allNewer.filter(isPromised)];
  const singles = vocabulary ? singlesIn(after, vocabulary) : [];
  const rhythms = vocabulary ? rhythmsIn(after, vocabulary) : [];
  const [gone, come] = [
    withoutSame(older, allNewer, [...singles, ...rhythms]),
    withoutSame(newer, allOlder, []),
  ];
  const { pairs, left, unpaired } = pairFigures(gone, come, after);
  return [
    ...pairs.flatMap(([from, to]) => compareTwo(from, to, before, after)),
    ...lost(
      left.filter((figure) => !isOneNow(figure, singles)),
      unpaired,
      before,
      gained(before, after, vocabulary),
    ),
    ...newThresholds(older, newer, after),
    ...newCeilings(older, newer, pairs, before, after),
    ...looser(older, allNewer, pairs, before, after),
  ];
}

function readRoles(reading: Reading, vocabulary: Vocabulary | undefined): readonly FigureIn[] {
  const figures = figuresIn(reading, vocabulary);
  const roles = rolesOf(figures, reading, vocabulary);
  return figures.flatMap((figure, i) => {
    const role = roles[i];
    if (!role) return [];
    return [{ ...figure, role: describesActor(figure, reading, vocabulary) ? described : role }];
  });
}

const described: FigureRole = { kind: 'reference' };

/** “The inspectorate, which has 140 inspectors, will …”. */
function describesActor(
  { start, end }: Figure,
  reading: Reading,
  vocabulary: Vocabulary | undefined,
): boolean {
  const word = reading.words[firstFrom(reading, start)];
  if (!vocabulary || !word || !reading.isAside(word)) return false;
  const { ahead } = lexiconOf(vocabulary.language);
  const ofSentence = (from: number, to: number) => {
    const words = reading.words
      .slice(Math.max(0, from), to)
      .filter(({ sentence }) => sentence === word.sentence);
    return reading.text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
  };
  return (
    !ahead.test(ofSentence(word.at - mostBeside, word.at)) &&
    ahead.test(ofSentence(firstFrom(reading, end), word.at + mostBeside))
  );
}

const mostBeside = 30;

function isPromised({ role }: FigureIn): boolean {
  return role.kind !== 'reference';
}

function keyOf({ kind, value }: Figure): string {
  return `${kind} ${value}`;
}

/** Without those that others say, too, maybe in another unit or another form. */
function withoutSame(
  figures: readonly FigureIn[],
  others: readonly FigureIn[],
  singles: readonly Figure[],
): readonly FigureIn[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return figures.filter((figure) => {
    const count = left.get(keyOf(figure)) ?? 0;
    left.set(keyOf(figure), count - 1);
    return count <= 0 && ![...others, ...singles].some((other) => isSameAmount(figure, other));
  });
}

/** Those that count the same thing first; then, where as many came as went, one after the other. */
function pairFigures(gone: readonly FigureIn[], come: readonly FigureIn[], after: Reading) {
  const pairs: (readonly [FigureIn, FigureIn])[] = [];
  const [from, to] = [new Set(gone), new Set(come)];
  const pair = (older: FigureIn, newer: FigureIn) => {
    pairs.push([older, newer]);
    from.delete(older);
    to.delete(newer);
  };
  for (const newer of come) {
    const same = [...from].find(
      ({ kind, thing }) =>
        kind === newer.kind && thing && newer.thing && after.find(thing).includes(newer.thing),
    );
    if (same) pair(same, newer);
  }
  for (const kind of ['date', 'duration', 'percent', 'number'] as const) {
    const older = [...from].filter((figure) => figure.kind === kind);
    const newer = [...to].filter((figure) => figure.kind === kind);
    if (older.length !== newer.length) continue;
    older.forEach((figure, i) => {
      const other = newer[i];
      if (other) pair(figure, other);
    });
  }
  return { pairs, left: [...from], unpaired: [...to] };
}

function compareTwo(from: FigureIn, to: FigureIn, before: Reading, after: Reading): readonly Loss[] {
  const [was, is] = [said(before, from), said(after, to)];
  const { better } = from.role;
  if (from.isWithoutYear !== to.isWithoutYear || better === undefined || better !== to.role.better) return [];
  const isLess = better === 'more' ? to.value < from.value : to.value > from.value;
  const kind = families[from.kind] === 'time' && better === 'less' ? 'later' : 'lower';
  return isLess ? [{ kind, from: was, to: is }] : [];
}

/** “48 hours” and “two days”, “two thirds” and “67 %”, “12 km” and “12,000 metres”: written otherwise, and as much. */
function isSameAmount(from: Figure, to: Figure): boolean {
  // “2000 clerks” are read as a year.
  if (from.kind === 'number' && to.kind === 'date') return to.value === from.value * 10_000 + lastDay;
  if (from.kind === 'date' && to.kind === 'number') return from.value === to.value * 10_000 + lastDay;
  if (from.kind !== to.kind) return false;
  const [less, more] = [Math.min(from.value, to.value), Math.max(from.value, to.value)];
  switch (from.kind) {
    case 'duration':
      return (
        unitOf(from) !== unitOf(to) && (more - less <= more * sameTime || (less >= 7 && more - less <= 1))
      );
    case 'percent':
      return (from.count === undefined || to.count === undefined) && more - less < 1;
    case 'number':
      return from.thing?.text !== to.thing?.text && (more === less * 1000 || more === less * 1e6);
    case 'date':
      return false;
  }
}

/** The last of a year, written as one number. */
const lastDay = 1231;

function unitOf({ value, count = 1 }: Figure): number {
  return Math.round((value / count) * unitPrecision);
}

const sameTime = 0.02;
const unitPrecision = 1000;

/** “After two years” that became “after a year”: no worse, as far as anybody can tell. */
function isOneNow({ kind, value, role: { better } }: FigureIn, singles: readonly Figure[]): boolean {
  return singles.some(
    (one) =>
      one.kind === kind &&
      (better === undefined || (better === 'less' ? one.value <= value : one.value >= value)),
  );
}

/** “Three regions” that became “all regions” are no loss, and neither are “two years” that became “permanently”. */
function gained(
  before: Reading,
  after: Reading,
  vocabulary: Vocabulary | undefined,
): ReadonlySet<'time' | 'amount'> {
  const families = new Set<'time' | 'amount'>();
  if (!vocabulary) return families;
  const all = ({ folded }: Reading) => [...vocabulary.all.all(folded)].length;
  const times = (scale: ScaleName, { folded }: Reading) =>
    [...folded.matchAll(vocabulary.scales[scale])].filter(({ groups }) => groups?.alone0).length;
  const isSaidNow = (scale: ScaleName) => times(scale, after) > times(scale, before);
  if (all(after) > all(before) || isSaidNow('coverage')) families.add('amount');
  if (isSaidNow('permanence')) families.add('time');
  return families;
}

/** What nothing of its kind has taken the place of. */
function lost(
  left: readonly FigureIn[],
  come: readonly FigureIn[],
  before: Reading,
  gains: ReadonlySet<'time' | 'amount'>,
): readonly Loss[] {
  const targets = left.filter(({ role, kind }) => role.kind === 'target' && !gains.has(families[kind]));
  return (['amount', 'time'] as const).flatMap((family) => {
    const isOfFamily = ({ kind }: Figure) => families[kind] === family;
    const gone = targets.filter(isOfFamily);
    const others = come.filter(isOfFamily);
    // Those of another kind than what came are the likelier ones to be missing.
    const kinds = new Set(others.map(({ kind }) => kind));
    const sorted = [...gone].sort((a, b) => Number(kinds.has(a.kind)) - Number(kinds.has(b.kind)));
    const missing = new Set(sorted.slice(0, Math.max(0, gone.length - others.length)));
    return gone
      .filter((figure) => missing.has(figure))
      .map((figure) => ({ kind: 'vaguer' as const, from: said(before, figure) }));
  });
}

/** “Contracts” that became “contracts above 25,000 euros”. */
function newThresholds(
  older: readonly FigureIn[],
  newer: readonly FigureIn[],
  after: Reading,
): readonly Loss[] {
  const isThreshold = ({ role }: FigureIn) => role.kind === 'threshold';
  if (older.some(isThreshold)) return [];
  return newer.filter(isThreshold).map((figure) => ({ kind: 'conditional', to: saidWithin(after, figure) }));
}

/** The figure that became this one, or else one of the same. */
function earlierOf(
  to: FigureIn,
  older: readonly FigureIn[],
  pairs: readonly (readonly [FigureIn, FigureIn])[],
): FigureIn | undefined {
  return pairs.find(([, other]) => other === to)?.[0] ?? older.find((figure) => keyOf(figure) === keyOf(to));
}

/** “At least 500 clerks” that became “up to 500 clerks”, or 600. */
function newCeilings(
  older: readonly FigureIn[],
  newer: readonly FigureIn[],
  pairs: readonly (readonly [FigureIn, FigureIn])[],
  before: Reading,
  after: Reading,
): readonly Loss[] {
  return newer.flatMap((to) => {
    if (!to.role.isCeiling) return [];
    const from = earlierOf(to, older, pairs);
    if (from?.role.better !== 'more') return [];
    return [{ kind: 'lower' as const, from: said(before, from), to: saidWithin(after, to) }];
  });
}

/** “At least 90 %” that became “about 90 %”, “by June” that became “after June”. */
function looser(
  older: readonly FigureIn[],
  newer: readonly FigureIn[],
  pairs: readonly (readonly [FigureIn, FigureIn])[],
  before: Reading,
  after: Reading,
): readonly Loss[] {
  return newer.flatMap((to) => {
    if (to.role.edge !== 'loose') return [];
    const from = earlierOf(to, older, pairs);
    if (from?.role.edge !== 'firm') return [];
    const isMore = from.role.better === 'less' ? to.value < from.value : to.value > from.value;
    const kind = from.kind === 'date' ? ('later' as const) : ('vaguer' as const);
    return isMore ? [] : [{ kind, from: saidWithin(before, from), to: saidWithin(after, to) }];
  });
}

/** With the words before it: “at least 90 %”. */
function saidWithin({ text }: Reading, { role, start, end }: FigureIn): string {
  return foldWords(text.slice(role.start ?? start, end));
}

/** A number is one thing to a reader with what it counts: “30 clerks”. */
function said({ text }: Reading, { kind, start, end, thing, isMoney }: Figure): string {
  const isNear = kind === 'number' && !isMoney && thing && thing.start - end <= 2;
  return foldWords(text.slice(start, isNear ? thing.end : end));
}
