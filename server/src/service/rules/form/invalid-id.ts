import { toKebab } from '../../text/kebab';
import { always } from '../level';
import { defineRule } from '../rule';

export const invalidId = defineRule({
  id: 'invalid-id',
  topic: 'form',
  scope: 'draft',
  level: always('warning'),
  check({ draft, report, messages }) {
    for (const { fact, node } of draft.problems.filter((problem) => problem.kind === 'invalid-id')) {
      if (node.kind !== 'scalar' || node.text.trim() === '') continue;
      // Ids that name something elsewhere are checked against what is there; a language is not an id.
      if (fact.kind !== 'id' || fact.name === 'language') continue;
      if (fact.name === 'ogp_id') report(node.range, messages.form.invalidOgpId(node.text));
      else if (fact.name === 'code') report(node.range, messages.form.invalidPrefix(node.text));
      else {
        const suggestion = toKebab(node.text);
        report(node.range, messages.form.invalidId(node.text, suggestion), {
          data: { written: node.text, ...(suggestion !== undefined && { suggestion }) },
        });
      }
    }
  },
});
