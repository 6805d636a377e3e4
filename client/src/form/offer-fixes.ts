import type { CodeAction, Uri } from 'vscode';
import { CodeActionKind, commands, l10n, workspace } from 'vscode';
import type { FormFinding } from '../../../server/src/protocol/form';
import { PlainError } from '../commands/register-command';
import { toRange } from '../to-range';
import { fixesOf, type FixesWanted } from './fixes-of';
import { askWhich } from '../commands/questions';

/** So many are worked out in full before one is chosen. */
const most = 30;

/** Makes the fix of a finding, or what is done to live with it; asks which, where there are several. True when it was made. */
export async function offerFixes(
  uri: Uri,
  { rule, range }: FormFinding,
  wanted: FixesWanted,
): Promise<boolean> {
  const document = await workspace.openTextDocument(uri);
  const { version } = document;
  const all = await commands.executeCommand<readonly CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    toRange(range),
    CodeActionKind.QuickFix.value,
    most,
  );
  const fixes = fixesOf(all, rule, wanted);
  if (fixes.length === 0) throw new PlainError(nothing(wanted));
  const items = fixes.map((fix) => ({ label: fix.title, fix }));
  const item =
    // What is no mending, such as showing what has changed, is named first.
    items.length === 1 && (items[0]?.fix.edit || wanted === 'silence')
      ? items[0]
      : await askWhich(items, {
          title: l10n.t('Fix'),
          placeHolder: l10n.t('What do you want to do about this?'),
        });
  if (item === undefined) return false;
  const { edit, command } = item.fix;
  if (edit && (document.version !== version || !(await workspace.applyEdit(edit)))) {
    throw new PlainError(l10n.t('The draft changed in the meantime. Try again.'));
  }
  if (command) await commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
  return true;
}

function nothing(wanted: FixesWanted): string {
  return wanted === 'silence'
    ? l10n.t('This cannot be silenced. It has to be mended.')
    : l10n.t('There is no ready-made fix for this. “Why?” says what to do.');
}
