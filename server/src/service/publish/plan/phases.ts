import { at, cell, column, dateBlocks, lineOf } from '../build';
import { isBlank } from '../../model/field';
import type { Section } from '../document';
import type { PlanContent } from '../published-plan';
import { planPart } from './plan-part';

/** How the plan is made and carried out, phase by phase; no section when no phase is named. */
export function phasesPart({ plan, uri, headings }: PlanContent): readonly Section[] {
  const { plan: messages } = headings;
  const [first] = plan.timeline;
  if (!first) return [];
  const columns = [column(messages.phase, 6), column(messages.start, 3), column(messages.end, 3)];
  const rows = plan.timeline.map(({ range, id, title, period }) => ({
    isHeaded: true,
    source: at(uri, range),
    cells: [
      cell(lineOf(isBlank(title) && id.ok ? id : title, uri)),
      cell(dateBlocks(period.start, uri, headings.date), { source: at(uri, period.start.range) }),
      cell(dateBlocks(period.end, uri, headings.date), { source: at(uri, period.end.range) }),
    ],
  }));
  return [
    planPart('phases', messages.timeline, {
      blocks: [{ kind: 'table', caption: messages.timeline, columns, rows }],
      source: at(uri, first.range),
    }),
  ];
}
