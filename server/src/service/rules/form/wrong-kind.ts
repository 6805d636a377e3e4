import type { FoundKind } from '../../messages/en/form';
import type { TreeNode } from '../../yaml/tree';
import { always } from '../level';
import { defineRule } from '../rule';

export const wrongKind = defineRule({
  id: 'wrong-kind',
  topic: 'form',
  scope: 'draft',
  level: always('error'),
  isUnpublished: true,
  check({ draft, report, messages }) {
    for (const problem of draft.problems) {
      if (problem.kind !== 'wrong-kind') continue;
      const { fact, node, path } = problem;
      const found = foundKind(node);
      const written = node.kind === 'scalar' ? node.text : '';
      const range = firstLine(node, draft.yaml.text);
      report(range, messages.form.wrongKind(fact, found, written), {
        ...(range !== node.range && { whole: node.range }),
        data: { field: path.join('.'), wanted: fact.kind, found, written },
      });
    }
  },
});

function foundKind(node: TreeNode): FoundKind {
  if (node.kind === 'list') return 'list';
  if (node.kind !== 'scalar') return 'fields';
  if (typeof node.value === 'number') return 'number';
  return typeof node.value === 'boolean' ? 'yes-or-no' : 'text';
}

/** A whole list under a squiggle says less than its first line. */
function firstLine({ range }: TreeNode, text: string): { start: number; end: number } {
  const lineBreak = text.slice(range.start, range.end).search(/[\r\n]/);
  return lineBreak < 0 ? range : { start: range.start, end: range.start + lineBreak };
}
