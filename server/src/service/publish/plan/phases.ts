import { at, cell, column, dateBlocks, gapFor, lineOf } from '../build';
import { isBlank } from '../../model/field';
import type { Step } from '../../model/action-plan';
import type { Row, Section } from '../document';
import type { PlanContent } from '../published-plan';
import { planPart } from './plan-part';

/** How the plan is made and carried out, phase by phase; no section when no phase is named. */
export function phasesPart({ plan, uri, headings }: PlanContent): readonly Section[] {
  const { plan: messages } = headings;
  const [first] = plan.timeline;
  if (!first) return [];
  const columns = [column(messages.phase, 6), column(messages.start, 3), column(messages.end, 3)];
  const rows = plan.timeline.flatMap(({ range, id, title, period, steps }) => [
    {
      isHeaded: true,
      source: at(uri, range),
      cells: [
        cell(lineOf(isBlank(title) && id.ok ? id : title, uri)),
        cell(dateBlocks(period.start, uri, headings.date), { source: at(uri, period.start.range) }),
        cell(dateBlocks(period.end, uri, headings.date), { source: at(uri, period.end.range) }),
      ],
    },
    ...steps.map((step, i) => stepRow(step, i + 1)),
  ]);
  function stepRow({ range, title, period: { start, end } }: Step, number: number): Row {
    const [label = gapFor({ ok: false, state: 'missing', range }, uri)] = lineOf(title, uri);
    const day = (field: Step['period']['start']) =>
      cell(isBlank(field) ? [] : dateBlocks(field, uri, headings.date), { source: at(uri, field.range) });
    return {
      isHeaded: true,
      source: at(uri, range),
      cells: [cell([{ kind: 'list', ordered: true, start: number, items: [[label]] }]), day(start), day(end)],
    };
  }
  return [
    planPart('phases', messages.timeline, {
      blocks: [{ kind: 'table', caption: messages.timeline, columns, rows }],
      source: at(uri, first.range),
    }),
  ];
}
