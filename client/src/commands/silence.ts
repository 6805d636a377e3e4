import { l10n } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { WorkspaceEdit } from 'vscode-languageclient';
import type { WayToSilence } from '../../../server/src/protocol/index';
import { applyGiven } from './apply-edits';
import { isReason, withReason } from './reason';
import { PlainError } from './register-command';
import { askWhich, askWords } from './questions';

/** Asks where a check is to be silent, and why, and writes that. */
export async function silence(client: BaseLanguageClient, given: unknown): Promise<void> {
  const ways = Array.isArray(given) ? (given as readonly WayToSilence[]) : [];
  const items = ways.map((way) => ({ way, label: way.title }));
  const item = await askWhich(items, {
    title: l10n.t('Silence'),
    placeHolder: l10n.t('Where do you want to silence this check?'),
  });
  if (item === undefined) return;
  const { edit, reason: placeholder } = item.way;
  const reason = placeholder === undefined ? '' : await askReason();
  if (reason === undefined) return;
  const written =
    placeholder === undefined ? edit : withReason(edit, placeholder, reason.replace(/\s+/g, ' ').trim());
  if (!(await applyGiven(client, written as WorkspaceEdit))) {
    throw new PlainError(l10n.t('The draft changed in the meantime. Try again.'));
  }
}

function askReason(): Thenable<string | undefined> {
  return askWords({
    title: l10n.t('Silence'),
    prompt: l10n.t('Why is this right as it is? The draft keeps your reason for the next reader.'),
    placeHolder: l10n.t('the law itself uses this wording'),
    ignoreFocusOut: true,
    validateInput: (text) =>
      isReason(text) ? undefined : l10n.t('Give a reason that somebody else would understand.'),
  });
}
