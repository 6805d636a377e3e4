import { l10n, workspace } from 'vscode';
import { PlainError, type Remedy } from './register-command';

/** Leads to where a folder is said to be trusted. */
export function manageTrust(): Remedy {
  return { title: l10n.t('Manage Trust'), command: 'workbench.trust.manage' };
}

/** Refuses what changes more than an open draft in a folder that nobody has said to trust, and leads to where that is said. */
export function requireTrust(
  why = l10n.t('Trust this folder first: Codraft creates files only in folders that you trust.'),
): void {
  if (workspace.isTrusted) return;
  throw new PlainError(why, manageTrust());
}
