import { answer } from '../answers/answer';
import { labelled } from '../answers/labelled';
import { at, cell, column, dateBlocks, gapFor, label, oneLine, paragraph, words } from '../build';
import type { SourceFile } from '../answers/sources-in';
import { wordFor, type Headings } from '../headings/headings';
import { isBlank } from '../../model/field';
import type { Update } from '../../model/commitment';
import type { Block, Row, Section } from '../document';
import { fileOf, part, type CommitmentPage } from './commitment-page';
import { milestoneName } from './milestones';
import { nameOf } from './parties';

/** What was told to the forum; no section when nothing was. */
export function updatesPart(page: CommitmentPage, depth: 1 | 2): readonly Section[] {
  const { commitment, headings, names, uri } = page;
  const { commitment: messages } = headings;
  const [first] = commitment.updates;
  if (!first) return [];
  const rows = commitment.updates.map((update): Row => {
    const { range, date, by, side, note, milestones } = update;
    const about = milestones.map(({ text }) => milestoneName(page, text)).join('; ');
    return {
      source: at(uri, range),
      isHeaded: true,
      cells: [
        cell(dateBlocks(date, uri, headings.date), { source: at(uri, date.range) }),
        cell([
          ...(by.ok ? [paragraph(nameOf(by.value, names))] : by.state === 'open' ? [gapFor(by, uri)] : []),
          ...(side.ok ? [paragraph([label(oneLine(wordFor(headings.values.sector, side.value)))])] : []),
        ]),
        cell(
          [
            ...answer(note, fileOf(page), 6),
            ...deliveryBlocks(update, fileOf(page), headings),
            ...question(update, page),
            ...(about === '' ? [] : [paragraph([label(messages.about + headings.colon), words(about)])]),
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

/** How delivery stood, and why. */
export function deliveryBlocks(
  { delivery: state, reason }: Update,
  file: SourceFile,
  headings: Headings,
): readonly Block[] {
  const { forum, values } = headings;
  const said = state.ok ? [paragraph([label(oneLine(wordFor(values.delivery, state.value)))])] : [];
  return [
    ...(said.length > 0 ? labelled(forum.delivery, said, headings) : []),
    ...(isBlank(reason) ? [] : answer(reason, file, 6)),
  ];
}

function question(
  { question: asked, askedOf, answer: said }: Update,
  page: CommitmentPage,
): readonly Block[] {
  const { headings, names } = page;
  const { forum } = headings;
  const line = (name: string, field: Update['question']) =>
    isBlank(field) ? [] : labelled(name, answer(field, fileOf(page), 6), headings);
  return [
    ...line(forum.question, asked),
    ...(askedOf.ok ? labelled(forum.askedOf, [paragraph(nameOf(askedOf.value, names))], headings) : []),
    ...line(forum.answer, said),
  ];
}
