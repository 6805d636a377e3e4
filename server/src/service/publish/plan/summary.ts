import { at, cell, column, gapFor, inlineGap, label, oneLine, paragraph, words } from '../build';
import { namesInLine } from '../commitment/parties';
import type { Block, Inline, Row, Section } from '../document';
import type { CommitmentContent, PlanContent } from '../published-plan';
import { planPart } from './plan-part';

/** All commitments in one table, each with a link to its own text. */
export function summaryPart(content: PlanContent): Section {
  const { headings, commitments } = content;
  const { plan: messages } = headings;
  if (commitments.length === 0) {
    return planPart('summary', messages.commitments, {
      blocks: [paragraph([label(messages.noCommitments)])],
    });
  }
  const columns = [
    column(messages.commitment, 6),
    column(messages.theme, 4),
    column(messages.leads, 4),
    column(messages.milestones, 3),
  ];
  const rows = commitments.map((one) => summaryRow(one, content));
  return planPart('summary', messages.commitments, {
    blocks: [{ kind: 'table', caption: messages.commitments, columns, rows }],
  });
}

function summaryRow({ uri, draft, prefix }: CommitmentContent, { headings, names }: PlanContent): Row {
  const { commitment } = draft;
  const { title, number, theme, leads, milestones, milestoneList } = commitment;
  const name: Inline = title.ok ? words(oneLine(title.value)) : inlineGap(title);
  const numbered = number.ok ? [words(`${number.value}. `), name] : [name];
  const themeBlocks: readonly Block[] = theme.ok
    ? [paragraph(oneLine(names.theme(theme.value.trim())))]
    : [gapFor(theme, uri)];
  return {
    isHeaded: true,
    source: at(uri, title.range),
    cells: [
      cell([{ kind: 'paragraph', text: [{ kind: 'link', href: `#${prefix}`, content: numbered }] }]),
      cell(themeBlocks, { source: at(uri, theme.range) }),
      cell(
        [
          {
            kind: 'paragraph',
            text: namesInLine([leads.government, leads.civilSociety, leads.other], names),
          },
        ],
        {
          source: at(uri, leads.anchor),
        },
      ),
      cell(
        milestoneList.ok
          ? [paragraph(milestoneCount(milestones.length, commitment, headings))]
          : [gapFor(milestoneList, uri)],
        {
          source: at(uri, milestoneList.range),
        },
      ),
    ],
  };
}

/** How many, and how many of them are done. */
function milestoneCount(
  count: number,
  { milestones }: CommitmentContent['draft']['commitment'],
  { values, colon }: PlanContent['headings'],
): readonly Inline[] {
  const done = milestones.filter(({ status }) => status.ok && status.value === 'complete').length;
  const all = words(String(count));
  return done === 0 ? [all] : [all, label(` (${values.status.complete.toLowerCase()}${colon}${done})`)];
}
