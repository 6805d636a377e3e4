import { addressOf } from '../../disk/address';
import { createPlans, messagesFor, type Finding } from '../../service/index';

/** More of them nobody reads in the middle of a merge; codraft check has them all. */
const mostTold = 5;

/**
 * What is wrong in a merged draft and was wrong in neither version: each side was right for itself, as when one has taken out a
 * milestone and the other waits for it.
 */
export function newErrors(path: string, merged: string, sides: readonly string[]): readonly string[] {
  const errors = errorsIn(path, merged);
  if (errors.length === 0) return [];
  const known = new Set(sides.flatMap((text) => errorsIn(path, text).map(keyOf)));
  const found = errors.filter((error) => !known.has(keyOf(error)));
  return found.slice(0, mostTold).map(({ message, rule }) => `${path}: ${message} (${rule})`);
}

function errorsIn(path: string, text: string): readonly Finding[] {
  const plans = createPlans({ messages: messagesFor('en') });
  const address = addressOf(path);
  plans.set(address, text);
  return plans.findings(address).filter(({ level }) => level === 'error');
}

function keyOf({ rule, message }: Finding): string {
  return `${rule} ${message}`;
}
