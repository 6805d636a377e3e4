import { standings, type Standing } from '../../model/standing';
import { cell, column } from '../build';
import type { Block, Cell, Figure, Source, Tone } from '../document';
import { wordFor } from '../headings/headings';
import type { PlanContent } from '../published-plan';
import type { StandingMilestone } from './under-way';

/** The colour of how a milestone stands. */
export const standingTones: Readonly<Record<Standing, Tone>> = {
  overdue: 'poor',
  no_evidence: 'gap',
  due_soon: 'fair',
  undated: 'muted',
  on_track: 'good',
  done: 'good',
};

/** Milestones that are counted together. */
export interface CountedGroup {
  readonly label: string;
  /** The label as a table has it, where it is more than words. */
  readonly name?: Block;
  readonly source?: Source;
  readonly milestones: readonly StandingMilestone[];
}

/** The milestones by what they belong to, in the order in which the plan comes to it. */
export function groupStandings(
  all: readonly StandingMilestone[],
  labelsOf: (one: StandingMilestone) => readonly string[],
): readonly CountedGroup[] {
  const groups = new Map<string, StandingMilestone[]>();
  for (const one of all) {
    for (const label of new Set(labelsOf(one))) {
      const group = groups.get(label);
      if (group) group.push(one);
      else groups.set(label, [one]);
    }
  }
  return [...groups].map(([label, milestones]) => ({ label, milestones }));
}

/** How many milestones of each group stand how; `heading` says what the groups are. */
export function countFigure(
  groups: readonly CountedGroup[],
  { caption, heading }: { readonly caption: string; readonly heading: string },
  { headings }: PlanContent,
): Figure {
  const counted = groups.map((group) => ({ ...group, counts: countStandings(group.milestones) }));
  const shown = standings.filter((one) => counted.some(({ counts }) => counts.has(one)));
  return {
    kind: 'figure',
    caption,
    picture: {
      kind: 'bars',
      rows: counted.map(({ label, source, counts }) => ({
        label,
        ...(source && { source }),
        parts: shown.flatMap((standing) => {
          const count = counts.get(standing) ?? 0;
          return count > 0 ? [{ standing, count }] : [];
        }),
      })),
    },
    table: {
      kind: 'table',
      caption,
      columns: [column(heading, 5), ...shown.map((one) => column(wordFor(headings.values.standing, one), 2))],
      rows: counted.map(({ label, name, source, counts }) => ({
        isHeaded: true,
        ...(source && { source }),
        cells: [cell(name ? [name] : label), ...shown.map((one) => countCell(one, counts.get(one) ?? 0))],
      })),
    },
  };
}

function countCell(standing: Standing, count: number): Cell {
  return cell(String(count), count > 0 ? { tone: standingTones[standing] } : {});
}

function countStandings(milestones: readonly StandingMilestone[]): ReadonlyMap<Standing, number> {
  const counts = new Map<Standing, number>();
  for (const { standing } of milestones) counts.set(standing, (counts.get(standing) ?? 0) + 1);
  return counts;
}
