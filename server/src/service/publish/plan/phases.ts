import { readDate } from '../../model/dates';
import type { Phase, Step } from '../../model/action-plan';
import { isBlank, type Field } from '../../model/field';
import { momentReader, type Moment } from '../../model/moment';
import {
  answerIn,
  at,
  cell,
  column,
  dateBlocks,
  gapFor,
  label,
  lineOf,
  oneLine,
  paragraph,
  upperFirst,
  words,
} from '../build';
import { ruleDays } from '../calendar/rule-days';
import type { CalendarEntry } from '../calendar/calendar-entry';
import type { Cell, Row, Section, Table, TimelineGroup, Tone } from '../document';
import type { PlanContent } from '../published-plan';
import { planPart } from './plan-part';

type DrawnRow = TimelineGroup['rows'][number];

/** How the plan is made and carried out, phase by phase, and the days that OGP's rules set; no section when none is known. */
export function phasesPart(content: PlanContent): readonly Section[] {
  const { plan, uri, headings, today } = content;
  const { plan: messages, pictures } = headings;
  const days = [...ruleDays(content)].sort((a, b) => (a.first < b.first ? -1 : 1));
  const [first] = plan.timeline;
  if (!first && days.length === 0) return [];
  const groups = [
    { label: pictures.phases, rows: drawnPhases(content) },
    { label: pictures.ruleDays, rows: days.map((day) => drawnDay(day, content)) },
  ].filter(({ rows }) => rows.some(({ points }) => points.length > 0));
  const table = tableOf(content, days);
  const points = groups.flatMap(({ rows }) => rows.flatMap((row) => row.points));
  const all = points.flatMap(({ start, due }) => [start ?? due, due]).sort();
  const [start, end] = [all[0], all.at(-1)];
  return [
    planPart('phases', messages.timeline, {
      blocks: [
        start === undefined || end === undefined || isTooWide(start, end)
          ? table
          : {
              kind: 'figure',
              caption: messages.timeline,
              picture: {
                kind: 'timeline',
                start,
                end,
                bands: [],
                groups,
                ...(today !== undefined && { today }),
              },
              table,
              showsTable: true,
            },
      ],
      ...(first && { source: at(uri, first.range) }),
    }),
  ];
}

/** Over centuries one mistaken year would be all that could be seen. */
function isTooWide(start: string, end: string): boolean {
  return Number(end.slice(0, 4)) - Number(start.slice(0, 4)) > 50;
}

function drawnPhases({ plan, uri, headings, today }: PlanContent): readonly DrawnRow[] {
  const momentOf = momentReader(plan.timeline, today);
  const row = (stretch: Phase | Step, name: string): DrawnRow => {
    const { period, range } = stretch;
    const first = period.start.ok ? period.start.value.first : undefined;
    const due = period.end.ok ? period.end.value.last : undefined;
    const source = at(uri, range);
    if ((first ?? due) === undefined || (due !== undefined && first !== undefined && due < first))
      return { label: name, source, points: [] };
    const said = [period.start, period.end].flatMap((day) => (day.ok ? [headings.date(day.value)] : []));
    const [from = '', to] = said;
    return {
      label: name,
      source,
      points: [
        {
          label: name,
          ...(first !== undefined && { start: first }),
          due: due ?? first ?? '',
          when: to === undefined ? from : headings.span(from, to),
          status: momentOf(stretch) ?? '',
          shape: 'stretch',
          source,
        },
      ],
    };
  };
  return plan.timeline.flatMap((phase) => [
    row(phase, nameOf(phase, headings.plan.phase)),
    ...phase.steps.map((step, i) =>
      row(step, `\u00a0\u00a0\u00a0${i + 1}. ${nameOf(step, headings.plan.phase)}`),
    ),
  ]);
}

function drawnDay({ title, first }: CalendarEntry, { headings, today }: PlanContent): DrawnRow {
  const date = readDate(first);
  return {
    label: title,
    points: [
      {
        label: title,
        due: first,
        when: date ? headings.date(date) : first,
        status: today === undefined ? '' : first < today ? 'over' : 'ahead',
        shape: 'day',
      },
    ],
  };
}

function nameOf({ title, id }: { title: Field<string>; id: Field<string> }, otherwise: string): string {
  return title.ok ? oneLine(title.value) : id.ok ? id.value : otherwise;
}

const tones: Readonly<Partial<Record<Moment, Tone>>> = {
  over: 'muted',
  under_way: 'fair',
  late: 'poor',
  done: 'good',
};

function tableOf(content: PlanContent, days: readonly CalendarEntry[]): Table {
  const { plan, uri, headings, today } = content;
  const { plan: messages, values, pictures } = headings;
  const momentOf = momentReader(plan.timeline, today);
  const hasState =
    today !== undefined || plan.timeline.some((one) => one.done.ok || one.steps.some(({ done }) => done.ok));
  const state = (moment: Moment | undefined): readonly Cell[] => {
    if (!hasState) return [];
    const tone = moment && tones[moment];
    return [cell(moment ? [paragraph([label(values.moment[moment])])] : [], tone && { tone })];
  };
  const phaseRow = ({ index, range, id, title, period, ...phase }: Phase): Row => ({
    isHeaded: true,
    source: at(uri, range),
    cells: [
      cell(lineOf(isBlank(title) && id.ok ? id : title, uri), {
        source: at(uri, title.range, `timeline.${index}.title`),
      }),
      cell(dateBlocks(period.start, uri, headings.date), {
        source: at(uri, period.start.range, `timeline.${index}.start`),
      }),
      cell(dateBlocks(period.end, uri, headings.date), {
        source: at(uri, period.end.range, `timeline.${index}.end`),
      }),
      ...state(momentOf({ period, done: phase.done, steps: phase.steps })),
    ],
  });
  const stepRow = ({ range, title, period, done }: Step, number: number, item: string): Row => {
    const line = title.ok
      ? paragraph([answerIn(at(uri, title.range, `${item}.title`), words(oneLine(title.value)))])
      : gapFor(title, uri);
    const day = (name: 'start' | 'end') => {
      const field = period[name];
      return cell(isBlank(field) ? [] : dateBlocks(field, uri, headings.date), {
        source: at(uri, field.range, `${item}.${name}`),
      });
    };
    return {
      isHeaded: true,
      source: at(uri, range),
      cells: [
        cell([{ kind: 'list', ordered: true, start: number, items: [[line]] }]),
        day('start'),
        day('end'),
        ...state(momentOf({ period, done })),
      ],
    };
  };
  const dayRow = ({ title, about, first }: CalendarEntry): Row => {
    const date = readDate(first);
    const when = upperFirst(date ? headings.date(date) : first);
    return {
      isHeaded: true,
      cells: [
        cell([paragraph([label(title)]), paragraph([label(about)])]),
        cell([]),
        cell([paragraph([label(when)])]),
        ...state(today === undefined ? undefined : first < today ? 'over' : 'ahead'),
      ],
    };
  };
  return {
    kind: 'table',
    caption: messages.timeline,
    columns: [
      column(plan.timeline.length > 0 ? messages.phase : pictures.ruleDays, 6),
      column(messages.start, 3),
      column(messages.end, 3),
      ...(hasState ? [column(pictures.standing, 2)] : []),
    ],
    rows: [
      ...plan.timeline.flatMap((phase) => [
        phaseRow(phase),
        ...phase.steps.map((step, i) => stepRow(step, i + 1, `timeline.${phase.index}.steps.${step.index}`)),
      ]),
      ...days.map(dayRow),
    ],
  };
}
