import type { Messages } from '../messages/messages';
import type { Stage } from '../model/stage';
import type { Draft } from '../kinds/draft';
import type { RawFinding } from './raw-finding';
import { rules } from './registry';
import type { DraftContext, Report } from './rule';

const ruleIds = rules.map(({ id }) => id);

/** Runs the rules that need no other file than this one and what its plan says of it. */
export function checkDraft(
  draft: Draft,
  stage: Stage,
  context: DraftContext,
  messages: Messages,
): readonly RawFinding[] {
  const found: RawFinding[] = [];
  for (const rule of rules) {
    if (rule.scope === 'plan') continue;
    const report: Report = (range, message, options) => {
      found.push({ rule: rule.id, range, message, ...options });
    };
    if (rule.scope === 'draft') rule.check({ draft, stage, context, report, messages, ruleIds });
    else if (draft.kind === 'commitment' && draft.yaml.root?.kind === 'map') {
      rule.check({ draft, commitment: draft.commitment, stage, context, report, messages, ruleIds });
    }
  }
  return found;
}
