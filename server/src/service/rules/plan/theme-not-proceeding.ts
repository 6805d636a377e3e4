import { gentleLadder } from '../level';
import { defineRule } from '../rule';
import { isWayForward } from './way-forward';

export const themeNotProceeding = defineRule({
  id: 'theme-not-proceeding',
  topic: 'plan',
  scope: 'plan',
  level: gentleLadder,
  check({ plan, commitments, report, messages }) {
    const added = new Set(plan.addedByAmendment);
    const themes = new Map(plan.themes.map((theme) => [theme.id, theme]));
    for (const file of commitments) {
      if (!file.theme) continue;
      // What an amendment has added was agreed after the theme was put off.
      if (file.number && added.has(file.number.value)) continue;
      const theme = themes.get(file.theme.value);
      // Not yet decided, or a word that is no decision: not known to stand against it.
      if (!theme?.wayForward || !isWayForward(theme.wayForward) || theme.wayForward === 'proceed') continue;
      report(file, file.theme.rangeId, messages.plan.themeNotProceeding(theme.title, theme.wayForward), {
        data: { theme: theme.id, wayForward: theme.wayForward },
        related: [
          { file: plan, rangeId: theme.rangeId, message: messages.plan.themeIsHere(theme.wayForward) },
        ],
      });
    }
  },
});
