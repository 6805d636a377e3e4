import { Uri } from 'vscode';
import type { PreviewScope } from '../../../server/src/protocol/preview';
import { isCommitmentPath, isMeetingPath } from '../plan-files';

/** What a preview shows. */
export interface Subject {
  readonly uri: Uri;
  readonly scope: PreviewScope;
  /** It stays with this, whichever draft is being read. */
  readonly isPinned: boolean;
}

/** As VS Code keeps it between two starts. */
export interface StoredSubject {
  readonly uri: string;
  readonly scope: PreviewScope;
  readonly isPinned: boolean;
}

/** The files of the plan itself have no form of their own: what is published of them is the plan. */
export function scopeOf(uri: Uri): PreviewScope {
  return isCommitmentPath(uri.path) || isMeetingPath(uri.path) ? 'commitment' : 'plan';
}

export function store({ uri, scope, isPinned }: Subject): StoredSubject {
  return { uri: uri.toString(), scope, isPinned };
}

/** Nothing when VS Code has kept something that is not ours. */
export function restore(stored: unknown): Subject | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { uri, scope, isPinned } = stored as Readonly<Record<string, unknown>>;
  if (typeof uri !== 'string' || (scope !== 'commitment' && scope !== 'plan')) return undefined;
  return { uri: Uri.parse(uri), scope, isPinned: isPinned === true };
}
