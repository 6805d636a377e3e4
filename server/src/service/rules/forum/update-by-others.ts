import type { Commitment, Parties } from '../../model/commitment';
import { always } from '../level';
import { defineRule } from '../rule';

export const updateByOthers = defineRule({
  id: 'update-by-others',
  topic: 'forum',
  scope: 'commitment',
  level: always('warning'),
  check({ commitment, context, report, messages }) {
    const named = new Set(namedIn(commitment));
    // Where nobody is named, that is another finding.
    if (named.size === 0) return;
    // The forum's own chairs tell what they were told.
    for (const id of context.coChairs ?? []) named.add(id);
    const names = context.organisations?.names ?? {};
    for (const { by } of commitment.updates) {
      if (!by.ok || named.has(by.value)) continue;
      // Who is not listed at all is told so, and may only be misspelt.
      const name = Object.hasOwn(names, by.value) ? names[by.value] : undefined;
      if (name !== undefined) report(by.range, messages.forum.updateByOthers(name));
    }
  },
});

/** Everybody who leads or supports the commitment or one of its milestones. */
function* namedIn({ leads, supporting, milestones }: Commitment): Iterable<string> {
  for (const parties of [leads, supporting]) yield* idsIn(parties);
  for (const { lead, supporting: group } of milestones) {
    if (lead.ok) yield lead.value;
    for (const { text } of group.ids) yield text;
  }
}

function* idsIn({ government, civilSociety, other }: Parties): Iterable<string> {
  for (const { ids } of [government, civilSociety, other]) for (const { text } of ids) yield text;
}
