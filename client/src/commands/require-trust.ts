import { l10n, workspace } from 'vscode';
import { PlainError } from './register-command';

/** The manifest greys out commands that create files; a key binding or another extension can still call them. */
export function requireTrust(why = l10n.t('Codraft creates files only in folders that you trust.')): void {
  if (workspace.isTrusted) return;
  throw new PlainError(why);
}
