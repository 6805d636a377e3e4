import type { Theme } from '../../model/action-plan';
import { readDate, type PartialDate } from '../../model/dates';
import { momentReader } from '../../model/moment';
import { cell, column, label, oneLine, paragraph, upperFirst } from '../build';
import { ruleDays } from '../calendar/rule-days';
import { labelOf } from '../figures/under-way';
import type { Row, Section } from '../document';
import { lastDecision } from '../plan/last-decision';
import { planPart } from '../plan/plan-part';
import { openActions } from '../plan/theme-board';
import type { CommitmentContent, PlanContent } from '../published-plan';

interface DateAhead {
  readonly date: PartialDate;
  readonly what: string;
  readonly about: string;
}

/** What comes on a theme from today on, and what of it is overdue: steps, days of OGP, actions and milestones, by their dates. */
export function datesAhead(
  content: PlanContent,
  theme: Theme,
  about: readonly CommitmentContent[],
): readonly Section[] {
  const { headings, today } = content;
  const { briefing, plan: messages, values } = headings;
  const dates = [
    ...stepsAhead(content),
    ...daysAhead(content),
    ...onTheme(theme, content),
    ...about.flatMap((one) => milestonesAhead(one, content)),
  ].sort((a, b) => (a.date.last < b.date.last ? -1 : a.date.last > b.date.last ? 1 : 0));
  if (dates.length === 0) return [];
  const rows = dates.map(({ date, what, about: part }): Row => {
    const isLate = today !== undefined && date.last < today;
    return {
      isHeaded: true,
      cells: [
        cell(
          [
            paragraph([label(upperFirst(headings.date(date)))]),
            ...(isLate ? [paragraph([label(values.standing.overdue)])] : []),
          ],
          isLate ? { tone: 'poor' } : {},
        ),
        cell(what),
        cell(part),
      ],
    };
  });
  return [
    planPart('ahead', briefing.ahead, {
      blocks: [
        {
          kind: 'table',
          caption: briefing.ahead,
          columns: [column(messages.date, 3), column(briefing.what, 6), column(briefing.partOf, 5)],
          rows,
        },
      ],
    }),
  ];
}

function stepsAhead({ plan, headings, today }: PlanContent): readonly DateAhead[] {
  const momentOf = momentReader(plan.timeline, today);
  return plan.timeline.flatMap((phase) => {
    const name = phase.title.ok ? oneLine(phase.title.value) : headings.plan.phase;
    const steps = phase.steps.map((step) => ({
      stretch: step,
      what: step.title.ok ? oneLine(step.title.value) : name,
      about: name,
    }));
    return [{ stretch: phase, what: name, about: headings.plan.timeline }, ...steps].flatMap(
      ({ stretch, what, about }) => {
        const day = stretch.period.end.ok ? stretch.period.end : stretch.period.start;
        const moment = momentOf(stretch);
        return day.ok && moment !== 'over' && moment !== 'done' ? [{ date: day.value, what, about }] : [];
      },
    );
  });
}

function daysAhead(content: PlanContent): readonly DateAhead[] {
  const { today, headings } = content;
  return ruleDays(content).flatMap(({ first, title }) => {
    const date = readDate(first);
    return date && (today === undefined || first >= today)
      ? [{ date, what: title, about: headings.pictures.ruleDays }]
      : [];
  });
}

function onTheme(theme: Theme, content: PlanContent): readonly DateAhead[] {
  const { headings } = content;
  const last = lastDecision(theme, content);
  return [
    ...(last?.nextLook
      ? [{ date: last.nextLook, what: headings.forum.nextLook, about: headings.forum.decisions }]
      : []),
    ...openActions(theme).flatMap(({ what, due }) =>
      what.ok && due.ok
        ? [{ date: due.value, what: oneLine(what.value), about: headings.forum.actions }]
        : [],
    ),
  ];
}

function milestonesAhead(one: CommitmentContent, content: PlanContent): readonly DateAhead[] {
  const about = labelOf(one, content);
  return one.draft.commitment.milestones.flatMap(({ title, due, status }) =>
    due.ok && !(status.ok && status.value === 'complete')
      ? [
          {
            date: due.value,
            what: title.ok ? oneLine(title.value) : content.headings.pictures.milestone,
            about,
          },
        ]
      : [],
  );
}
