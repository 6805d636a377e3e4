import { isBlank } from '../../model/field';
import { rootPart, readPart } from '../../model/read';
import { gentleLadder } from '../level';
import { defineRule } from '../rule';

export const contributionWithoutAnswer = defineRule({
  id: 'contribution-without-answer',
  topic: 'forum',
  scope: 'draft',
  level: gentleLadder,
  check({ draft, report, messages }) {
    if (draft.kind !== 'contributions') return;
    const { forum } = messages;
    const list = readPart(rootPart(draft.yaml.root), 'contributions').anchor;
    for (const { anchor, range, decision, reason } of draft.contributions) {
      const lacks = isBlank(decision) ? 'decision' : decision.ok && isBlank(reason) ? 'reason' : undefined;
      if (lacks === undefined) continue;
      const texts = lacks === 'decision' ? forum.withoutDecision : forum.withoutReason;
      report(anchor, texts.one, {
        whole: range,
        absent: [lacks],
        shared: {
          range: list,
          of: draft.contributions.length,
          message: (count) => texts.many(count, draft.contributions.length),
          here: forum.hereIsOne,
        },
      });
    }
  },
});
