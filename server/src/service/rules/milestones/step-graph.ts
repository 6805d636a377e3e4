import type { Milestone } from '../../model/commitment';
import type { TextItem } from '../../model/field';

/** The milestones by their ids, the first where an id stands twice: that is another finding. */
export function milestonesById(milestones: readonly Milestone[]): ReadonlyMap<string, Milestone> {
  const byId = new Map<string, Milestone>();
  for (const milestone of milestones) {
    if (milestone.id.ok && !byId.has(milestone.id.value)) byId.set(milestone.id.value, milestone);
  }
  return byId;
}

/** A chain of milestones, each of which comes after the next, that leads back to its first. */
export interface Circle {
  readonly milestones: readonly Milestone[];
  /** Where each names the next under `after`. */
  readonly steps: readonly TextItem[];
}

/** One circle for every knot of milestones that wait for each other: the shortest that leads back to its first. */
export function findCircles(milestones: readonly Milestone[]): readonly Circle[] {
  const byId = milestonesById(milestones);
  const named = [...byId.values()];
  const knots = knotsOf(named, byId);
  const seen = new Set<number>();
  return named.flatMap((milestone) => {
    const knot = knots.get(milestone);
    if (knot === undefined || seen.has(knot)) return [];
    const circle = shortestCircle(milestone, byId, (other) => knots.get(other) === knot);
    if (circle) seen.add(knot);
    return circle ? [circle] : [];
  });
}

function shortestCircle(
  first: Milestone,
  byId: ReadonlyMap<string, Milestone>,
  isInKnot: (milestone: Milestone) => boolean,
): Circle | undefined {
  const cameBy = new Map<Milestone, { readonly from: Milestone; readonly step: TextItem }>();
  const queue = [first];
  // The queue grows while it is walked.
  for (const from of queue) {
    for (const step of from.after) {
      const next = byId.get(step.text);
      if (!next || !isInKnot(next) || cameBy.has(next)) continue;
      cameBy.set(next, { from, step });
      if (next === first) return trace(first, cameBy);
      queue.push(next);
    }
  }
  return undefined;
}

function trace(
  first: Milestone,
  cameBy: ReadonlyMap<Milestone, { readonly from: Milestone; readonly step: TextItem }>,
): Circle {
  const milestones: Milestone[] = [];
  const steps: TextItem[] = [];
  let at = first;
  do {
    const came = cameBy.get(at);
    if (!came) break;
    milestones.unshift(came.from);
    steps.unshift(came.step);
    at = came.from;
  } while (at !== first);
  return { milestones, steps };
}

/**
 * Numbers the knots (strongly connected components, by Tarjan's method). Milestones outside any have one to themselves.
 * A stack of our own, since a long chain in a strange file would exhaust the program's.
 */
function knotsOf(
  milestones: readonly Milestone[],
  byId: ReadonlyMap<string, Milestone>,
): ReadonlyMap<Milestone, number> {
  const order = new Map<Milestone, number>();
  const low = new Map<Milestone, number>();
  const knots = new Map<Milestone, number>();
  const open: Milestone[] = [];
  const lower = (milestone: Milestone, value: number) => {
    low.set(milestone, Math.min(low.get(milestone) ?? value, value));
  };

  for (const root of milestones) {
    if (order.has(root)) continue;
    const path = [{ milestone: root, next: 0 }];
    while (path.length > 0) {
      const frame = path.at(-1);
      if (!frame) break;
      const { milestone } = frame;
      if (frame.next === 0 && !order.has(milestone)) {
        order.set(milestone, order.size);
        low.set(milestone, order.get(milestone) ?? 0);
        open.push(milestone);
      }
      const step = milestone.after[frame.next++];
      const target = step && byId.get(step.text);
      if (target) {
        const reached = order.get(target);
        if (reached === undefined) path.push({ milestone: target, next: 0 });
        else if (!knots.has(target)) lower(milestone, reached);
      } else if (!step) {
        path.pop();
        const above = path.at(-1);
        if (above) lower(above.milestone, low.get(milestone) ?? 0);
        if (low.get(milestone) === order.get(milestone)) {
          for (let member = open.pop(); member; member = open.pop()) {
            knots.set(member, order.get(milestone) ?? 0);
            if (member === milestone) break;
          }
        }
      }
    }
  }
  return knots;
}
