import type { Commitment } from '../../model/commitment';
import { isBlank, type Field } from '../../model/field';
import type { PartialDate } from '../../model/dates';
import type { DraftContext } from '../rule';

/** First and last day of a commitment, as far as they are known: its own, or the plan's where it gives none. */
export interface EffectivePeriod {
  readonly earliest?: string;
  readonly latest?: string;
}

export function effectivePeriod({ period }: Commitment, context: DraftContext): EffectivePeriod {
  const earliest = period.start.ok ? period.start.value.first : fallback(period.start, context.period?.start);
  const latest = period.end.ok ? period.end.value.last : fallback(period.end, context.period?.end);
  // Two ends that contradict each other are another finding, and no measure for the milestones.
  if (earliest !== undefined && latest !== undefined && earliest > latest) return {};
  return { ...(earliest !== undefined && { earliest }), ...(latest !== undefined && { latest }) };
}

/** A commitment with an end of its own that can't be read, or is still open, does not end with the plan. */
function fallback(field: Field<PartialDate>, ofPlan: string | undefined): string | undefined {
  return isBlank(field) ? ofPlan : undefined;
}
