import type { Stakeholder } from '../../model/stakeholders';
import { always } from '../level';
import { defineRule } from '../rule';

export const partOfCircle = defineRule({
  id: 'part-of-circle',
  topic: 'leads',
  scope: 'draft',
  level: always('error'),
  check({ draft, report, messages }) {
    if (draft.kind !== 'stakeholders') return;
    for (const circle of circlesIn(draft.stakeholders)) {
      const [first, ...others] = circle;
      if (!first) continue;
      report(first.partOf.range, messages.leads.partOfCircle(circle.map(nameOf)), {
        related: others.map((one) => ({
          range: one.partOf.range,
          message: messages.leads.circleHere(nameOf(one)),
        })),
      });
    }
  },
});

/** Each is part of one at most, so whoever goes up from each comes to an end or back to where it has been. */
function circlesIn(stakeholders: readonly Stakeholder[]): readonly (readonly Stakeholder[])[] {
  const byId = new Map<string, Stakeholder>();
  for (const one of stakeholders) if (one.id.ok && !byId.has(one.id.value)) byId.set(one.id.value, one);
  /** Which way up each was met on. */
  const metOn = new Map<Stakeholder, number>();
  const circles: (readonly Stakeholder[])[] = [];
  for (const [way, start] of [...byId.values()].entries()) {
    const path: Stakeholder[] = [];
    let at: Stakeholder | undefined = start;
    while (at && !metOn.has(at)) {
      metOn.set(at, way);
      path.push(at);
      at = at.partOf.ok ? byId.get(at.partOf.value) : undefined;
    }
    if (at && metOn.get(at) === way) circles.push(path.slice(path.indexOf(at)));
  }
  return circles;
}

function nameOf({ name, id }: Stakeholder): string {
  return name.ok ? name.value : id.ok ? id.value : '';
}
