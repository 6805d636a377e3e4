import { l10n, window } from 'vscode';

/** Of a message without a button VS Code shows one line, and cuts the rest off. So many letters fit on it. */
const oneLine = 60;

/** Says what has been done. Answers with the button that was pressed. */
export function tell(message: string, ...buttons: readonly string[]): Thenable<string | undefined> {
  return window.showInformationMessage(message, ...shownWhole(message, buttons));
}

/** Says what went wrong. Answers with the button that was pressed. */
export function tellError(message: string, ...buttons: readonly string[]): Thenable<string | undefined> {
  return window.showErrorMessage(message, ...shownWhole(message, buttons));
}

/** With any button, a message is shown whole. */
function shownWhole(message: string, buttons: readonly string[]): readonly string[] {
  return buttons.length > 0 || message.length <= oneLine ? buttons : [l10n.t('OK')];
}
