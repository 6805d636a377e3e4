import { always } from '../level';
import { defineRule } from '../rule';

export const duplicateField = defineRule({
  id: 'duplicate-field',
  topic: 'form',
  scope: 'draft',
  level: always('error'),
  isAboutReading: true,
  mustBeMended: true,
  isUnpublished: true,
  check({ draft, report, messages }) {
    for (const { key, range, first } of draft.yaml.duplicates) {
      const line = draft.yaml.lines.position(first.start).line + 1;
      const related = [{ range: first, message: messages.form.firstOfTwo(key) }];
      report(range, messages.form.duplicateField(key, line), { data: { key }, related });
    }
  },
});
