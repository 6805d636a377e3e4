import { standings } from '../../model/standing';
import { at, cell, column, gapFor, oneLine, paragraph, upperFirst } from '../build';
import type { Row, Table } from '../document';
import { wordFor } from '../headings/headings';
import type { PlanContent } from '../published-plan';
import { standingTones } from './count-standings';
import { commitmentLink } from './delivery-table';
import { leadsOf, type StandingMilestone } from './under-way';

/** Every milestone with its planned date and the last update on it: what calls for attention first, then by date. */
export function milestoneTable(all: readonly StandingMilestone[], content: PlanContent): Table {
  const { headings } = content;
  const { pictures, form, plan } = headings;
  const rank = ({ standing }: StandingMilestone) => standings.indexOf(standing);
  const dayOf = ({ milestone: { due } }: StandingMilestone) => (due.ok ? due.value.last : '');
  const sorted = [...all].sort(
    (a, b) => rank(a) - rank(b) || (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0),
  );
  return {
    kind: 'table',
    caption: pictures.byDate,
    columns: [
      column(pictures.standing, 3),
      column(pictures.milestone, 6),
      column(plan.commitment, 4),
      column(form.milestoneLead, 4),
      column(form.due, 3),
      column(pictures.lastUpdate, 3),
    ],
    rows: sorted.map((one) => rowOf(one, content)),
  };
}

function rowOf(found: StandingMilestone, content: PlanContent): Row {
  const { one, milestone, standing, told } = found;
  const { uri } = one;
  const { headings } = content;
  const { title, due, range } = milestone;
  return {
    source: at(uri, range),
    cells: [
      cell(wordFor(headings.values.standing, standing), { tone: standingTones[standing] }),
      cell(title.ok ? oneLine(title.value) : headings.pictures.milestone),
      cell([commitmentLink(one, content)]),
      cell(leadsOf(found, content).join('; ')),
      cell(due.ok ? [paragraph(upperFirst(headings.date(due.value)))] : [gapFor(due, uri)]),
      cell(told?.date.ok ? upperFirst(headings.date(told.date.value)) : ''),
    ],
  };
}
