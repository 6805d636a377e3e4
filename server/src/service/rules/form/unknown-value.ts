import { nearest } from '../../text/nearest';
import { always } from '../level';
import { defineRule } from '../rule';

export const unknownValue = defineRule({
  id: 'unknown-value',
  topic: 'form',
  scope: 'draft',
  level: always('error'),
  check({ draft, report, messages }) {
    for (const problem of draft.problems) {
      if (problem.kind === 'unknown-value') {
        const { fact, node } = problem;
        const written = node.kind === 'scalar' ? node.text : '';
        const values = fact.values ?? [];
        const near = nearest(written, values);
        report(node.range, messages.form.unknownValue(written, fact, near), {
          data: { written, values, ...(near !== undefined && { nearest: near }) },
        });
      } else if (
        problem.kind === 'invalid-id' &&
        problem.fact.name === 'language' &&
        problem.node.kind === 'scalar'
      ) {
        report(problem.node.range, messages.form.unknownLanguage(problem.node.text));
      }
    }
  },
});
