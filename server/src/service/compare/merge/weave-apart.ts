import { isContinued, placeOfUnit, type Unit } from './answer-row';
import type { WovenUnit } from './merge-rows';
import { contradictInFigures } from './same-thought';

/** What `more` says where both begin, or end, in the same way, and `less` has left the rest as it was. */
export function goOn(
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

type Standing = Pick<Unit, 'words' | 'around' | 'kind'>;

function isSame(a: Standing, b: Standing | undefined): boolean {
  return a.words === b?.words && placeOfUnit(a) === placeOfUnit(b);
}

/** Ours first, but for what goes on in what is open above. */
export function bothAdded(
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
