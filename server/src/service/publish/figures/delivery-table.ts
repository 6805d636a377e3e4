import { oldestFirst, toldBy, toldDelivery, type ToldDelivery } from '../../model/told-delivery';
import { at, cell, column, oneLine, paragraph, upperFirst, words } from '../build';
import type { Block, Cell, Row, Table, Tone } from '../document';
import { wordFor } from '../headings/headings';
import type { CommitmentContent, PlanContent } from '../published-plan';
import { labelOf, type UnderWay } from './under-way';

/** From the best to the worst. */
const tones: Readonly<Record<string, Tone>> = {
  on_track: 'good',
  paused: 'gap',
  at_risk: 'fair',
  delayed: 'poor',
};

/** Each commitment with how its delivery stands as either side told it last, and the day of its newest update. */
export function toldTable(commitments: readonly UnderWay[], content: PlanContent, today: string): Table {
  const { headings } = content;
  const { told, lastUpdate } = headings.pictures;
  return {
    kind: 'table',
    caption: told,
    columns: [column(headings.plan.commitment, 5), column(told, 5), column(lastUpdate, 3)],
    rows: commitments.map(({ one }): Row => {
      const { title, updates } = one.draft.commitment;
      return {
        isHeaded: true,
        source: at(one.uri, title.range),
        cells: [
          cell([commitmentLink(one, content)]),
          toldCell(one, content, today),
          lastCell(oldestFirst(toldBy(updates, today)).at(-1)?.date, one, content),
        ],
      };
    }),
  };
}

export function commitmentLink(one: CommitmentContent, content: PlanContent): Block {
  return link(`#${one.prefix}`, labelOf(one, content));
}

/** Both sides where they differ. */
function toldCell({ uri, draft }: CommitmentContent, { names, headings }: PlanContent, today: string): Cell {
  const { pictures, values } = headings;
  const told = toldDelivery(draft.commitment, today, names.sector);
  if (told.length === 0) return cell(pictures.notTold);
  const said = ({ side, state, update: { date } }: ToldDelivery) => {
    const about = [
      ...(side === '' ? [] : [wordFor(values.sector, side)]),
      ...(date.ok ? [headings.date(date.value)] : []),
    ].join(', ');
    return oneLine(wordFor(values.delivery, state) + (about === '' ? '' : ` (${about})`));
  };
  const order = Object.keys(tones);
  const worst = told.reduce((rank, { state }) => Math.max(rank, order.indexOf(state)), -1);
  const tone = tones[order[worst] ?? ''];
  return cell(
    told.map((one) => paragraph(said(one), at(uri, one.update.delivery.range))),
    tone && { tone },
  );
}

function lastCell(
  date: CommitmentContent['draft']['commitment']['updates'][number]['date'] | undefined,
  { prefix }: CommitmentContent,
  { headings }: PlanContent,
): Cell {
  return cell(date?.ok ? [link(`#${prefix}-updates`, upperFirst(headings.date(date.value)))] : []);
}

function link(href: string, text: string): Block {
  return paragraph([{ kind: 'link', href, content: [words(text)] }]);
}
