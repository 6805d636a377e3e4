import { createPlans, messagesFor, type Finding, type Stage } from '../../../../server/src/service';

export interface Found {
  readonly rule: string;
  /** The words that the finding points at. */
  readonly words: string;
  readonly message: string;
  readonly level: Finding['level'];
  /** The words at the other places of the finding. */
  readonly related: readonly string[];
}

export interface CheckOptions {
  readonly language?: string;
  /** The text of `stakeholders.yaml`; nothing for a plan without one. */
  readonly stakeholders?: string;
  readonly stage?: Stage;
}

/** What one rule finds in a draft that belongs to a plan in this language, or to none. */
export function check(
  rule: string,
  draft: string,
  { language, stakeholders, stage }: CheckOptions = {},
): readonly Found[] {
  const plans = createPlans({ messages: messagesFor('en'), ...(stage && { stage }) });
  const plan = 'country: X\nnumber: 1\ntitle: A plan\nperiod: { start: 2024-01-01, end: 2025-12-31 }\n';
  if (language !== undefined) plans.set('p/action-plan.yaml', `${plan}language: ${language}\n`);
  if (stakeholders !== undefined) plans.set('p/stakeholders.yaml', stakeholders);
  plans.set('p/commitments/a.commitment.yaml', draft);
  return plans
    .findings('p/commitments/a.commitment.yaml')
    .filter((finding) => finding.rule === rule)
    .map(({ range, message, level, related = [] }) => ({
      rule,
      words: draft.slice(range.start, range.end),
      message,
      level,
      related: related.map((one) => draft.slice(one.range.start, one.range.end)),
    }));
}

/** The words that a rule points at in a draft. */
export function wordsFound(rule: string, draft: string, options: CheckOptions = {}): readonly string[] {
  return check(rule, draft, options).map(({ words }) => words);
}

/** A draft that holds one text, at a place such as `summary` or `milestones.title`. */
export function draftWith(place: string, text: string): string {
  const written = JSON.stringify(text);
  switch (place) {
    case 'results':
      return `description:\n  results:\n    - ${written}\n`;
    case 'milestone':
      return `milestones:\n  - id: m1\n    title: ${written}\n`;
    case 'output':
      return `milestones:\n  - id: m1\n    outputs: [${written}]\n`;
    case 'statement':
      return `problem:\n  statement: ${written}\n`;
    case 'solution':
    case 'done_so_far':
      return `description:\n  ${place}: ${written}\n`;
    default:
      return `${place}: ${written}\n`;
  }
}
