import type { Field } from '../../model/field';
import type { Draft } from '../../schema/read-draft';
import { always } from '../level';
import { defineRule } from '../rule';

export const duplicateId = defineRule({
  id: 'duplicate-id',
  topic: 'milestones',
  scope: 'draft',
  level: always('error'),
  check({ draft, report, say }) {
    for (const ids of idLists(draft)) {
      const first = new Map<string, Field<string>>();
      for (const id of ids) {
        if (!id.ok) continue;
        const other = first.get(id.value);
        if (!other) {
          first.set(id.value, id);
          continue;
        }
        report(
          id.range,
          say.milestones.duplicateId(id.value, draft.yaml.lines.position(other.range.start).line + 1),
          {
            data: { id: id.value },
            related: [{ range: other.range, message: say.milestones.firstId(id.value) }],
          },
        );
      }
    }
  },
});

/** The lists of a file in which an id is to be found by others. */
function idLists(draft: Draft): readonly (readonly Field<string>[])[] {
  switch (draft.kind) {
    case 'commitment':
      return [draft.commitment.milestones.map(({ id }) => id)];
    case 'action-plan':
      return [draft.plan.timeline.map(({ id }) => id), draft.plan.themes.map(({ id }) => id)];
    case 'stakeholders':
      return [draft.stakeholders.map(({ id }) => id)];
    case 'contacts':
      return [];
  }
}
