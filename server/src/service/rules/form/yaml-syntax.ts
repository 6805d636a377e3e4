import { always } from '../level';
import { defineRule } from '../rule';

export const yamlSyntax = defineRule({
  id: 'yaml-syntax',
  topic: 'form',
  scope: 'draft',
  level: always('error'),
  isAboutReading: true,
  mustBeMended: true,
  isUnpublished: true,
  check({ draft, report, messages }) {
    for (const { cause, range, written, name } of draft.yaml.problems) {
      report(range, messages.form.syntax(cause, written, name), { data: { cause } });
    }
  },
});
