import { singleMeanings } from '../../model/action-plan';
import type { Range } from '../../text/range';
import { always } from '../level';
import { defineRule } from '../rule';

export const unclearImport = defineRule({
  id: 'unclear-import',
  topic: 'plan',
  scope: 'draft',
  level: always('warning'),
  check({ draft, report, messages: { plan, responses } }) {
    if (draft.kind !== 'action-plan') return;
    for (const { id, range, columns } of draft.plan.imports) {
      const meant = new Map<string, Range>();
      const headed = new Map<string, Range>();
      for (const { column, as } of columns) {
        if (as.ok && singleMeanings.has(as.value)) {
          const first = meant.get(as.value);
          if (!first) meant.set(as.value, as.range);
          else
            report(as.range, plan.readTwice(responses.meaning(as.value)), {
              related: [{ range: first, message: plan.readHereFirst() }],
            });
        }
        const heading = column.ok ? column.value.trim() : '';
        const before = headed.get(heading);
        if (column.ok && before)
          report(column.range, plan.columnTwice(heading), {
            related: [{ range: before, message: plan.readHereFirst() }],
          });
        else if (column.ok) headed.set(heading, column.range);
      }
      const isKnown = columns.length > 0 && columns.every(({ as }) => as.ok);
      if (isKnown && !columns.some(({ as }) => as.ok && as.value === 'text'))
        report(id.ok ? id.range : range, plan.importWithoutText());
    }
  },
});
