import { at, cell, column, gapFor, inlineGap, oneLine, paragraph, words } from '../build';
import { namesInLine } from '../commitment/parties';
import type { Block, Inline, Row, Section } from '../document';
import type { CommitmentContent, PlanContent } from '../published-plan';
import { planPart } from './plan-part';

/** All commitments in one table, each with a link to its own text. */
export function summaryPart(content: PlanContent): Section {
  const { headings, commitments } = content;
  const { plan: say } = headings;
  if (commitments.length === 0) {
    return planPart('summary', say.commitments, { blocks: [paragraph(say.noCommitments)] });
  }
  const columns = [
    column(say.commitment, 6),
    column(say.theme, 4),
    column(say.leads, 4),
    column(say.milestones, 3),
  ];
  const rows = commitments.map((one) => summaryRow(one, content));
  return planPart('summary', say.commitments, {
    blocks: [{ kind: 'table', caption: say.commitments, columns, rows }],
  });
}

function summaryRow({ uri, draft, prefix }: CommitmentContent, { headings, names }: PlanContent): Row {
  const { commitment } = draft;
  const { title, number, theme, leads, milestones, milestoneList } = commitment;
  const label: Inline = title.ok ? words(oneLine(title.value)) : inlineGap(title);
  const numbered = number.ok ? [words(`${number.value}. `), label] : [label];
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
): string {
  const done = milestones.filter(({ status }) => status.ok && status.value === 'complete').length;
  return done === 0 ? String(count) : `${count} (${values.status.complete.toLowerCase()}${colon}${done})`;
}
