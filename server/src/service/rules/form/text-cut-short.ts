import { always } from '../level';
import { defineRule } from '../rule';
import { lostWords, mayLoseWords, withParts } from './lost-words';

export const textCutShort = defineRule({
  id: 'text-cut-short',
  topic: 'form',
  scope: 'draft',
  level: always('error'),
  isAboutReading: true,
  isUnpublished: true,
  check({ draft, report, messages }) {
    const { text } = draft.yaml;
    if (!mayLoseWords(text)) return;
    for (const field of draft.fields.flatMap(withParts)) {
      const lost = lostWords(field, text);
      if (!lost) continue;
      const { range, isCertain } = lost;
      report(range, messages.form.textCutShort(text.slice(range.start, range.end), isCertain), {
        data: { field: field.path.join('.') },
        ...(!isCertain && { atMost: 'info' as const }),
      });
    }
  },
});
