import { isMade, readActionPlan, type ActionPlan } from '../../model/action-plan';
import { draftFiles } from '../../schema/generated/files';
import { actionPlan as form } from '../../schema/generated/facts';
import { actionPlan as validate } from '../../schema/generated/validators';
import { isWhole, type DraftBase } from '../draft-base';
import { defineKind } from '../file-kind';
import { summarizeActions, type PlanSummary } from '../summary';

export interface PlanDraft extends DraftBase {
  readonly kind: 'action-plan';
  readonly plan: ActionPlan;
}

/** The file that makes a folder a plan. */
export const actionPlan = defineKind<PlanDraft, PlanSummary>({
  file: draftFiles['action-plan'],
  form,
  validate,
  read: (base) => ({ ...base, kind: 'action-plan', plan: readActionPlan(base.yaml.root) }),
  summarize(draft, base, ranges) {
    const { period, submitted, language, title, themes, amendments, checks } = draft.plan;
    return {
      kind: 'action-plan',
      ...base,
      title: title.ok ? title.value : '',
      ...(language.ok && { language: language.value }),
      ...(period.start.ok && { start: period.start.value.first }),
      ...(period.end.ok && { end: period.end.value.last }),
      ...(submitted.ok && { submitted: submitted.value.last }),
      themes: themes.flatMap((theme) => {
        if (!theme.id.ok) return [];
        return [
          {
            id: theme.id.value,
            title: theme.title.ok ? theme.title.value : theme.id.value,
            ...(theme.wayForward.ok && { wayForward: theme.wayForward.value }),
            decisions: theme.decisions.flatMap(({ decision, meeting, date }) => {
              if (!decision.ok) return [];
              const day = meeting.ok ? meeting : date;
              return [
                {
                  decision: { value: decision.value, rangeId: ranges.add(decision.range) },
                  ...(day.ok && { day: day.value.last }),
                  ...(meeting.ok && {
                    meeting: {
                      first: meeting.value.first,
                      last: meeting.value.last,
                      rangeId: ranges.add(meeting.range),
                    },
                  }),
                },
              ];
            }),
            actions: summarizeActions(theme.actions, ranges),
            rangeId: ranges.add(theme.id.range),
          },
        ];
      }),
      themesKnown: isWhole(draft),
      addedByAmendment: amendments.flatMap(({ kind, commitments }) =>
        kind.ok && kind.value === 'add' ? commitments.map(({ number }) => number) : [],
      ),
      amendments: amendments.filter(isMade).flatMap(({ kind, commitments }) =>
        kind.ok
          ? [
              {
                kind: kind.value,
                commitments: commitments.map(({ number, range }) => ({
                  value: number,
                  rangeId: ranges.add(range),
                })),
              },
            ]
          : [],
      ),
      checks: Object.assign(
        Object.create(null) as Record<string, string>,
        Object.fromEntries(checks.map(({ rule, level }) => [rule, level])),
      ),
    };
  },
  words: (messages) => messages.kinds['action-plan'],
});
