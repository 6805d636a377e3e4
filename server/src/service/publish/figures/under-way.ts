import { itemsOf, asText } from '../../model/read';
import { standingOf, type Standing } from '../../model/standing';
import { isUnderWay } from '../../model/is-under-way';
import { oldestFirst, toldBy } from '../../model/told-delivery';
import type { Milestone, Update } from '../../model/commitment';
import { oneLine } from '../build';
import { nameOf } from '../commitment/parties';
import type { CommitmentContent, PlanContent } from '../published-plan';

/** A commitment that is carried out, with how its milestones stand. */
export interface UnderWay {
  readonly one: CommitmentContent;
  readonly milestones: readonly StandingMilestone[];
}

export interface StandingMilestone {
  readonly one: CommitmentContent;
  readonly milestone: Milestone;
  readonly standing: Standing;
  /** The newest update that names it. No draft says on which day a milestone was done: this is as near as it comes. */
  readonly told?: Update;
}

/** The commitments that are published, or of which something was told or begun. Without `today` it is not known how any stands. */
export function readUnderWay({ commitments, today }: PlanContent): readonly UnderWay[] {
  if (today === undefined) return [];
  return commitments
    .filter(({ draft }) => isUnderWay(draft.commitment))
    .map((one) => {
      const { milestones, updates } = one.draft.commitment;
      const told = newestByMilestone(toldBy(updates, today));
      return {
        one,
        milestones: milestones.map((milestone) => {
          const newest = milestone.id.ok ? told.get(milestone.id.value.trim()) : undefined;
          return { one, milestone, standing: standingOf(milestone, today), ...(newest && { told: newest }) };
        }),
      };
    });
}

function newestByMilestone(updates: readonly Update[]): ReadonlyMap<string, Update> {
  return new Map(
    oldestFirst(updates).flatMap((update) =>
      update.milestones.map(({ text }) => [text.trim(), update] as const),
    ),
  );
}

/** The name of who leads a milestone; of those who lead its commitment where it names nobody. */
export function leadsOf(
  { one, milestone }: StandingMilestone,
  { names, headings }: PlanContent,
): readonly string[] {
  if (milestone.lead.ok) return [nameOf(milestone.lead.value, names)];
  const { government, civilSociety, other } = one.draft.commitment.leads;
  const leads = [government, civilSociety, other].flatMap(({ field }) =>
    itemsOf(field, asText).flatMap((item) => (item.ok ? [nameOf(item.value, names)] : [])),
  );
  return leads.length > 0 ? leads : [headings.pictures.noLead];
}

export function themeOf({ one }: Pick<UnderWay, 'one'>, { names, headings }: PlanContent): string {
  const { theme } = one.draft.commitment;
  return theme.ok ? oneLine(names.theme(theme.value.trim())) : headings.pictures.noTheme;
}

/** A commitment by its number and name. */
export function labelOf({ draft }: CommitmentContent, { headings }: PlanContent): string {
  const { number, title } = draft.commitment;
  const name = title.ok ? oneLine(title.value) : headings.commitment.untitled;
  return number.ok ? `${number.value}. ${name}` : name;
}
