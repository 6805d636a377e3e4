import { isBlank } from '../../model/field';
import { answer } from '../answers/answer';
import { at, cell, column, label, oneLine, paragraph, words } from '../build';
import { namesInLine } from '../commitment/parties';
import type { Row, Section } from '../document';
import { lacksOf } from '../figures/readiness';
import { labelOf } from '../figures/under-way';
import { wordFor } from '../headings/headings';
import { planPart } from '../plan/plan-part';
import type { CommitmentContent, PlanContent } from '../published-plan';

/** The drafts on a theme, and what each of them lacks. */
export function draftsOn(content: PlanContent, about: readonly CommitmentContent[]): Section {
  const { headings, names } = content;
  const { briefing, commitment: messages, plan, values, pictures } = headings;
  if (about.length === 0)
    return planPart('drafts', briefing.drafts, { blocks: [paragraph([label(briefing.noDrafts)])] });
  const rows = about.map((one): Row => {
    const { uri, draft } = one;
    const { title, summary, stage, leads } = draft.commitment;
    const lacks = lacksOf(one, headings);
    return {
      isHeaded: true,
      source: at(uri, title.range),
      cells: [
        cell([
          paragraph(labelOf(one, content)),
          ...(isBlank(summary) ? [] : answer(summary, { uri, text: draft.yaml.text }, 6)),
        ]),
        cell([paragraph([label(oneLine(wordFor(values.stage, stage)))])]),
        cell([
          {
            kind: 'paragraph',
            text: namesInLine([leads.government, leads.civilSociety, leads.other], names),
          },
        ]),
        cell(
          lacks.length === 0
            ? [paragraph([label(pictures.answered)])]
            : [
                {
                  kind: 'list',
                  ordered: false,
                  items: lacks.map(({ part, said }) => [
                    paragraph([label(part + headings.colon), words(said)]),
                  ]),
                },
              ],
          { tone: lacks.length === 0 ? 'good' : 'gap' },
        ),
      ],
    };
  });
  return planPart('drafts', briefing.drafts, {
    blocks: [
      {
        kind: 'table',
        caption: briefing.drafts,
        columns: [
          column(plan.commitment, 6),
          column(messages.stage, 3),
          column(plan.leads, 4),
          column(briefing.lacks, 5),
        ],
        rows,
      },
    ],
  });
}
