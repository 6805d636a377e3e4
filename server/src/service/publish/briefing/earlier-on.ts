import type { Theme } from '../../model/action-plan';
import { isBlank, type Field } from '../../model/field';
import { oldestFirst } from '../../model/told-delivery';
import type { Plans } from '../../plans/plans';
import { foldName } from '../../text/fold-name';
import { answer } from '../answers/answer';
import { cell, column, label, oneLine, paragraph, upperFirst } from '../build';
import type { Block, Row, Section } from '../document';
import { labelOf } from '../figures/under-way';
import { planPart } from '../plan/plan-part';
import { planTitle } from '../plan/title';
import { readPlanContent, type CommitmentContent, type PlanContent } from '../published-plan';

/** What earlier plans promised on a theme, as far as they are known, and how it ended; no section where they promised nothing. */
export function earlierOn(
  plans: Plans,
  content: PlanContent,
  theme: Theme,
  about: readonly CommitmentContent[],
): readonly Section[] {
  const { headings } = content;
  const rows = earlierPlans(plans, content).flatMap((earlier) =>
    commitmentsOn(earlier, theme, about).map((one) => rowOf(one, earlier, content)),
  );
  if (rows.length === 0) return [];
  const { briefing, plan } = headings;
  const columns = [column(plan.commitment, 5), column(plan.plan, 4), column(briefing.ended, 7)];
  return [
    planPart('earlier', briefing.earlier, {
      blocks: [{ kind: 'table', caption: briefing.earlier, columns, rows }],
    }),
  ];
}

/** Of the same country, and over or begun before this one. The newest first. */
function earlierPlans(plans: Plans, { uri, plan }: PlanContent): readonly PlanContent[] {
  const begins = plan.period.start.ok ? plan.period.start.value.first : undefined;
  return plans
    .plans()
    .filter((other) => other.uri !== uri)
    .flatMap((other) => readPlanContent(plans, other.uri) ?? [])
    .filter(({ plan: { country, number, period } }) => {
      if (!isSame(country, plan.country)) return false;
      if (number.ok && plan.number.ok && number.value !== plan.number.value)
        return number.value < plan.number.value;
      return begins !== undefined && period.start.ok && period.start.value.first < begins;
    })
    .sort((a, b) => (startOf(a) < startOf(b) ? 1 : -1));
}

function startOf({ plan: { period } }: PlanContent): string {
  return period.start.ok ? period.start.value.first : '';
}

/** Those whose theme has the same id or title, and those that a draft of now says it carries on. */
function commitmentsOn(
  { plan, commitments }: PlanContent,
  theme: Theme,
  about: readonly CommitmentContent[],
): readonly CommitmentContent[] {
  const same = new Set(
    plan.themes.flatMap(({ id, title }) =>
      id.ok && (isSame(id, theme.id) || isSame(title, theme.title)) ? [id.value] : [],
    ),
  );
  if (theme.id.ok) same.add(theme.id.value);
  const carried = new Set(
    about.flatMap(({ draft }) => {
      const { carriedOverFrom } = draft.commitment.extras;
      return carriedOverFrom.ok ? carriedOverFrom.value.map(({ text }) => foldName(text)) : [];
    }),
  );
  return commitments.filter(({ draft: { commitment } }) => {
    const { theme: own, ogpId } = commitment;
    return (own.ok && same.has(own.value.trim())) || (ogpId.ok && carried.has(foldName(ogpId.value)));
  });
}

function rowOf(one: CommitmentContent, earlier: PlanContent, { headings }: PlanContent): Row {
  const { milestones, updates } = one.draft.commitment;
  const done = milestones.filter(({ status }) => status.ok && status.value === 'complete').length;
  const last = oldestFirst(updates).at(-1);
  const told: readonly Block[] = last
    ? [
        ...(last.date.ok
          ? [
              paragraph([
                {
                  kind: 'strong',
                  content: [
                    label(
                      headings.pictures.lastUpdate +
                        headings.colon +
                        upperFirst(headings.date(last.date.value)),
                    ),
                  ],
                },
              ]),
            ]
          : []),
        ...(isBlank(last.note) ? [] : answer(last.note, { uri: one.uri, text: one.draft.yaml.text }, 6)),
      ]
    : [];
  return {
    isHeaded: true,
    cells: [
      cell(labelOf(one, earlier)),
      cell(oneLine(planTitle(earlier))),
      cell([
        ...(milestones.length > 0
          ? [paragraph([label(headings.briefing.completed(done, milestones.length))])]
          : []),
        ...told,
      ]),
    ],
  };
}

function isSame(a: Field<string>, b: Field<string>): boolean {
  return a.ok && b.ok && foldName(a.value) === foldName(b.value);
}
