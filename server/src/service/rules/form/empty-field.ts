import { isAnalysisBlank } from '../../model/commitment';
import type { FieldFact } from '../../schema/field-fact';
import type { Range } from '../../text/range';
import type { TreeNode, TreePath } from '../../yaml/tree';
import { ladder } from '../level';
import { defineRule } from '../rule';

export const emptyField = defineRule({
  id: 'empty-field',
  topic: 'form',
  scope: 'draft',
  level: ladder,
  check({ draft, report, messages }) {
    const withoutAnalysis = draft.kind === 'commitment' && isAnalysisBlank(draft.commitment);
    const reportEmpty = (fact: FieldFact, path: TreePath, range: Range) => {
      report(range, messages.form.emptyField(fact), {
        data: { field: path.join('.') },
        // It waits while the line is typed; the name does stand in the text.
        absent: [],
        ...(fact.evidence === 'memory' && { atMost: 'warning' as const }),
      });
    };
    for (const { fact, path, node, keyRange } of draft.fields) {
      if (fact.absence !== undefined || (withoutAnalysis && path[0] === 'analysis')) continue;
      if (isEmpty(node, fact)) reportEmpty(fact, path, keyRange);
    }
  },
});

/** An empty list of what nobody has to give is an answer: there are none. */
function isEmpty(node: TreeNode | undefined, fact: FieldFact): boolean {
  if (!node) return true;
  if (node.kind === 'scalar') return node.text.trim() === '';
  return node.kind === 'list' && node.items.length === 0 && fact.required;
}
