import { always } from '../level';
import { defineRule } from '../rule';

export const mergeConflict = defineRule({
  id: 'merge-conflict',
  topic: 'form',
  scope: 'draft',
  level: always('error'),
  isAboutReading: true,
  mustBeMended: true,
  isUnpublished: true,
  check({ draft, report, messages }) {
    for (const { range, whole } of draft.yaml.conflicts) report(range, messages.form.conflict(whole));
  },
});
