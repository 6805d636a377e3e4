import type { TimelineGroup } from '../document';
import type { PlanContent } from '../published-plan';

type Point = TimelineGroup['rows'][number]['points'][number];

interface Reach {
  readonly first: string;
  readonly last: string;
}

const yearsAround = 5;

/** The days that the picture may reach: beyond them, one mistaken year would leave no room for the rest. */
export function reachOf({ plan: { period } }: PlanContent, points: readonly Point[]): Reach {
  const due = points.map((point) => point.due).sort();
  const middle = due[Math.floor(due.length / 2)] ?? '';
  const ofPlan = [
    ...(period.start.ok ? [period.start.value.first] : []),
    ...(period.end.ok ? [period.end.value.last] : []),
  ].sort();
  const reach = around(ofPlan[0] ?? middle, ofPlan.at(-1) ?? middle);
  // When nothing is near the plan, it is the plan's own dates that are mistaken.
  return due.some((day) => isWithin(day, reach)) ? reach : around(due[0] ?? '', due.at(-1) ?? '');
}

function around(first: string, last: string): Reach {
  const year = (day: string, more: number) =>
    String(Math.min(9999, Math.max(0, Number(day.slice(0, 4)) + more))).padStart(4, '0');
  return { first: `${year(first, -yearsAround)}-01-01`, last: `${year(last, yearsAround)}-12-31` };
}

function isWithin(day: string, { first, last }: Reach): boolean {
  return first <= day && day <= last;
}

/** What is too far away is left to the table below the picture. */
export function leaveOutFar(groups: readonly TimelineGroup[], reach: Reach): readonly TimelineGroup[] {
  const near = (points: readonly Point[]) =>
    points
      .filter(({ due }) => isWithin(due, reach))
      .map(({ start, ...point }) => ({
        ...point,
        ...(start !== undefined && { start: start < reach.first ? reach.first : start }),
      }));
  return groups.map(({ label, rows }) => ({
    label,
    rows: rows.map((row) => ({ ...row, points: near(row.points) })),
  }));
}
