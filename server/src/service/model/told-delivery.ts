import type { Commitment, Update } from './commitment';

/** How delivery of a commitment stands as one side told it last. */
export interface ToldDelivery {
  /** The side; empty where it is not known. */
  readonly side: string;
  /** The value of `delivery`. */
  readonly state: string;
  readonly update: Update;
}

/** The sector of an organisation by its id, where it is listed with one. */
export type SectorOf = (id: string) => string | undefined;

/**
 * The newest update of each side, of those told by a day, that says how delivery stands; only the newest of all where the
 * sides agree.
 */
export function toldDelivery(
  commitment: Pick<Commitment, 'updates' | 'leads' | 'supporting'>,
  day: string,
  sectorOf: SectorOf,
): readonly ToldDelivery[] {
  const sideOf = sidesOf(commitment, sectorOf);
  const bySide = new Map<string, ToldDelivery>();
  for (const update of oldestFirst(toldBy(commitment.updates, day))) {
    const { delivery } = update;
    if (!delivery.ok) continue;
    const side = sideOf(update);
    // The newest of all comes last.
    bySide.delete(side);
    bySide.set(side, { side, state: delivery.value, update });
  }
  const told = [...bySide.values()].reverse();
  const [newest] = told;
  return newest && told.every(({ state }) => state === newest.state) ? [newest] : told;
}

/** Those that had been told by a day, `YYYY-MM-DD`: what is dated ahead of it is still to come. */
export function toldBy(updates: readonly Update[], day: string): readonly Update[] {
  return updates.filter(({ date }) => !date.ok || date.value.first <= day);
}

/** By date, and as they are listed where a date is the same or not known. */
export function oldestFirst(updates: readonly Update[]): readonly Update[] {
  const dayOf = ({ date }: Update) => (date.ok ? date.value.last : '');
  return [...updates].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}

/**
 * Tells of an update of this commitment from which side it comes: the one that it names; or else the group in which the
 * commitment has whoever told it, or their sector. Empty where that is not known.
 */
export function sidesOf(
  { leads, supporting }: Pick<Commitment, 'leads' | 'supporting'>,
  sectorOf: SectorOf,
): (update: Update) => string {
  const groups = new Map<string, string>();
  for (const parties of [leads, supporting]) {
    for (const [side, { ids }] of [
      ['government', parties.government],
      ['civil_society', parties.civilSociety],
    ] as const)
      for (const { text } of ids) if (!groups.has(text.trim())) groups.set(text.trim(), side);
  }
  return ({ side, by }) => {
    if (side.ok) return side.value;
    if (!by.ok) return '';
    const id = by.value.trim();
    return groups.get(id) ?? sectorOf(id) ?? '';
  };
}
