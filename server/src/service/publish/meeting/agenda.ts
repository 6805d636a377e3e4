import type { MeetingPart } from '../../model/meeting';
import { labelled } from '../answers/labelled';
import { at, oneLine, paragraph, words } from '../build';
import type { Section } from '../document';
import { coChairsLine, partName } from './co-chairs';
import { aimPart, headPart, papersPart } from './head';
import { section, type MeetingPage } from './meeting-page';
import { planOf, reportName, themeName } from './parts';

/** What is planned: who chairs which part, and point by point what comes up in it. */
export function agendaOf(page: MeetingPage): readonly Section[] {
  return [
    headPart(page, page.headings.forum.agenda),
    ...aimPart(page),
    ...page.meeting.parts.map((part, i) => planned(part, i, page)),
    ...papersPart(page),
  ];
}

function planned(part: MeetingPart, index: number, page: MeetingPage): Section {
  const { headings, uri } = page;
  const points = [
    ...part.agenda.map(({ text }) => [words(oneLine(text))]),
    ...part.commitments.map((report) => reportName(report, part, page)),
    ...part.themes.map((theme) => themeName(theme, page)),
  ];
  const chairs = coChairsLine(part, page);
  return section(`part-${index + 1}`, 2, partName(part, index, page), {
    blocks: [
      ...planOf(part, page),
      ...(chairs.length > 0 ? labelled(headings.plan.coChairs, chairs, headings) : []),
      ...(points.length > 0
        ? [{ kind: 'list' as const, ordered: true, items: points.map((point) => [paragraph(point)]) }]
        : []),
    ],
    source: at(uri, part.range),
  });
}
