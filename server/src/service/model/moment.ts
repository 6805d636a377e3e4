import type { Phase } from './action-plan';

/** How a stretch of time lies to a day. `late`: it has passed, was not done, and the plan says of others that they were. */
export type Moment = 'over' | 'under_way' | 'ahead' | 'late' | 'done';

/** A phase, or a step of one. */
type Stretch = Pick<Phase, 'period' | 'done'> & Partial<Pick<Phase, 'steps'>>;

/** How phases and steps of a timeline lie to `today`, `YYYY-MM-DD`; undefined where that cannot be told. */
export function momentReader(
  timeline: readonly Phase[],
  today: string | undefined,
): (stretch: Stretch) => Moment | undefined {
  // Whoever writes down of none when it was done has not said of any that it is not.
  const keepsRecord = timeline.some(({ done, steps }) => done.ok || steps.some((step) => step.done.ok));
  return ({ period: { start, end }, done, steps = [] }) => {
    const areAllDone = steps.length > 0 && steps.every((step) => step.done.ok);
    if (done.ok || areAllDone) return 'done';
    if (today === undefined) return undefined;
    const first = start.ok ? start.value.first : end.ok ? end.value.first : undefined;
    const last = end.ok ? end.value.last : undefined;
    if (last !== undefined && last < today) {
      // What is left open, or cannot be read, may have been done.
      return keepsRecord && done.state !== 'open' && done.state !== 'invalid' ? 'late' : 'over';
    }
    if (first === undefined) return undefined;
    return today < first ? 'ahead' : 'under_way';
  };
}
