import { isBlank, type Field } from '../../model/field';
import type { Milestone } from '../../model/commitment';
import { asText, itemsOf } from '../../model/read';
import { answers } from '../answers/answer';
import {
  answerIn,
  at,
  cell,
  column,
  gapFor,
  inlineGap,
  label,
  oneLine,
  paragraph,
  upperFirst,
  words,
} from '../build';
import type { Block, Cell, Column, Inline, Row, Section, Tone } from '../document';
import { wordFor } from '../headings/headings';
import { fileOf, part, sourceIn, type CommitmentPage } from './commitment-page';
import { linkTo } from './facts';
import { nameOf } from './parties';

/** The milestones as the form's table. */
export function milestonesPart(page: CommitmentPage, depth: 1 | 2, heading: string): Section {
  const { commitment, headings, uri } = page;
  const list = commitment.milestoneList;
  const source = sourceIn(page, list.range, 'milestones');
  if (!list.ok) return part(page, 'milestones', depth, heading, { blocks: [gapFor(list, uri)], source });
  const hasStatus = commitment.milestones.some(({ status, evidence }) => status.ok || evidence.ok);
  const { form } = headings;
  const columns: readonly Column[] = [
    column(form.milestones, 6),
    column(form.outputs, 6),
    column(form.due, 5),
    column(form.milestoneLead, 5),
    column(form.milestoneSupporting, 5),
    ...(hasStatus ? [column(headings.commitment.status, 5)] : []),
  ];
  const rows = rowsOf(page, columns.length, hasStatus);
  return part(page, 'milestones', depth, heading, {
    blocks: [{ kind: 'table', caption: heading, columns, rows }],
    source,
  });
}

/** A row for each item of the list, also for one that is no milestone at all: that something stands there is said. */
function rowsOf(page: CommitmentPage, span: number, hasStatus: boolean): readonly Row[] {
  const milestones = new Map(page.commitment.milestones.map((one, i) => [one.range.start, { one, i }]));
  return itemsOf(page.commitment.milestoneList, () => undefined).map((item) => {
    const milestone = milestones.get(item.range.start);
    if (milestone) return milestoneRow(page, milestone.one, milestone.i + 1, hasStatus);
    const source = at(page.uri, item.range);
    return { cells: [cell([{ kind: 'gap', state: 'unreadable', source }], { span, source })], source };
  });
}

function milestoneRow(page: CommitmentPage, milestone: Milestone, number: number, hasStatus: boolean): Row {
  const { uri, names } = page;
  const { title, outputs, lead, range, index } = milestone;
  const sourceOf = (field: Field<unknown>, name: string) =>
    at(uri, field.range, `milestones.${index}.${name}`);
  return {
    isHeaded: true,
    source: at(uri, range),
    cells: [
      cell(titleBlocks(page, milestone, number), { source: sourceOf(title, 'title') }),
      cell(answers(outputs, fileOf(page), 6), { source: sourceOf(outputs, 'outputs') }),
      cell(dueBlocks(page, milestone), { source: sourceOf(milestone.due, 'due') }),
      cell(lead.ok ? [paragraph(nameOf(lead.value, names))] : [gapFor(lead, uri)], {
        source: sourceOf(lead, 'lead'),
      }),
      cell(supportingBlocks(page, milestone), { source: sourceOf(milestone.supporting.field, 'supporting') }),
      ...(hasStatus ? [statusCell(page, milestone)] : []),
    ],
  };
}

function titleBlocks(page: CommitmentPage, milestone: Milestone, number: number): readonly Block[] {
  const { title } = milestone;
  const source = at(page.uri, title.range);
  const named: readonly Block[] = title.ok
    ? [
        paragraph(
          [words(`${number}. `), answerOf(page, milestone, 'title', words(oneLine(title.value)))],
          source,
        ),
      ]
    : [paragraph(`${number}.`), gapFor(title, page.uri)];
  if (milestone.after.length === 0) return named;
  const after = milestone.after.map(({ text }) => milestoneName(page, text));
  return [
    ...named,
    paragraph([label(page.headings.commitment.after + page.headings.colon), words(after.join('; '))]),
  ];
}

