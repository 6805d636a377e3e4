import { isBlank, type Field } from '../../model/field';
import type { PartialDate } from '../../model/dates';
import type { Range } from '../../text/range';
import { answer } from '../answers/answer';
import { at, fact, gapFor, inlineGap, label, oneLine, paragraph, upperFirst, words } from '../build';
import { isSafeLink } from '../../markdown/safe-link';
import type { Block, Inline, Row, Table } from '../document';
import { fileOf, sourceIn, type CommitmentPage } from './commitment-page';
import { namesOf } from './parties';

export function factsTable(caption: string, rows: readonly Row[]): Table {
  return {
    kind: 'table',
    caption,
    columns: [
      { heading: [], width: 1 },
      { heading: [], width: 3 },
    ],
    rows,
  };
}

export function summaryFact(page: CommitmentPage, label: string): Row {
  const { summary } = page.commitment;
  return fact(label, answer(summary, fileOf(page), 6), sourceIn(page, summary.range, 'summary'));
}

/** Of a group that need not be there nothing is shown when nothing is written. */
export function groupFact(
  page: CommitmentPage,
  label: string,
  side: 'leads' | 'supporting',
  group: 'government' | 'civilSociety' | 'other',
): readonly Row[] {
  const one = page.commitment[side][group];
  const isAsked = side === 'leads' && group !== 'other';
  if (!isAsked && isBlank(one.field)) return [];
  const name = `${side}.${group === 'civilSociety' ? 'civil_society' : group}`;
  return [fact(label, namesOf(one, page.uri, page.names), sourceIn(page, one.field.range, name))];
}

export function periodFact(page: CommitmentPage, label: string): Row {
  const own = page.commitment.period;
  const isOwn = !isBlank(own.start) || !isBlank(own.end);
  const { uri, period } = isOwn
    ? { uri: page.uri, period: own }
    : (page.planPeriod ?? { uri: page.uri, period: own });
  return fact(label, spanBlocks(period.start, period.end, uri, page), at(uri, period.anchor, 'period'));
}

export function spanBlocks(
  start: Field<PartialDate>,
  end: Field<PartialDate>,
  uri: string,
  { headings }: Pick<CommitmentPage, 'headings'>,
): readonly Block[] {
  if (start.ok && end.ok)
    return [
      paragraph([label(upperFirst(headings.span(headings.date(start.value), headings.date(end.value))))]),
    ];
  if (!start.ok && !end.ok) return [gapFor(start, uri)];
  const side = (field: Field<PartialDate>): Inline =>
    field.ok ? label(headings.date(field.value)) : inlineGap(field);
  return [paragraph([side(start), words(' – '), side(end)])];
}

/** What earlier forms asked for, and what says where the draft stands; each only where it is there. */
export function moreFacts(page: CommitmentPage): readonly Row[] {
  const { commitment, headings, names, uri } = page;
  const { commitment: messages } = headings;
  const { theme, ogpId, stage, extras } = commitment;
  const { budget, sdg, links, carriedOverFrom } = extras;
  const rows: Row[] = [];
  if (page.planTitle !== undefined) rows.push(fact(headings.plan.plan, page.planTitle));
  if (!isBlank(theme)) {
    const blocks = theme.ok ? [paragraph(oneLine(names.theme(theme.value.trim())))] : [gapFor(theme, uri)];
    rows.push(fact(messages.theme, blocks, at(uri, theme.range, 'theme')));
  }
  if (ogpId.ok) rows.push(fact(messages.ogpId, oneLine(ogpId.value), at(uri, ogpId.range)));
  rows.push(...extra(messages.carriedOverFrom, carriedOverFrom, uri, ({ text }) => [words(oneLine(text))]));
  rows.push(...extra(messages.budget, budget, uri, ({ text }) => [words(oneLine(text))]));
  rows.push(
    ...extra(messages.sdg, sdg, uri, ({ text }) => [
      /^\d+$/.test(text.trim()) ? label(messages.goal(text.trim())) : words(oneLine(text)),
    ]),
  );
  rows.push(...extra(messages.links, links, uri, ({ url, title }) => [linkTo(url, title)]));
  if (stage !== 'published')
    rows.push(fact(messages.stage, [paragraph([label(headings.values.stage[stage])])]));
  return rows;
}

function extra<T extends { readonly range: Range }>(
  label: string,
  field: Field<readonly T[]>,
  uri: string,
  write: (item: T) => readonly Inline[],
): readonly Row[] {
  if (isBlank(field)) return [];
  const source = at(uri, field.range);
  if (!field.ok) return [fact(label, [gapFor(field, uri)], source)];
  const items = field.value.map((item) => [paragraph(write(item), at(uri, item.range))]);
  const [only = [], second] = items;
  return [fact(label, second ? [{ kind: 'list', ordered: false, items, source }] : only, source)];
}

/** An address as a link, where it is one that can be followed. */
export function linkTo(address: string, title?: string): Inline {
  const href = oneLine(address);
  const text = title === undefined ? href : oneLine(title);
  return isSafeLink(href) ? { kind: 'link', href, content: [words(text)] } : words(text);
}
