import { answer } from '../answers/answer';
import { at, cell, column, dateBlocks, gapFor, paragraph } from '../build';
import type { Row, Section } from '../document';
import { fileOf, part, type CommitmentPage } from './commitment-page';
import { milestoneName } from './milestones';
import { nameOf } from './parties';

/** What was told to the forum; no section when nothing was. */
export function updatesPart(page: CommitmentPage, depth: 1 | 2): readonly Section[] {
  const { commitment, headings, names, uri } = page;
  const { commitment: messages } = headings;
  const [first] = commitment.updates;
  if (!first) return [];
  const rows = commitment.updates.map(({ range, date, by, note, milestones }): Row => {
    const about = milestones.map(({ text }) => milestoneName(page, text)).join('; ');
    return {
      source: at(uri, range),
      isHeaded: true,
      cells: [
        cell(dateBlocks(date, uri, headings.date), { source: at(uri, date.range) }),
        cell(by.ok ? [paragraph(nameOf(by.value, names))] : by.state === 'open' ? [gapFor(by, uri)] : []),
        cell(
          [
            ...answer(note, fileOf(page), 6),
            ...(about === '' ? [] : [paragraph(messages.about + headings.colon + about)]),
          ],
          {
            source: at(uri, note.range),
          },
        ),
      ],
    };
  });
  const columns = [column(messages.date, 2), column(messages.reportedBy, 3), column(messages.report, 7)];
  return [
    part(page, 'updates', depth, messages.updates, {
      blocks: [{ kind: 'table', caption: messages.updates, columns, rows }],
      source: at(uri, first.range),
    }),
  ];
}
