import { isBlank, type Field } from '../../model/field';
import { answer } from '../answers/answer';
import { at } from '../build';
import type { Block, Section } from '../document';
import { actionsTable } from '../plan/actions';
import { welcomePart } from './co-chairs';
import { aimPart, attendancePart, headPart, papersPart } from './head';
import { fileOf, section, type MeetingPage } from './meeting-page';
import { partSections } from './parts';

/** What was said and decided, in the order of the read-outs of the United Kingdom's forum. */
export function readOutOf(page: MeetingPage): readonly Section[] {
  const { meeting, headings, uri } = page;
  const { forum } = headings;
  const { actions, nextSteps, reflections } = meeting;
  const ahead = [
    ...textOf(nextSteps, page),
    ...(actions.length > 0
      ? [
          actionsTable(
            actions.map((action) => ({ action })),
            page,
          ),
        ]
      : []),
  ];
  const [first] = actions;
  const range = isBlank(nextSteps) && first ? first.range : nextSteps.range;
  return [
    headPart(page, forum.readOut),
    ...aimPart(page),
    ...attendancePart(page),
    ...papersPart(page),
    ...welcomePart(page),
    ...meeting.parts.flatMap((part, i) => partSections(part, i, page)),
    ...(ahead.length > 0
      ? [section('next-steps', 2, forum.nextSteps, { blocks: ahead, source: at(uri, range) })]
      : []),
    ...(isBlank(reflections)
      ? []
      : [
          section('reflections', 2, forum.reflections, {
            blocks: textOf(reflections, page),
            source: at(uri, reflections.range),
          }),
        ]),
  ];
}

function textOf(field: Field<string>, page: MeetingPage): readonly Block[] {
  return isBlank(field) ? [] : answer(field, fileOf(page), 3);
}
