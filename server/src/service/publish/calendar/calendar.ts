import type { ActionPlan } from '../../model/action-plan';
import type { Period } from '../../model/commitment';
import type { Field } from '../../model/field';
import type { Plans } from '../../plans/plans';
import { hashText } from '../../text/hash-text';
import { oneLine } from '../build';
import { cleanText } from '../clean-text';
import { headingsFor } from '../headings/headings-for';
import { languageOf } from '../language-of';
import { readNames } from '../names';
import { planTitle } from '../plan/title';
import { readPlanContent, type PlanContent } from '../published-plan';
import type { CalendarEntry } from './calendar-entry';
import { milestonesIn } from './milestones-in';
import { ruleDays } from './rule-days';

/** What a plan asks its people to keep in mind, for their calendars. */
export interface PlanCalendar {
  readonly title: string;
  /** In the order of their first days. */
  readonly entries: readonly CalendarEntry[];
}

/**
 * The phases of a plan, its milestones and the days that matter by OGP's rules; of a commitment, its milestones. Nothing for an
 * address that is neither.
 */
export function calendarOf(plans: Plans, uri: string): PlanCalendar | undefined {
  const draft = plans.draft(uri);
  switch (draft?.kind) {
    case 'action-plan': {
      const content = readPlanContent(plans, uri);
      if (!content) return undefined;
      const { commitments } = content;
      return inOrder(planTitle(content), content.plan, [
        ...phasesIn(content),
        ...ruleDays(content),
        ...commitments.flatMap((one) => milestonesIn(one, content)),
      ]);
    }
    case 'commitment': {
      const { plan, organisations } = plans.surroundings(uri);
      const content = plan && readPlanContent(plans, plan.uri);
      const headings = content?.headings ?? headingsFor(languageOf(undefined, [{ draft }]));
      const names = content?.names ?? readNames([], undefined, organisations);
      return inOrder(
        textOr(draft.commitment.title, headings.commitment.untitled),
        content?.plan,
        milestonesIn({ uri, draft }, { uri: plan?.uri ?? uri, plan: content?.plan, headings, names }),
      );
    }
    default:
      return undefined;
  }
}

/** The phases and the steps in them. Where only one day of them is known, it is that day. */
function phasesIn({ plan, headings }: PlanContent): readonly CalendarEntry[] {
  const { phase, timeline } = headings.plan;
  return plan.timeline.flatMap(({ id, title, period, steps }, index) => {
    const name = textOr(title, phase);
    const own = `phase ${id.ok ? id.value : index}`;
    return [
      ...spanOf({ id: own, title: name, about: timeline }, period),
      ...steps.flatMap((step, i) =>
        spanOf(
          {
            id: `${own} step ${step.id.ok ? step.id.value : i}`,
            title: textOr(step.title, name),
            about: name,
          },
          step.period,
        ),
      ),
    ];
  });
}

function spanOf(
  said: Pick<CalendarEntry, 'id' | 'title' | 'about'>,
  { start, end }: Period,
): readonly CalendarEntry[] {
  const first = start.ok ? start.value.first : end.ok ? end.value.last : undefined;
  const last = end.ok ? end.value.last : first;
  return first === undefined || last === undefined || last < first ? [] : [{ ...said, first, last }];
}

function textOr(field: Field<string>, otherwise: string): string {
  return field.ok ? oneLine(field.value) : otherwise;
}

/** Calendars write a year with four digits, and the day after the last one too. */
const lastWritable = '9999-12-31';

function inOrder(
  title: string,
  plan: ActionPlan | undefined,
  entries: readonly CalendarEntry[],
): PlanCalendar {
  const scope = plan && [plan.code, plan.country, plan.number].map((field) => (field.ok ? field.value : ''));
  return {
    title: cleanText(title),
    entries: entries
      .filter(({ last }) => last.length === lastWritable.length && last < lastWritable)
      .map(({ id, title, about, ...days }) => ({
        // Nobody learns from it how a folder is called.
        id: `codraft-${hashText(JSON.stringify([scope, id]))}`,
        title: cleanText(title),
        about: cleanText(about),
        ...days,
      }))
      .sort((a, b) => byText(a.first, b.first) || byText(a.id, b.id)),
  };
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
