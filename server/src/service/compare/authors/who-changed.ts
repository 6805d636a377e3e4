import type { Change } from '../change';
import { compareDrafts, type CompareOptions } from '../compare-drafts';
import type { DraftCommit, DraftHistory, MadeBy } from './draft-history';
import { isStepOf } from './same-change';

/** Tells of the changes of one draft who made each; nothing where that is not known for certain. */
export type WhoChanged = (change: Change) => MadeBy | undefined;

/**
 * Goes back through the history of a draft for each of its changes, from what it says now to the commit in which its place
 * came to say so, or in which it went. What a commit did to layout or elsewhere in the same lines counts for nothing. Of a
 * merge the side is followed that already said so; a merge itself has made only what none of its sides said.
 */
export function whoChanged(
  now: string | undefined,
  history: DraftHistory,
  options: Pick<CompareOptions, 'kind' | 'messages'>,
): WhoChanged {
  const steps = new Steps(options);
  return (change) => {
    // A draft that has only another name, or that cannot be read, was changed by nobody at any place.
    if (
      change.path === '' &&
      change.kind !== 'added' &&
      change.kind !== 'removed' &&
      change.kind !== 'comment'
    )
      return undefined;
    if (steps.make(change, history.textAt(history.head), now)) return { kind: 'uncommitted' };
    const commit = findCommit(change, history, steps);
    return commit && { kind: 'commit', commit };
  };
}

/** Every commit is looked at once, without recursion: a history may be longer than a stack. */
function findCommit(change: Change, history: DraftHistory, steps: Steps): DraftCommit | undefined {
  const { commits, isCutOff } = history;
  const isMadeIn = (id: string, parent: string) =>
    steps.make(change, history.textAt(parent), history.textAt(id));
  const seen = new Set<string>();
  /** Merges on the way of which a side already said so: they have made the change if no side has. */
  const merges: DraftCommit[] = [];
  const open = [history.head];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const commit = commits.get(id);
    if (!commit || seen.has(id)) continue;
    seen.add(id);
    const { parents } = commit;
    const alike = parents.filter((parent) => !isMadeIn(commit.id, parent));
    if (alike.length === 0) return parents.length === 0 && isCutOff ? undefined : commit;
    if (alike.length < parents.length) merges.push(commit);
    open.push(...alike.reverse());
  }
  return merges.at(-1);
}

/** What happened from one text to the next, found out once for all changes. */
class Steps {
  readonly #known = new Map<string, Map<string, readonly Change[]>>();

  constructor(private readonly options: Pick<CompareOptions, 'kind' | 'messages'>) {}

  /** Whether a change came about between two versions; nothing stands for a draft that was not there. */
  make(change: Change, before: string | undefined, after: string | undefined): boolean {
    if (before === after) return false;
    const isWhole = change.path === '' && change.kind !== 'comment';
    if (before === undefined || after === undefined) return true;
    return !isWhole && this.#between(before, after).some((step) => isStepOf(step, change));
  }

  #between(before: string, after: string): readonly Change[] {
    const from = this.#known.get(before) ?? new Map<string, readonly Change[]>();
    this.#known.set(before, from);
    const known = from.get(after) ?? compareDrafts(before, after, this.options);
    from.set(after, known);
    return known;
  }
}
