import { isBlank, type Field } from '../../model/field';
import type { PartialDate } from '../../model/dates';
import type { Range } from '../../text/range';
import { answer } from '../answers/answer';
import {
  answerIn,
  at,
  fact,
  gapFor,
  inlineGap,
  label,
  oneLine,
  paragraph,
  upperFirst,
  words,
} from '../build';
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
  const blocks = spanBlocks(period, uri, page.headings, { isOwn });
  return fact(label, blocks, at(uri, period.anchor, 'period'));
}

interface Stretch {
  readonly start: Field<PartialDate>;
  readonly end: Field<PartialDate>;
}

/** A stretch of time in words. Where it is not the document's own, such as the plan's in a commitment, it is no answer. */
export function spanBlocks(
  { start, end }: Stretch,
  uri: string,
  headings: CommitmentPage['headings'],
  { isOwn = true } = {},
): readonly Block[] {
  if (!start.ok && !end.ok) return [gapFor(start, uri)];
  const said = (field: Field<PartialDate>) => (field.ok ? headings.date(field.value) : '');
  const [first, last] = [upperFirst(said(start)), said(end)];
  const span = start.ok && end.ok ? headings.span(first, last) : undefined;
  // One date for both: whoever changes it may mean either.
  if (span !== undefined && said(start) === last) return [paragraph([label(first)])];
  const shown = (name: keyof Stretch, field: Field<PartialDate>, words: string) => {
    const content = field.ok ? label(words) : inlineGap(field);
    return isOwn ? answerIn(at(uri, field.range, `period.${name}`), content) : content;
  };
  const between = span === undefined ? words(' – ') : label(span.slice(first.length, -last.length));
  return [paragraph([shown('start', start, first), between, shown('end', end, last)])];
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
