import { gentleLadder } from '../level';
import { defineRule } from '../rule';

export const invalidLink = defineRule({
  id: 'invalid-link',
  topic: 'form',
  scope: 'draft',
  level: gentleLadder,
  check({ draft, report, messages }) {
    for (const problem of draft.problems) {
      if (problem.kind !== 'invalid-id' || problem.fact.kind !== 'webAddress') continue;
      const { node } = problem;
      if (node.kind === 'scalar' && node.text.trim() !== '')
        report(node.range, messages.form.invalidLink(node.text));
    }
  },
});
