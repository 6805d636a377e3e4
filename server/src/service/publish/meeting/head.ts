import { isBlank } from '../../model/field';
import { answer } from '../answers/answer';
import {
  at,
  cell,
  column,
  dateBlocks,
  fact,
  inlineGap,
  label,
  lineOf,
  oneLine,
  paragraph,
  words,
} from '../build';
import { factsTable, linkTo } from '../commitment/facts';
import { nameWithNetwork } from '../commitment/parties';
import { unreadGaps } from '../commitment/unread';
import type { Block, Section } from '../document';
import { wordFor } from '../headings/headings';
import { fileOf, section, type MeetingPage } from './meeting-page';

/** The title, with the day and the place. */
export function headPart(page: MeetingPage, called: string): Section {
  const { meeting, draft, uri, plan, headings } = page;
  const { title, date, place } = meeting;
  const { forum, plan: messages } = headings;
  const rows = [fact(messages.date, dateBlocks(date, uri, headings.date), at(uri, date.range))];
  if (!isBlank(place)) rows.push(fact(forum.place, lineOf(place, uri), at(uri, place.range)));
  if (plan?.forum.ok) rows.push(fact(messages.forum, oneLine(plan.forum.value)));
  return {
    id: 'meeting',
    level: 1,
    heading: [label(called + headings.colon), title.ok ? words(oneLine(title.value)) : inlineGap(title)],
    blocks: [...unreadGaps(draft, uri, headings), factsTable(forum.meeting, rows)],
    source: at(uri, title.range),
  };
}

export function aimPart(page: MeetingPage): readonly Section[] {
  const { aim } = page.meeting;
  if (isBlank(aim)) return [];
  return [
    section('aim', 2, page.headings.forum.aim, {
      blocks: answer(aim, fileOf(page), 3),
      source: at(page.uri, aim.range),
    }),
  ];
}

/** How many came, and from which side. */
export function attendancePart({ meeting, uri, headings, names }: MeetingPage): readonly Section[] {
  const { anchor, total, sectors } = meeting.attendance;
  const { forum, plan, values } = headings;
  if (isBlank(total) && sectors.length === 0) return [];
  const bodies = (ids: readonly { readonly text: string }[]) =>
    cell(ids.length === 0 ? [] : headings.and(ids.map(({ text }) => nameWithNetwork(text, names))));
  const hasBodies = sectors.some((one) => one.bodies.length > 0);
  const hasApologies = sectors.some((one) => one.apologies.length > 0);
  const table: Block = {
    kind: 'table',
    caption: forum.attendees,
    columns: [
      column(plan.sector, 3),
      column(forum.people, 2),
      ...(hasBodies ? [column(plan.stakeholders, 6)] : []),
      ...(hasApologies ? [column(forum.apologies, 4)] : []),
    ],
    rows: sectors.map(({ range, sector, number, bodies: present, apologies }) => ({
      isHeaded: true,
      source: at(uri, range),
      cells: [
        cell([
          paragraph([sector.ok ? label(oneLine(wordFor(values.sector, sector.value))) : inlineGap(sector)]),
        ]),
        cell(number.ok ? String(number.value) : [paragraph([inlineGap(number)])]),
        ...(hasBodies ? [bodies(present)] : []),
        ...(hasApologies ? [bodies(apologies)] : []),
      ],
    })),
  };
  return [
    section('attendance', 2, forum.attendees, {
      blocks: [
        ...(total.ok ? [paragraph([label(forum.attended(total.value))], at(uri, total.range))] : []),
        ...(sectors.length > 0 ? [table] : []),
      ],
      source: at(uri, anchor),
    }),
  ];
}

/** Slides and papers. */
export function papersPart({ meeting: { links }, uri, headings }: MeetingPage): readonly Section[] {
  if (!links.ok) return [];
  const items = links.value.map(({ url, title, range }) => [
    paragraph([url === '' ? words(oneLine(title ?? '')) : linkTo(url, title)], at(uri, range)),
  ]);
  return [
    section('papers', 2, headings.forum.papers, {
      blocks: [{ kind: 'list', ordered: false, items }],
      source: at(uri, links.range),
    }),
  ];
}
