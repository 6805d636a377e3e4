import type { Period } from '../../model/commitment';
import { asDate, itemPart, readField } from '../../model/read';
import { fieldOf } from '../../schema/field-fact';
import type { Draft } from '../../kinds/draft';
import { always } from '../level';
import { defineRule } from '../rule';

export const periodReversed = defineRule({
  id: 'period-reversed',
  topic: 'milestones',
  scope: 'draft',
  level: always('error'),
  check({ draft, report, messages }) {
    for (const { start, end } of periodsOf(draft)) {
      // Reversed only when no day of the start comes before the last of the end: a month may hold its own start.
      if (!start.ok || !end.ok || start.value.first <= end.value.last) continue;
      report(end.range, messages.milestones.periodReversed(start.value.written, end.value.written), {
        data: { start: start.value.written, end: end.value.written },
        related: [{ range: start.range, message: messages.milestones.startsHere(start.value.written) }],
      });
    }
  },
});

/** Whatever begins and ends: a part or an item of the form that has a `start`, and an `end` or a `due`. */
function periodsOf({ fields }: Draft): readonly Pick<Period, 'start' | 'end'>[] {
  return fields.flatMap(({ fact, node }) => {
    if (node?.kind !== 'map') return [];
    const last = ['end', 'due'].find((name) => fieldOf(fact, name));
    if (last === undefined || !fieldOf(fact, 'start')) return [];
    const part = itemPart(node, node.range);
    return [{ start: readField(part, 'start', asDate), end: readField(part, last, asDate) }];
  });
}
