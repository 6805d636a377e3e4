import type { Draft } from '../../kinds/draft';
import type { ScalarNode } from '../../yaml/tree';
import { always } from '../level';
import { defineRule } from '../rule';

export const duplicateId = defineRule({
  id: 'duplicate-id',
  topic: 'milestones',
  scope: 'draft',
  level: always('error'),
  check({ draft, report, messages }) {
    for (const ids of idLists(draft)) {
      const first = new Map<string, ScalarNode>();
      for (const node of ids) {
        const id = node.text.trim();
        const other = first.get(id);
        if (!other) {
          first.set(id, node);
          continue;
        }
        report(node.range, messages.milestones.duplicateId(id), {
          data: { id },
          related: [{ range: other.range, message: messages.milestones.firstId(id) }],
        });
      }
    }
  },
});

/** The ids of each list of a file whose items are known by their id. */
function idLists({ fields }: Draft): Iterable<readonly ScalarNode[]> {
  const lists = new Map<string, ScalarNode[]>();
  for (const { fact, path, node } of fields) {
    if (fact.kind !== 'id' || path.at(-1) !== 'id' || node?.kind !== 'scalar' || node.text.trim() === '')
      continue;
    const list = path.slice(0, -2).join('.');
    const ids = lists.get(list);
    if (ids) ids.push(node);
    else lists.set(list, [node]);
  }
  return lists.values();
}
