import type { ActionPlan, Theme } from '../../model/action-plan';
import type { Commitment, Milestone, Update } from '../../model/commitment';
import { isOverdue } from '../../model/is-overdue';
import { oldestFirst, sidesOf, toldBy, type SectorOf } from '../../model/told-delivery';
import type { Meeting } from '../../model/meeting';
import { wordFor, type Headings } from '../../publish/headings/headings';
import type { Answers } from '../../put/write-form';
import { oneLine } from '../../yaml/write-scalar';
import { lastDayOf } from '../../model/held-before';

/** In which words it is said what is due. */
export interface DueNames {
  readonly headings: Headings;
  /** The name of an organisation by its id. */
  readonly nameOf: (id: string) => string;
  readonly sectorOf: SectorOf;
}

/** What is due at a meeting about the commitments. */
export interface DueAtMeeting {
  /** Points of the agenda. */
  readonly lines: readonly string[];
  /** The commitments of which a side has told nothing since the last meeting, as the form has them. */
  readonly toReport: readonly Answers[];
}

const sides = ['government', 'civil_society'] as const;
type Side = (typeof sides)[number];
const troubled: ReadonlySet<string> = new Set(['at_risk', 'delayed', 'paused']);

export function dueAtMeeting(
  all: readonly Commitment[],
  day: string,
  last: Meeting | undefined,
  names: DueNames,
): DueAtMeeting {
  const commitments = all
    .map((one) => ({ ...one, updates: toldBy(one.updates, day) }))
    .sort((a, b) => numberOf(a) - numberOf(b));
  const since = last ? lastDayOf(last) : '';
  const silent = (side: Side) => commitments.filter((one) => !hasTold(one, side, since, names));
  const silentOnes = new Set(sides.flatMap((side) => silent(side)));
  return {
    lines: [
      ...sides.flatMap((side) => notTold(side, silent(side), last, names)),
      ...commitments.flatMap((one) => linesOf(one, day, names)),
    ],
    toReport: commitments.filter((one) => silentOnes.has(one)).flatMap((one) => toAnswers(one)),
  };
}

/** The themes on which the forum has still to decide, or wants to look again by this day; by their ids. */
export function openThemes({ themes }: ActionPlan, day: string): readonly string[] {
  const isOpen = ({ wayForward, decisions }: Theme): boolean => {
    const nextLook = decisions.at(-1)?.nextLook;
    if (nextLook?.ok && nextLook.value.first <= day) return true;
    return !wayForward.ok || undecided.has(wayForward.value);
  };
  return themes.flatMap((theme) => (theme.id.ok && isOpen(theme) ? [theme.id.value] : []));
}

const undecided: ReadonlySet<string> = new Set([
  'follow_up_before_decision',
  'scope_first',
  'revisit_for_amendment',
]);

function toAnswers({ number, title }: Commitment): readonly Answers[] {
  if (number.ok) return [{ commitment: number.value }];
  return title.ok ? [{ title: title.value }] : [];
}

function hasTold(commitment: Commitment, side: Side, since: string, { sectorOf }: DueNames): boolean {
  const sideOf = sidesOf(commitment, sectorOf);
  return commitment.updates.some(
    (update) => update.date.ok && update.date.value.last > since && sideOf(update) === side,
  );
}

function notTold(
  side: Side,
  silent: readonly Commitment[],
  last: Meeting | undefined,
  { headings }: DueNames,
): readonly string[] {
  const named = silent.flatMap((one) => nameOfCommitment(one, headings));
  if (named.length === 0) return [];
  const since = last?.date.ok ? headings.date(last.date.value) : undefined;
  return [headings.forum.coming.notTold(headings.values.sector[side], headings.and(named), since)];
}

/** Overdue milestones, then what either side last said to be in trouble, then open questions. */
function linesOf(commitment: Commitment, day: string, names: DueNames): readonly string[] {
  const { headings } = names;
  const { milestones, updates } = commitment;
  const [called = headings.commitment.untitled] = nameOfCommitment(commitment, headings);
  const { coming } = headings.forum;
  const late = milestones.flatMap((one) =>
    one.due.ok && isOverdue(one, day)
      ? [`${titleOf(one)} (${coming.wasDue(headings.date(one.due.value))})`]
      : [],
  );
  return [...late, ...inTrouble(commitment, names), ...updates.flatMap((one) => questionOf(one, names))].map(
    (line) => called + headings.colon + line,
  );
}

/** By the newest word of each side on each milestone, or on the commitment as a whole. */
function inTrouble(commitment: Commitment, { headings, sectorOf }: DueNames): readonly string[] {
  const { milestones, updates } = commitment;
  const sideOf = sidesOf(commitment, sectorOf);
  const newest = new Map<string, { readonly about: string; readonly update: Update }>();
  const told = updates.filter(({ date, delivery }) => date.ok && delivery.ok);
  for (const update of oldestFirst(told)) {
    const { milestones: ids } = update;
    const abouts = ids.length > 0 ? ids.map(({ text }) => text) : [''];
    for (const about of abouts) newest.set(`${sideOf(update)} ${about}`, { about, update });
  }
  return [...newest.values()].flatMap(({ about, update: { delivery, reason } }) => {
    const milestone = milestones.find(({ id }) => id.ok && id.value === about);
    if (!delivery.ok || !troubled.has(delivery.value) || isComplete(milestone)) return [];
    const state = wordFor(headings.values.delivery, delivery.value);
    const what = about === '' ? [] : [milestone ? titleOf(milestone) : about];
    return [[...what, state, ...(reason.ok ? [oneLine(reason.value)] : [])].join(headings.colon)];
  });
}

function questionOf(
  { question, askedOf, answer }: Update,
  { headings, nameOf }: DueNames,
): readonly string[] {
  if (!question.ok || answer.ok) return [];
  const body = askedOf.ok ? nameOf(askedOf.value) : undefined;
  return [headings.forum.coming.asked(oneLine(question.value), body)];
}

function nameOfCommitment({ number, title }: Commitment, headings: Headings): readonly string[] {
  if (number.ok) return [headings.commitment.numbered(number.value)];
  return title.ok ? [oneLine(title.value)] : [];
}

function titleOf({ title, id }: Milestone): string {
  return oneLine(title.ok ? title.value : id.ok ? id.value : '');
}

function isComplete(milestone: Milestone | undefined): boolean {
  return milestone?.status.ok === true && milestone.status.value === 'complete';
}

/** Those without a number come last. */
function numberOf({ number }: Commitment): number {
  return number.ok ? number.value : Infinity;
}
