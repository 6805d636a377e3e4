import { isOverdue } from '../../model/is-overdue';
import { daysOf } from '../../model/plan-days';
import { nameOf } from '../commitment/parties';
import { at, cell, column, gapFor, label, oneLine, paragraph, upperFirst } from '../build';
import { planPart } from '../plan/plan-part';
import { wordFor } from '../headings/headings';
import { isUnderWay } from '../../model/is-under-way';
import { leaveOutFar, reachOf } from './timeline-reach';
import type { Row, Section, TimelineGroup, TimelinePicture } from '../document';
import type { CommitmentContent, PlanContent } from '../published-plan';

/** The milestones along the months of the plan, by theme; no section when no milestone has a date. */
export function drawTimeline(content: PlanContent): readonly Section[] {
  const { headings } = content;
  const all = groupByTheme(content);
  const dated = all.flatMap(({ rows }) => rows.flatMap((row) => row.points));
  if (dated.length === 0) return [];
  const groups = leaveOutFar(all, reachOf(content, dated));
  const points = groups.flatMap(({ rows }) => rows.flatMap((row) => row.points));
  const { timeline } = headings.pictures;
  const days = points.flatMap(({ start, due }) => [start ?? due, due]);
  const picture: TimelinePicture = {
    kind: 'timeline',
    ...spanOf(content, days),
    bands: bandsOf(content),
    groups,
  };
  const { today } = content;
  return [
    planPart('timeline', timeline, {
      blocks: [
        {
          kind: 'figure',
          caption: timeline,
          picture: { ...picture, ...(today !== undefined && { today }) },
          table: tableOf(content),
        },
      ],
    }),
  ];
}

/** The plan, and what of its milestones lies outside it. */
function spanOf({ plan: { period } }: PlanContent, days: readonly string[]): { start: string; end: string } {
  const all = [
    ...days,
    ...(period.start.ok ? [period.start.value.first] : []),
    ...(period.end.ok ? [period.end.value.last] : []),
  ].sort();
  return { start: all[0] ?? '', end: all.at(-1) ?? '' };
}

function bandsOf({ plan, headings }: PlanContent): TimelinePicture['bands'] {
  const { planPeriod, amendmentWindow } = headings.pictures;
  const days = daysOf(plan);
  if (!days || !plan.period.start.ok) return [];
  const start = plan.period.start.value.first;
  const { ends: end, lastAmendment: latest } = days;
  const bands = [{ label: planPeriod, start, end }];
  return latest !== undefined && latest > start
    ? [...bands, { label: amendmentWindow, start, end: latest < end ? latest : end }]
    : bands;
}

function groupByTheme({ commitments, names, headings, today }: PlanContent): readonly TimelineGroup[] {
  const groups = new Map<string, TimelineGroup['rows'][number][]>();
  for (const { uri, draft } of commitments) {
    const { theme, title, number, milestones } = draft.commitment;
    const label = theme.ok ? oneLine(names.theme(theme.value.trim())) : headings.pictures.noTheme;
    const name = title.ok ? oneLine(title.value) : headings.commitment.untitled;
    const isCarriedOut = isUnderWay(draft.commitment);
    const points = milestones.flatMap((one): TimelineGroup['rows'][number]['points'] => {
      const { due, start, status, lead, range } = one;
      if (!due.ok) return [];
      const what = one.title.ok ? oneLine(one.title.value) : headings.pictures.milestone;
      return [
        {
          label: lead.ok ? `${what} (${nameOf(lead.value, names)})` : what,
          ...(start.ok && start.value.first <= due.value.last && { start: start.value.first }),
          due: due.value.last,
          when: headings.date(due.value),
          status: status.ok ? status.value : 'not_started',
          ...(isCarriedOut && today !== undefined && isOverdue(one, today) && { isLate: true }),
          source: at(uri, range),
        },
      ];
    });
    const row = {
      label: number.ok ? `${number.value}. ${name}` : name,
      source: at(uri, title.range),
      points,
    };
    const group = groups.get(label);
    if (group) group.push(row);
    else groups.set(label, [row]);
  }
  return [...groups].map(([label, rows]) => ({ label, rows }));
}

function tableOf(content: PlanContent): Extract<Section['blocks'][number], { kind: 'table' }> {
  const { headings, commitments } = content;
  const columns = [
    column(headings.form.due, 3),
    column(headings.pictures.milestone, 6),
    column(headings.plan.commitment, 4),
    column(headings.form.milestoneLead, 4),
    column(headings.commitment.status, 3),
  ];
  const dated = commitments.flatMap((one) => rowsOf(one, content));
  const rows = dated.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)).map(({ row }) => row);
  return { kind: 'table', caption: headings.pictures.timeline, columns, rows };
}

function rowsOf(
  { uri, draft, prefix }: CommitmentContent,
  { headings, names, today }: PlanContent,
): readonly { readonly due: string; readonly row: Row }[] {
  const { number, title, milestones } = draft.commitment;
  const name = title.ok ? oneLine(title.value) : headings.commitment.untitled;
  const called = number.ok ? `${number.value}. ${name}` : name;
  const isCarriedOut = isUnderWay(draft.commitment);
  return milestones.flatMap((one) => {
    const { due, lead, status, range } = one;
    const isLate = isCarriedOut && today !== undefined && isOverdue(one, today);
    if (!due.ok) return [];
    const what = one.title.ok ? oneLine(one.title.value) : headings.pictures.milestone;
    const value = status.ok ? status.value : 'not_started';
    const row: Row = {
      source: at(uri, range),
      cells: [
        cell([paragraph([label(upperFirst(headings.date(due.value)))])]),
        cell(what),
        cell([
          {
            kind: 'paragraph',
            text: [{ kind: 'link', href: `#${prefix}`, content: [{ kind: 'text', text: called }] }],
          },
        ]),
        cell(lead.ok ? [paragraph(nameOf(lead.value, names))] : [gapFor(lead, uri)]),
        cell(
          [
            paragraph([label(oneLine(wordFor(headings.values.status, value)))]),
            ...(isLate ? [paragraph([label(headings.values.standing.overdue)])] : []),
          ],
          isLate ? { tone: 'poor' } : {},
        ),
      ],
    };
    return [{ due: due.value.last, row }];
  });
}
