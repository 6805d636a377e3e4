import { agreementRules } from './agreement/agreement-rules';
import { forumRules } from './forum/forum-rules';
import { formRules } from './form/form-rules';
import { leadsRules } from './leads/leads-rules';
import { milestonesRules } from './milestones/milestones-rules';
import { openGovernmentRules } from './open-government/open-government-rules';
import { planRules } from './plan/plan-rules';
import type { Rule } from './rule';
import { writingRules } from './writing/writing-rules';

const all = [
  ...formRules,
  ...leadsRules,
  ...milestonesRules,
  ...writingRules,
  ...openGovernmentRules,
  ...planRules,
  ...forumRules,
  ...agreementRules,
] as const;

/** The name of a rule that there is. */
export type RuleId = (typeof all)[number]['id'];

/** Every rule, in the order in which the catalogue lists them. */
export const rules: readonly Rule[] = all;

const byId = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));

/** Nothing for an id that no rule has. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}
