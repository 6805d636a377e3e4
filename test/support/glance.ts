import {
  createPlans,
  messagesFor,
  type Draft,
  type Plans,
  type Surroundings,
} from '../../server/src/service';
import { one, planFiles } from './protocol-plan';

export const messages = messagesFor('en');

/** The small plan with this text as its first commitment. */
export function planWith(text: string): Plans {
  const plans = createPlans({ messages });
  for (const [uri, other] of Object.entries({ ...planFiles(), [one]: text })) plans.set(uri, other);
  return plans;
}

export function draftIn(
  plans: Plans,
  uri = one,
): { readonly draft: Draft; readonly surroundings: Surroundings } {
  const draft = plans.draft(uri);
  if (!draft) throw new Error(`${uri} is no draft`);
  return { draft, surroundings: plans.surroundings(uri) };
}
