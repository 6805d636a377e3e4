import { handOf, lastLine, leadIn, type Written } from './answer-hand';
import { isContinued, placeOfUnit } from './answer-row';
import type { WovenUnit } from './merge-rows';

type Side = 'ours' | 'theirs';
type Sides = Readonly<Record<Side | 'base', Written>>;

/**
 * The merged answer in the way in which one side is written. Its own lines stay as they are, and so do those of the other side
 * as far as they fit in; nothing where they do not.
 */
export function writeRow(
  woven: readonly WovenUnit[],
  sides: Sides,
  side: Side,
  lineBreak: string,
): string | undefined {
  const own = sides[side];
  const other = sides[side === 'ours' ? 'theirs' : 'ours'];
  const { text, inside, places } = own.source;
  const hand = handOf(own, lineBreak);
  let written = '';
  for (const [i, unit] of woven.entries()) {
    const from = leadOf(woven, i, sides, side);
    const lead = from.side === side && from.isNatural ? ownLead(from.at) : newLead(unit, i, from);
    if (lead === undefined) return undefined;
    written += lead;
    const at = unit.at[side];
    const theirs = unit.at[side === 'ours' ? 'theirs' : 'ours'];
    const isOurs = at !== undefined && own.row.units[at]?.words === unit.words;
    const isTheirs = theirs !== undefined && other.row.units[theirs]?.words === unit.words;
    if (isOurs && !(isTheirs && from.side !== side)) {
      written += text.slice(places[at]?.start, places[at]?.end);
    } else {
      const words = theirs === undefined ? undefined : hand.words(other, theirs, written, from.side !== side);
      if (words === undefined) return undefined;
      written += words;
    }
  }
  return written + text.slice(places.at(-1)?.end ?? inside.end, inside.end);

  function ownLead(at: number): string {
    return text.slice(places[at - 1]?.end ?? inside.start, places[at]?.start);
  }

  function newLead(unit: WovenUnit, i: number, from: Lead): string | undefined {
    const mark = lastLine(leadIn(sides[from.side], from.at));
    if (i === 0) return hand.start + mark;
    if (from.at > 0) return from.side === side ? ownLead(from.at) : hand.lead(other, from.at);
    if (isContinued(unit)) return hand.joint(unit.kind);
    const gap = hand.newLine(isTight(unit));
    return gap === undefined ? undefined : gap + mark;
  }
}

interface Lead {
  readonly side: Side;
  readonly at: number;
  /** True when it stands behind the same part there as here. */
  readonly isNatural: boolean;
}

/** From which side what stands in front of a part is taken. */
function leadOf(woven: readonly WovenUnit[], i: number, sides: Sides, own: Side): Lead {
  const unit = woven[i];
  const order: readonly Side[] = own === 'ours' ? ['ours', 'theirs'] : ['theirs', 'ours'];
  const all = order.flatMap((side): readonly (Lead & { readonly isSame: boolean })[] => {
    const at = unit?.at[side];
    const known = at === undefined ? undefined : sides[side].row.units[at];
    if (!unit || at === undefined || !known) return [];
    const isSame = placeOfUnit(known) === placeOfUnit(unit);
    const isBehind = i === 0 ? at === 0 : woven[i - 1]?.at[side] === at - 1;
    return [{ side, at, isSame, isNatural: isSame && isBehind }];
  });
  const [first, second] = all.filter(({ isNatural }) => isNatural);
  const base = unit?.at.base;
  if (first && second && base !== undefined) {
    // The marks of a quotation stand in front of lines that go on, too: whoever has put them there has changed them.
    const [own, theirs, before] = [
      marksIn(sides, first),
      marksIn(sides, second),
      marksIn(sides, { side: 'base', at: base }),
    ];
    return own === before && theirs !== before ? second : first;
  }
  return (
    first ??
    all.find(({ isSame, at }) => isSame && at > 0) ??
    all.find(({ isSame }) => isSame) ??
    all[0] ?? { side: own, at: 0, isNatural: false }
  );
}

function marksIn(sides: Sides, { side, at }: { readonly side: Side | 'base'; readonly at: number }): string {
  return leadIn(sides[side], at).replace(/\s/g, '');
}

/** A part that stands right below the one before it: the next item of a list, the next row of a table. */
function isTight({ around, kind }: WovenUnit): boolean {
  return kind === 'tr' || !['=', '['].includes(around.at(-1)?.charAt(0) ?? '=');
}