/** A milestone by its number and title; its id where the draft has no such milestone. */
export function milestoneName({ commitment }: CommitmentPage, id: string): string {
  const at = commitment.milestones.findIndex((one) => one.id.ok && one.id.value === id.trim());
  const title = commitment.milestones[at]?.title;
  return at < 0 ? oneLine(id) : title?.ok ? `${at + 1}. ${oneLine(title.value)}` : `${at + 1}`;
}

function dueBlocks(page: CommitmentPage, milestone: Milestone): readonly Block[] {
  const { uri, headings } = page;
  const { due, start, recurs } = milestone;
  const shown = (name: 'due' | 'start', text: string) => answerOf(page, milestone, name, label(text));
  const { commitment: messages } = headings;
  const yearly = recurs.ok && recurs.value === 'yearly' ? `, ${messages.yearly}` : '';
  return [
    ...(due.ok
      ? [
          paragraph([
            shown('due', upperFirst(headings.date(due.value))),
            ...(yearly === '' ? [] : [label(yearly)]),
          ]),
        ]
      : [gapFor(due, uri)]),
    ...(start.ok
      ? [paragraph([label(messages.starts + headings.colon), shown('start', headings.date(start.value))])]
      : []),
  ];
}

/** An answer of a milestone among other words of its cell. */
function answerOf(
  { uri }: CommitmentPage,
  milestone: Milestone,
  name: 'title' | 'due' | 'start',
  content: Inline,
): Inline {
  return answerIn(at(uri, milestone[name].range, `milestones.${milestone.index}.${name}`), content);
}

/** By the three groups of the form, where it is known to which an organisation belongs. */
function supportingBlocks(
  { uri, names, headings }: CommitmentPage,
  { supporting }: Milestone,
): readonly Block[] {
  const { field } = supporting;
  if (isBlank(field)) return [];
  if (!field.ok) return [gapFor(field, uri)];
  const { form } = headings;
  const groups = new Map<string, Inline[]>();
  for (const label of [form.government, form.civilSociety, form.others, '']) groups.set(label, []);
  for (const item of itemsOf(field, asText)) {
    const label = item.ok ? groupLabel(names.sector(item.value.trim())) : '';
    const name: Inline = item.ok ? words(nameOf(item.value, names)) : inlineGap(item);
    const group = groups.get(label);
    if (group) group.push(...(group.length > 0 ? [words('; ')] : []), name);
  }
  return [...groups].flatMap(([name, found]) =>
    found.length === 0 ? [] : paragraph(name === '' ? found : [label(name + headings.colon), ...found]),
  );

  function groupLabel(sector: string | undefined): string {
    if (sector === undefined) return '';
    if (sector === 'government') return form.government;
    return sector === 'civil_society' ? form.civilSociety : form.others;
  }
}

function statusCell({ uri, headings }: CommitmentPage, { status, evidence }: Milestone): Cell {
  const value = status.ok ? status.value : 'not_started';
  const blocks: Block[] =
    status.ok || isBlank(status)
      ? [paragraph([label(oneLine(wordFor(headings.values.status, value)))])]
      : [gapFor(status, uri)];
  if (evidence.ok) {
    blocks.push(paragraph([label((headings.commitment.evidence + headings.colon).trimEnd())]));
    for (const { text, range } of evidence.value) blocks.push(paragraph([linkTo(text)], at(uri, range)));
  }
  const tone = tones[value];
  return cell(blocks, { ...(tone && { tone }), source: at(uri, status.range) });
}

const tones: Readonly<Record<string, Tone>> = {
  not_started: 'muted',
  limited: 'fair',
  substantial: 'fair',
  complete: 'good',
  no_evidence: 'poor',
};
