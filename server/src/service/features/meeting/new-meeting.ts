import { formOf } from '../../kinds/kinds';
import type { ActionPlan } from '../../model/action-plan';
import type { Commitment } from '../../model/commitment';
import { readDate, type PartialDate } from '../../model/dates';
import type { CoChair, Meeting } from '../../model/meeting';
import { headingsFor } from '../../publish/headings/headings-for';
import { languageOf } from '../../publish/language-of';
import { writeForm, type Answer, type Answers } from '../../put/write-form';
import { baseName } from '../../text/address';
import { trimEnd } from '../../text/trim-end';
import { oneLine } from '../../yaml/write-scalar';
import { dueAtMeeting, openThemes, type DueNames } from './due-at-meeting';
import { openActions } from './open-actions';
import { heldBefore } from '../../model/held-before';

/** What a new meeting needs to know of its plan. */
export interface NewMeetingInput {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly plan: ActionPlan;
  /** Address of the plan's folder, a URI or a path with `/` between folders; with or without a slash at the end. */
  readonly planFolder: string;
  readonly commitments: readonly Commitment[];
  /** All meetings of the plan, in any order. */
  readonly meetings: readonly Meeting[];
  /** Addresses of the plan's files. */
  readonly takenNames: readonly string[];
  /** The names of organisations by their ids; one that is not here is called by its id. */
  readonly names: Readonly<Record<string, string>>;
  /** Their sectors, as far as they are known. */
  readonly sectors: Readonly<Record<string, string>>;
}

/** A file to be created: its address, and what stands in it. */
export interface NewMeeting {
  readonly path: string;
  readonly text: string;
}

/**
 * The next meeting, beginning with what is due: what nobody has told since the last one, what is late or at risk, open
 * questions, actions and themes. Nothing for a date that is no day. Its words are in the plan's language.
 */
export function newMeeting(input: NewMeetingInput): NewMeeting | undefined {
  const { plan, meetings, planFolder, takenNames } = input;
  const date = readDate(input.date);
  if (date?.precision !== 'day') return undefined;
  const before = heldBefore(meetings, date.first);
  const last = before.at(-1);
  return {
    path: freePath(`${trimEnd(planFolder, '/')}/meetings/${date.first}`, takenNames),
    text: writeForm(formOf('meeting'), {
      title: titleOf(plan, date),
      date: date.first,
      ...sectorsOf(last),
      parts: partsOf(input, date, before),
    }),
  };
}

function titleOf(plan: ActionPlan, date: PartialDate): string {
  const headings = headingsFor(languageOf(plan, []));
  return `${plan.forum.ok ? oneLine(plan.forum.value) : headings.plan.forum}, ${headings.date(date)}`;
}

function partsOf(input: NewMeetingInput, date: PartialDate, before: readonly Meeting[]): readonly Answers[] {
  const { plan, commitments } = input;
  const headings = headingsFor(languageOf(plan, []));
  const { coming } = headings.forum;
  const nameOf = (id: string) => (Object.hasOwn(input.names, id) ? (input.names[id] ?? id) : id);
  const sectorOf = (id: string) => (Object.hasOwn(input.sectors, id) ? input.sectors[id] : undefined);
  const names: DueNames = { headings, nameOf, sectorOf };
  const last = before.at(-1);
  const { lines, toReport } = dueAtMeeting(commitments, date.first, last, names);
  const actions = openActions(plan, before, names);
  const themes = openThemes(plan, date.first);
  return [
    part(coming.progress, chairsOf(last, 'commitments'), { agenda: lines, commitments: toReport }),
    ...(actions.length > 0 ? [part(coming.openActions, chairsOf(last, 'themes'), { agenda: actions })] : []),
    ...(themes.length > 0
      ? [part(coming.openThemes, chairsOf(last, 'themes'), { themes: themes.map((theme) => ({ theme })) })]
      : []),
  ];
}

type PartAnswers = Readonly<Record<string, readonly (string | Answers)[]>>;

function part(title: string, chairs: readonly Answers[], answers: PartAnswers): Answers {
  const given = Object.entries({ co_chairs: chairs, ...answers }).filter(([, list]) => list.length > 0);
  return { title, ...(Object.fromEntries(given) as Record<string, Answer>) };
}

/** Those who chaired the part of the last meeting that was about the same, or else its first part with chairs. */
function chairsOf(last: Meeting | undefined, about: 'commitments' | 'themes'): readonly Answers[] {
  const parts = last?.parts.filter(({ coChairs }) => coChairs.length > 0) ?? [];
  const like = parts.find((one) => one[about].length > 0) ?? parts[0];
  return (like?.coChairs ?? []).flatMap((chair) => toAnswers(chair));
}

function toAnswers({ stakeholder, role }: CoChair): readonly Answers[] {
  if (!stakeholder.ok) return [];
  return [{ stakeholder: stakeholder.value, ...(role.ok && { role: role.value }) }];
}

function sectorsOf(last: Meeting | undefined): Answers {
  const named = last?.attendance.sectors.flatMap(({ sector }) => (sector.ok ? [sector.value] : [])) ?? [];
  const sectors = [...new Set(named)].map((sector) => ({ sector }));
  return sectors.length > 0 ? { attendance: { sectors } } : {};
}

/** A second meeting of a day has a name of its own. Many disks take `A` and `a` for the same name. */
function freePath(stem: string, takenNames: readonly string[]): string {
  const taken = new Set(
    takenNames.map((name) =>
      baseName(name)
        .toLowerCase()
        .replace(/\.ya?ml$/, ''),
    ),
  );
  let name = stem;
  for (let i = 2; taken.has(`${baseName(name)}.meeting`); i++) name = `${stem}-${i}`;
  return `${name}.meeting.yaml`;
}
