import { isBlank, type Field } from '../../model/field';
import type { CommitmentReport, MeetingPart, ThemeDecision } from '../../model/meeting';
import { answer } from '../answers/answer';
import { labelled } from '../answers/labelled';
import { at, label, oneLine, paragraph, words } from '../build';
import { nameOf } from '../commitment/parties';
import { deliveryBlocks } from '../commitment/updates';
import type { Block, Inline, Section } from '../document';
import { wordFor } from '../headings/headings';
import { partName } from './co-chairs';
import { fileOf, section, type MeetingPage } from './meeting-page';

/** A part as it went: what was said, commitment by commitment and theme by theme. */
export function partSections(part: MeetingPart, index: number, page: MeetingPage): readonly Section[] {
  const { uri, headings } = page;
  const id = `part-${index + 1}`;
  const { introduction, commitments, themes, comments } = part;
  return [
    section(id, 2, partName(part, index, page), {
      blocks: [...planOf(part, page), ...textOf(introduction, page)],
      source: at(uri, part.range),
    }),
    ...commitments.map((report, i) =>
      section(`${id}-commitment-${i + 1}`, 3, reportName(report, part, page), {
        blocks: [...sideOf('government', report, part, page), ...sideOf('civil_society', report, part, page)],
        source: at(uri, report.range),
      }),
    ),
    ...themes.map((one, i) =>
      section(`${id}-theme-${i + 1}`, 3, themeName(one, page), {
        blocks: [...textOf(one.note, page), ...decided(one, page)],
        source: at(uri, one.range),
      }),
    ),
    ...(isBlank(comments)
      ? []
      : [
          section(`${id}-comments`, 3, headings.forum.comments, {
            blocks: textOf(comments, page),
            source: at(uri, comments.range),
          }),
        ]),
  ];
}

/** `Commitment 1: Open contracting`; a title alone where it has no number. */
export function reportName(
  { number, title }: CommitmentReport,
  { plan }: MeetingPart,
  { headings, titles }: MeetingPage,
): readonly Inline[] {
  const own = number.ok && !plan.ok ? titles.get(number.value) : undefined;
  const name = title.ok ? title.value : (own ?? '');
  if (!number.ok && name !== '') return [words(oneLine(name))];
  const numbered = headings.commitment.numbered(number.ok ? number.value : undefined);
  return name === '' ? [label(numbered)] : [label(numbered + headings.colon), words(oneLine(name))];
}

/** The plan whose commitments are reported on, where that is another one. */
export function planOf({ plan }: MeetingPart, { headings }: MeetingPage): readonly Block[] {
  return plan.ok ? labelled(headings.plan.plan, [paragraph(oneLine(plan.value))], headings) : [];
}

export function themeName({ theme }: ThemeDecision, { names, headings }: MeetingPage): readonly Inline[] {
  return [theme.ok ? words(oneLine(names.theme(theme.value.trim()))) : label(headings.plan.theme)];
}

function textOf(field: Field<string>, page: MeetingPage): readonly Block[] {
  return isBlank(field) ? [] : answer(field, fileOf(page), 4);
}

/**
 * What a side told of a commitment: what the meeting has of it, or else what the updates of the commitment say of the time since
 * the meeting before.
 */
function sideOf(
  side: 'government' | 'civil_society',
  report: CommitmentReport,
  { plan }: MeetingPart,
  page: MeetingPage,
): readonly Block[] {
  const { headings, told } = page;
  const own = side === 'government' ? report.government : report.civilSociety;
  const { number } = report;
  // The updates at hand are those of this plan.
  const updates = isBlank(own) && number.ok && isBlank(plan) ? told(number.value, side) : [];
  const blocks = isBlank(own)
    ? updates.flatMap(({ update, file }) => [
        ...answer(update.note, file, 4),
        ...deliveryBlocks(update, file, headings),
      ])
    : answer(own, fileOf(page), 4);
  return blocks.length === 0 ? [] : labelled(headings.values.sector[side], blocks, headings);
}

/** The way forward, and who leads on a theme that goes ahead. */
function decided({ theme, decision }: ThemeDecision, page: MeetingPage): readonly Block[] {
  const { headings, names, leadGroups, uri } = page;
  if (!decision.ok) return [];
  const { plan: messages, values } = headings;
  const way = paragraph(
    [label(oneLine(wordFor(values.wayForward, decision.value)))],
    at(uri, decision.range),
  );
  const group = theme.ok ? leadGroups.get(theme.value) : undefined;
  return [
    ...labelled(messages.wayForward, [way], headings),
    ...(group !== undefined && decision.value === 'proceed'
      ? labelled(messages.leadGroup, [paragraph(nameOf(group, names))], headings)
      : []),
  ];
}
