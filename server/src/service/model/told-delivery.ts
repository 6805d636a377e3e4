import type { Update } from './commitment';

/** How delivery of a commitment stands as one side told it last. */
export interface ToldDelivery {
  /** The side; empty where it is not known. */
  readonly side: string;
  /** The value of `delivery`. */
  readonly state: string;
  readonly update: Update;
}

/** The newest update of each side that says how delivery stands; only the newest of all where the sides agree. */
export function toldDelivery(
  updates: readonly Update[],
  sectorOf: (id: string) => string | undefined,
): readonly ToldDelivery[] {
  const bySide = new Map<string, ToldDelivery>();
  for (const update of oldestFirst(updates)) {
    const { delivery } = update;
    if (!delivery.ok) continue;
    const side = sideOf(update, sectorOf);
    // The newest of all comes last.
    bySide.delete(side);
    bySide.set(side, { side, state: delivery.value, update });
  }
  const told = [...bySide.values()].reverse();
  const [newest] = told;
  return newest && told.every(({ state }) => state === newest.state) ? [newest] : told;
}

/** By date, and as they are listed where a date is the same or not known. */
export function oldestFirst(updates: readonly Update[]): readonly Update[] {
  const dayOf = ({ date }: Update) => (date.ok ? date.value.last : '');
  return [...updates].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}

function sideOf({ side, by }: Update, sectorOf: (id: string) => string | undefined): string {
  if (side.ok) return side.value;
  return (by.ok ? sectorOf(by.value.trim()) : undefined) ?? '';
}
