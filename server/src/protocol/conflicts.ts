import type { TextRange } from './index';

export type WayToResolve = 'ours' | 'theirs' | 'both';

/** A command of the client: the address of a draft, and a `ResolveConflictGiven`. Settles one conflict. */
export const resolveConflictCommand = 'codraft.resolveConflict';
export interface ResolveConflictGiven {
  /** A line of the conflict, from 0. */
  readonly line: number;
  readonly way: WayToResolve;
}
/** A command of the client, with the address of a draft as its argument: shows both versions of each conflict as a reader sees them. */
export const showConflictsCommand = 'codraft.showConflicts';

/** Client to server. The edits that settle the conflict at a line. Nothing is changed here. */
export const resolveConflictRequest = 'codraft/resolveConflict';
export interface ResolveConflictParams extends ResolveConflictGiven {
  readonly uri: string;
}
export interface ResolveConflictResult {
  /** None when there is no conflict at the line, or when it cannot be settled in this way. */
  readonly edits: readonly { readonly range: TextRange; readonly newText: string }[];
  readonly version: number | null;
}
