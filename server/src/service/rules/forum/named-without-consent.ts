import { isBlank } from '../../model/field';
import { always } from '../level';
import { defineRule } from '../rule';

export const namedWithoutConsent = defineRule({
  id: 'named-without-consent',
  topic: 'forum',
  scope: 'draft',
  level: always('warning'),
  check({ draft, report, messages }) {
    if (draft.kind !== 'contributions') return;
    for (const { from, consent } of draft.contributions) {
      if (!from.ok || isPublic(from.value) || !isBlank(consent)) continue;
      report(from.range, messages.forum.namedWithoutConsent);
    }
  },
});

/** Nobody is named by it. */
function isPublic(from: string): boolean {
  return from.trim().toLowerCase() === 'public';
}
