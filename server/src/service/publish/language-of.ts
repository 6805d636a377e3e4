import { guessLanguage } from '../language/guess-language';
import type { ActionPlan } from '../model/action-plan';
import type { CommitmentDraft } from '../kinds/commitment/commitment-kind';

/** A language tag as far as a writer can trust it. */
const tag = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;

/** The language of a plan and its drafts: what the plan says, else what they seem to be written in, else English. */
export function languageOf(
  plan: ActionPlan | undefined,
  drafts: readonly { readonly draft: CommitmentDraft }[],
): string {
  const said = plan?.language.ok ? plan.language.value.trim().replaceAll('_', '-') : '';
  if (tag.test(said)) return said;
  for (const { draft } of drafts) {
    const guess = guessLanguage(textOf(draft));
    if (guess) return guess;
  }
  return 'en';
}

function textOf({ commitment: { title, summary, problem, description } }: CommitmentDraft): string {
  return [title, summary, problem.statement, description.doneSoFar, description.solution]
    .flatMap((field) => (field.ok ? [field.value] : []))
    .join('\n');
}
