import type { Change } from '../change';

/**
 * Whether a step in the history of a draft is one that made a change, or a part of it: it is about the same place, or about
 * one that the change lies in. Where a place is known only by its number, which moves as the list grows, what is said
 * there has to be the same as well.
 */
export function isStepOf(step: Change, change: Change): boolean {
  if (step.kind === 'comment' || change.kind === 'comment') return isStepOfComment(step, change);
  if (step.kind === 'moved' || change.kind === 'moved')
    return step.kind === change.kind && step.path === change.path;
  if (isWhole(step)) return step.kind !== 'changed';
  if (isNumbered(change.path)) return isStepOfNumbered(step, change);
  if (step.path === change.path) return true;
  return isBelow(change.path, step.path) || (change.kind === 'changed' && isBelow(step.path, change.path));
}

/** Lines of comment are told together, and may have come one by one. */
function isStepOfComment(step: Change, change: Change): boolean {
  if (step.kind !== change.kind || step.path !== change.path) return false;
  const isGone = change.after === null;
  return (step.after === null) === isGone && (saidBy(change) ?? '').includes(saidBy(step) ?? '');
}

function isStepOfNumbered(step: Change, change: Change): boolean {
  const isItem = change.path.endsWith(']');
  const isPlace = step.field === change.field && (isItem || step.path === change.path);
  return (
    isPlace && (step.kind === 'removed') === (change.kind === 'removed') && saidBy(step) === saidBy(change)
  );
}

/** What stands there after a change, or what was taken out by it. */
function saidBy({ before, after }: Change): string | null {
  return after ?? before;
}

function isWhole({ path }: Change): boolean {
  return path === '';
}

function isNumbered(path: string): boolean {
  return /\[\d{1,4}\]/.test(path);
}

function isBelow(path: string, above: string): boolean {
  return path.startsWith(`${above}.`) || path.startsWith(`${above}[`);
}
