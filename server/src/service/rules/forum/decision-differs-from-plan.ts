import type { FileSummary, PlanSummary } from '../../kinds/summary';
import { isWayForward, type WayForward } from '../plan/way-forward';
import { always } from '../level';
import { defineRule } from '../rule';
import { meetingsOf } from './meetings-of';

/** A decision on a theme, wherever it is written. */
interface Decided {
  readonly file: FileSummary;
  readonly rangeId: number;
  readonly day: string;
  readonly decision: WayForward;
}

export const decisionDiffersFromPlan = defineRule({
  id: 'decision-differs-from-plan',
  topic: 'forum',
  scope: 'plan',
  level: always('warning'),
  check({ plan, files, report, messages }) {
    const decided = decisionsByTheme(plan, files);
    for (const { id, title, wayForward, rangeId } of plan.themes) {
      const all = decided.get(id) ?? [];
      const newest = all.reduce((day, one) => (one.day > day ? one.day : day), '');
      if (wayForward !== undefined && !isWayForward(wayForward)) continue;
      for (const { file, rangeId: here, day, decision } of all) {
        if (day !== newest || decision === wayForward) continue;
        const { forum } = messages;
        report(file, here, forum.decisionDiffers(title, decision, wayForward), {
          related: [{ file: plan, rangeId, message: forum.themeSays(wayForward) }],
        });
      }
    }
  },
});

/** Of the plan and of its meetings; what has no day, or is no way forward, is left out. */
function decisionsByTheme(
  plan: PlanSummary,
  files: readonly FileSummary[],
): ReadonlyMap<string, readonly Decided[]> {
  const found = new Map<string, Decided[]>();
  const add = (theme: string, file: FileSummary, day: string, decision: string, rangeId: number) => {
    if (!isWayForward(decision)) return;
    const list = found.get(theme) ?? [];
    list.push({ file, rangeId, day, decision });
    found.set(theme, list);
  };
  for (const { id, decisions } of plan.themes)
    for (const { day, decision } of decisions) if (day) add(id, plan, day, decision.value, decision.rangeId);
  for (const meeting of meetingsOf(files)) {
    for (const { theme, decision } of meeting.themes)
      if (decision) add(theme.value, meeting, meeting.date.last, decision.value, decision.rangeId);
  }
  return found;
}
