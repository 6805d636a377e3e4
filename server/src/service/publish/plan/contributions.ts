import { isBlank } from '../../model/field';
import { senderOf, type Contribution } from '../../model/contributions';
import { answer } from '../answers/answer';
import type { SourceFile } from '../answers/sources-in';
import { at, cell, column, gapFor, label, oneLine, paragraph, words } from '../build';
import { linkTo } from '../commitment/facts';
import type { Block, Inline, Row, Section } from '../document';
import { wordFor, type Headings } from '../headings/headings';
import type { PlanContent } from '../published-plan';
import { planPart } from './plan-part';

/** What came in and what was answered, each in a row; no section where nothing came in. */
export function contributionsPart(content: PlanContent): readonly Section[] {
  const { contributions: files, commitments, headings, names } = content;
  const all = files.flatMap((file) => file.contributions.map((one) => ({ file, one })));
  const [first] = all;
  if (!first) return [];
  const { forum, plan } = headings;
  const prefixes = new Map(
    commitments.flatMap(({ prefix, draft: { commitment } }) =>
      commitment.number.ok ? [[commitment.number.value, prefix]] : [],
    ),
  );
  const rows = all.map(({ file, one }): Row => {
    const { range, theme, decision, reason } = one;
    const { uri } = file;
    return {
      isHeaded: true,
      source: at(uri, range),
      cells: [
        cell(contributionBlocks(one, file, headings)),
        cell(theme.ok ? oneLine(names.theme(theme.value.trim())) : [], { source: at(uri, theme.range) }),
        cell(
          decision.ok
            ? [paragraph([label(oneLine(wordFor(headings.values.answer, decision.value)))])]
            : [gapFor(decision, uri)],
          { source: at(uri, decision.range) },
        ),
        cell(
          [
            ...(isBlank(reason) && !decision.ok ? [] : answer(reason, file, 6)),
            ...commitmentsLine(one, prefixes, headings),
          ],
          { source: at(uri, reason.range) },
        ),
      ],
    };
  });
  const columns = [
    column(forum.contribution, 6),
    column(plan.theme, 3),
    column(forum.answer, 2),
    column(plan.reason, 6),
  ];
  return [
    planPart('contributions', forum.contributions, {
      blocks: [{ kind: 'table', caption: forum.contributions, columns, rows }],
      source: at(first.file.uri, first.one.range),
    }),
  ];
}

/** What was proposed, when, how, and by whom where they agreed to be named. */
export function contributionBlocks(
  one: Contribution,
  file: SourceFile,
  headings: Headings,
): readonly Block[] {
  const { date, channel, text, link } = one;
  const about = [
    senderOf(one) ?? '',
    channel.ok ? channel.value : '',
    date.ok ? headings.date(date.value) : '',
  ].filter((part) => part.trim() !== '');
  return [
    ...answer(text, file, 6),
    ...(about.length > 0
      ? [paragraph([{ kind: 'emphasis', content: [words(oneLine(about.join(', ')))] }])]
      : []),
    ...(link.ok ? [paragraph([linkTo(link.value, headings.forum.wholeText)])] : []),
  ];
}

function commitmentsLine(
  { commitments }: Contribution,
  prefixes: ReadonlyMap<number, string>,
  headings: Headings,
): readonly Block[] {
  if (commitments.length === 0) return [];
  const links = commitments.flatMap(({ number }, i): readonly Inline[] => {
    const called = label(headings.commitment.numbered(number));
    const prefix = prefixes.get(number);
    const named: Inline =
      prefix === undefined ? called : { kind: 'link', href: `#${prefix}`, content: [called] };
    return i === 0 ? [named] : [words('; '), named];
  });
  return [paragraph(links)];
}
