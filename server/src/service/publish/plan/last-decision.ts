import type { Theme } from '../../model/action-plan';
import type { PartialDate } from '../../model/dates';
import { isBlank, type Field } from '../../model/field';
import type { Meeting } from '../../model/meeting';
import { oneLine } from '../build';
import type { PlanContent } from '../published-plan';

/** What was decided last on a theme. */
export interface LastDecision {
  readonly decision: string;
  readonly day: PartialDate;
  /** What the meeting is called at which it was decided. */
  readonly meeting?: string;
  readonly nextLook?: PartialDate;
}

/** The newest of which the day is known: of the theme's own record, and of what was decided at meetings. */
export function lastDecision(theme: Theme, content: Pick<PlanContent, 'meetings'>): LastDecision | undefined {
  const { titles, decided } = readMeetings(content.meetings);
  const own = theme.decisions.flatMap(({ decision, meeting, date, nextLook }): LastDecision[] => {
    const day = isBlank(meeting) ? date : meeting;
    if (!decision.ok || !day.ok) return [];
    const held = isBlank(meeting) ? undefined : titles.get(day.value.first);
    return [
      {
        decision: decision.value,
        day: day.value,
        ...(held !== undefined && { meeting: held }),
        ...(nextLook.ok && { nextLook: nextLook.value }),
      },
    ];
  });
  // The record of the theme comes last: it says more of the same day.
  const all = [...((theme.id.ok ? decided.get(theme.id.value) : undefined) ?? []), ...own];
  return all.reduce<LastDecision | undefined>(
    (newest, one) => (newest && newest.day.last > one.day.last ? newest : one),
    undefined,
  );
}

interface ReadMeetings {
  /** By the day. */
  readonly titles: ReadonlyMap<string, string>;
  /** By the id of the theme. */
  readonly decided: ReadonlyMap<string, readonly LastDecision[]>;
}

const readOf = new WeakMap<readonly Meeting[], ReadMeetings>();

function readMeetings(meetings: readonly Meeting[]): ReadMeetings {
  const known = readOf.get(meetings);
  if (known) return known;
  const titles = new Map<string, string>();
  const decided = new Map<string, LastDecision[]>();
  for (const { title, date, parts } of meetings) {
    if (!date.ok) continue;
    const meeting = titleOf(title);
    if (meeting !== undefined) titles.set(date.value.first, meeting);
    for (const { theme, decision } of parts.flatMap(({ plan, themes }) => (isBlank(plan) ? themes : []))) {
      if (!theme.ok || !decision.ok) continue;
      const one = { decision: decision.value, day: date.value, ...(meeting !== undefined && { meeting }) };
      const others = decided.get(theme.value);
      if (others) others.push(one);
      else decided.set(theme.value, [one]);
    }
  }
  const read = { titles, decided };
  readOf.set(meetings, read);
  return read;
}

function titleOf(title: Field<string>): string | undefined {
  return title.ok ? oneLine(title.value) : undefined;
}
