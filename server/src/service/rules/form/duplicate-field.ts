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
      const label = draft.fields.find(({ keyRange }) => keyRange.start === first.start)?.fact.label ?? key;
      const related = [{ range: first, message: messages.form.firstOfTwo(label) }];
      report(range, messages.form.duplicateField(label), { data: { key }, related });
    }
  },
});
