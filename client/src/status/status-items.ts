import type { Command } from 'vscode';
import { LanguageStatusSeverity, StatusBarAlignment, ThemeColor, languages, l10n, window } from 'vscode';
import { languageId } from '../../../server/src/protocol/index';
import type { StatusInfo, StatusResult } from '../../../server/src/protocol/index';
import { stageTitle } from '../stages';

/** What is said of a draft, in the same words at the bottom of the window and among what VS Code says of its language. */
export class StatusItems {
  readonly #bar = window.createStatusBarItem('codraft.status', StatusBarAlignment.Right, 200);
  readonly #language = languages.createLanguageStatusItem('codraft.status', { language: languageId });

  constructor() {
    this.#bar.name = l10n.t('Codraft');
    this.#language.name = l10n.t('Codraft');
    this.#language.text = l10n.t('Codraft');
  }

  show(found: StatusResult): void {
    if (found === null) {
      this.#fill(l10n.t('Codraft'), l10n.t('Not a Codraft draft'));
      this.#bar.hide();
      return;
    }
    const { stage } = found;
    const details = [planOf(found), obstacles(found)].filter((part) => part !== '').join(' · ');
    if (stage === undefined) this.#fill(l10n.t('Part of the plan'), details);
    else {
      const command = { command: 'codraft.setStage', title: l10n.t('Set Stage…') };
      this.#fill(l10n.t('Stage: {0}', stageTitle(stage)), details, command);
    }
    this.#showBar('tasklist');
  }

  showStarting(): void {
    this.#fill(l10n.t('Codraft is starting'), '');
    this.#showBar('loading~spin');
  }

  showStopped(): void {
    const command = { command: 'codraft.restartServer', title: l10n.t('Restart') };
    this.#fill(l10n.t('Codraft has stopped'), l10n.t('The problems shown may be out of date.'), command);
    this.#language.severity = LanguageStatusSeverity.Error;
    this.#showBar('error');
    this.#bar.backgroundColor = new ThemeColor('statusBarItem.errorBackground');
  }

  hide(): void {
    this.#bar.hide();
  }

  dispose(): void {
    this.#bar.dispose();
    this.#language.dispose();
  }

  #fill(text: string, details: string, command?: Command): void {
    this.#language.severity = LanguageStatusSeverity.Information;
    this.#language.text = text;
    this.#language.detail = details;
    this.#language.command = command;
    this.#bar.tooltip = [details, command?.title ?? ''].filter((part) => part !== '').join('\n');
    this.#bar.command = command?.command;
  }

  #showBar(icon: string): void {
    const { text } = this.#language;
    this.#bar.text = `$(${icon}) ${text}`;
    this.#bar.backgroundColor = undefined;
    this.#bar.accessibilityInformation = { label: l10n.t('Codraft, {0}', text) };
    this.#bar.show();
  }
}

function planOf({ plan }: StatusInfo): string {
  if (plan === undefined) return l10n.t('No plan');
  return plan.title === '' ? l10n.t('Untitled plan') : plan.title;
}

function obstacles({ next }: StatusInfo): string {
  if (next === undefined) return '';
  const { stage, count, blockers } = next;
  const name = stageTitle(stage);
  if (count === 0) return l10n.t('Nothing to fix before {0}', name);
  const [first] = blockers;
  if (count === 1 && first !== undefined) return l10n.t('To fix before {0}: {1}', name, first.message);
  return l10n.t('{0} problems to fix before {1}', count, name);
}
