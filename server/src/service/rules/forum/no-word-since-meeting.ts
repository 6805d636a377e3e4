import type { Commitment } from '../../model/commitment';
import { addMonths } from '../../model/dates';
import { readPart, rootPart } from '../../model/read';
import { sidesOf, toldBy, type SectorOf } from '../../model/told-delivery';
import { oncePublished } from '../level';
import { defineRule, type DraftContext } from '../rule';

/** Half the time that OGP allows from one meeting of a forum to the next. */
const monthsWithoutWord = 3;
const monthsBeforeNext = 1;

const sides = ['government', 'civil_society'] as const;
type Side = (typeof sides)[number];

export const noWordSinceMeeting = defineRule({
  id: 'no-word-since-meeting',
  topic: 'forum',
  scope: 'commitment',
  level: oncePublished,
  check({ draft, commitment, context, report, messages }) {
    const { today } = context;
    const last = lastMeeting(context);
    if (today === undefined || last === undefined || isDone(commitment)) return;
    const sectorOf: SectorOf = (id) => context.sectors?.[id];
    const silent = silentSides(commitment, last, today, sectorOf);
    if (silent.length === 0) return;
    const { anchor } = readPart(rootPart(draft.yaml.root), 'updates');
    report(anchor, messages.forum.noWordSince(silent, last), { absent: ['updates'] });
  },
});

/** The last meeting while the plan is carried out, once enough time has passed or the next one is near. */
function lastMeeting({ today, meetings, period }: DraftContext): string | undefined {
  const { last, next } = meetings ?? {};
  if (today === undefined || last === undefined) return undefined;
  if ((period?.start ?? '') > last || (period?.end ?? today) < today) return undefined;
  const isNear = next !== undefined && next <= addMonths(today, monthsBeforeNext);
  return isNear || addMonths(last, monthsWithoutWord) < today ? last : undefined;
}

/** Of the sides that have a part in the commitment, those that have told nothing since; nothing while that is not sure. */
function silentSides(
  commitment: Commitment,
  since: string,
  today: string,
  sectorOf: SectorOf,
): readonly Side[] {
  const sideOf = sidesOf(commitment, sectorOf);
  const told = new Set(
    toldBy(commitment.updates, today)
      .filter(({ date }) => !date.ok || date.value.last > since)
      .map((update) => (update.date.ok ? sideOf(update) : '')),
  );
  if ([...told].some((side) => !isSide(side))) return [];
  const expected = sides.filter((side) => hasPart(commitment, side));
  return expected.filter((side) => !told.has(side));
}

function hasPart({ leads, supporting }: Commitment, side: Side): boolean {
  const group = side === 'government' ? 'government' : 'civilSociety';
  return leads[group].ids.length > 0 || supporting[group].ids.length > 0;
}

function isDone({ milestones }: Commitment): boolean {
  return milestones.length > 0 && milestones.every(({ status }) => status.ok && status.value === 'complete');
}

function isSide(side: string): side is Side {
  return (sides as readonly string[]).includes(side);
}
