import { nearest } from '../../text/nearest';
import { defineRule, type DraftCheck } from '../rule';

export const unknownField = defineRule({
  id: 'unknown-field',
  topic: 'form',
  scope: 'draft',
  level: { initial: 'warning', mature: 'warning', final: 'error', published: 'error' },
  isUnpublished: true,
  check(input) {
    const { draft, report, messages } = input;
    for (const problem of draft.problems) {
      if (problem.kind !== 'unknown-field') continue;
      const { key, range, known } = problem;
      const near = nearest(key, known);
      report(range, messages.form.unknownField(key, near), {
        data: { key, ...(near !== undefined && { nearest: near }) },
      });
    }
    reportUnknownChecks(input);
  },
});

/** The names under a plan's `checks:` are the rules themselves, which the form cannot list. */
function reportUnknownChecks({ draft, report, messages, ruleIds }: DraftCheck): void {
  if (draft.kind !== 'action-plan') return;
  for (const { rule, range } of draft.plan.checks) {
    if (ruleIds.includes(rule)) continue;
    const near = nearest(rule, ruleIds);
    report(range, messages.form.unknownCheck(rule, near), {
      data: { key: rule, ...(near !== undefined && { nearest: near }) },
    });
  }
}
