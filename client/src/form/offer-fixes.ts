import type { CodeAction, Diagnostic, Uri } from 'vscode';
import { CodeActionKind, commands, l10n, window, workspace } from 'vscode';
import type { FormFinding } from '../../../server/src/protocol/form';
import { explainCommand } from '../../../server/src/protocol/index';
import { PlainError } from '../commands/register-command';
import { toRange } from '../to-range';

/** So many are worked out in full before one is chosen. */
const most = 30;

/** Makes the fix of a finding; asks which, where there are several. True when it was made. */
export async function offerFixes(uri: Uri, { rule, range }: FormFinding): Promise<boolean> {
  const document = await workspace.openTextDocument(uri);
  const { version } = document;
  const all = await commands.executeCommand<readonly CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    toRange(range),
    CodeActionKind.QuickFix.value,
    most,
  );
  const own = all.filter(({ diagnostics = [] }) => diagnostics.some((one) => ruleOf(one) === rule));
  // The page about the rule has a button of its own beside the finding.
  const fixes = (own.length > 0 ? own : all).filter(({ command }) => command?.command !== explainCommand);
  if (fixes.length === 0) throw new PlainError(l10n.t('There is no ready-made fix for this.'));
  const items = fixes.map((fix) => ({ label: fix.title, fix }));
  const item =
    // What asks more questions, as silencing does, is named first.
    items.length === 1 && items[0]?.fix.edit
      ? items[0]
      : await window.showQuickPick(items, {
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

function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
