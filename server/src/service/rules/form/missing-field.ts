import { kinds } from '../../kinds/kinds';
import type { Messages } from '../../messages/messages';
import { isAnalysisBlank } from '../../model/commitment';
import type { FieldFact } from '../../schema/field-fact';
import { emptyAt } from '../../text/range';
import { entryOf, nodeAt, type TreeNode, type TreePath } from '../../yaml/tree';
import { ladder } from '../level';
import { defineRule, type ReportOptions } from '../rule';

export const missingField = defineRule({
  id: 'missing-field',
  topic: 'form',
  scope: 'draft',
  level: ladder,
  check({ draft, report, messages }) {
    if (!draft.yaml.root && draft.yaml.problems.length === 0 && draft.yaml.conflicts.length === 0) {
      report(emptyAt(0), kinds[draft.kind].words(messages).empty, { data: { kind: draft.kind } });
    }
    const withoutAnalysis = draft.kind === 'commitment' && isAnalysisBlank(draft.commitment);
    for (const problem of draft.problems) {
      if (problem.kind !== 'missing') continue;
      const { fact, path, range } = problem;
      // Some fields have a rule of their own that speaks when they are not there.
      if (fact.absence !== undefined || (withoutAnalysis && path[0] === 'analysis')) continue;
      report(range, messageFor(fact, messages), {
        absent: [fact.name],
        data: { field: path.join('.') },
        ...(fact.evidence === 'memory' && { atMost: 'warning' as const }),
        ...sharedWith(path, fact, draft.yaml.root, messages),
      });
    }
  },
});

function messageFor(fact: FieldFact, messages: Messages): string {
  if (fact.kind === 'map') return messages.form.missingPart(fact);
  return fact.mayBeOpen ? messages.form.missingField(fact) : messages.form.missingRequired(fact);
}

/** A field of an item of a list, which other items may lack as well. */
function sharedWith(
  path: TreePath,
  fact: FieldFact,
  root: TreeNode | undefined,
  messages: Messages,
): Pick<ReportOptions, 'shared'> {
  const [key, index] = path.slice(-3);
  const holder = nodeAt(root, path.slice(0, -3));
  const entry = typeof index === 'number' && typeof key === 'string' ? entryOf(holder, key) : undefined;
  if (entry?.value?.kind !== 'list') return {};
  const { length } = entry.value.items;
  const message = (count: number) => messages.form.missingInMany(fact, count, length);
  return { shared: { range: entry.keyRange, of: length, message, here: messages.form.missingHere(fact) } };
}
