import type { LanguageStatusItem, LogOutputChannel, TextDocument } from 'vscode';
import { Disposable, LanguageStatusSeverity, languages, l10n, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { State } from 'vscode-languageclient';
import { languageId, statusRequest } from '../../../server/src/protocol/index';
import type { StatusInfo, StatusParams, StatusResult } from '../../../server/src/protocol/index';
import { stageTitle } from '../stages';

/** Long enough for the server to have answered about the same keystroke; nobody reads this while typing. */
const wait = 300;

/** Says about the draft being read: which plan, which stage, and what stops the next one. */
export function showStatus(client: BaseLanguageClient, log: LogOutputChannel): Disposable {
  const item = languages.createLanguageStatusItem('codraft.status', { language: languageId });
  item.name = l10n.t('Codraft');
  item.text = l10n.t('Codraft');
  let timer: ReturnType<typeof setTimeout> | undefined;

  const update = async (): Promise<void> => {
    const document = currentDraft();
    if (document === undefined || !client.isRunning()) return;
    const params: StatusParams = { uri: document.uri.toString() };
    const found = await client.sendRequest<StatusResult>(statusRequest, params);
    // By now another draft may be in front.
    if (document === currentDraft()) fill(item, found);
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      update().catch((error: unknown) => log.debug(`Status: ${String(error)}`));
    }, wait);
  };

  later();
  return Disposable.from(
    item,
    window.onDidChangeActiveTextEditor(later),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === currentDraft()) later();
    }),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const current = currentDraft()?.uri.toString();
      if (uris.some((uri) => uri.toString() === current)) later();
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) later();
    }),
    { dispose: () => clearTimeout(timer) },
  );
}

function currentDraft(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  return document?.languageId === languageId ? document : undefined;
}

function fill(item: LanguageStatusItem, found: StatusResult): void {
  item.severity = LanguageStatusSeverity.Information;
  item.command = undefined;
  if (found === null) {
    item.text = l10n.t('Codraft');
    item.detail = l10n.t('Not a draft that Codraft knows');
    return;
  }
  item.text =
    found.stage === undefined ? l10n.t('Part of the plan') : l10n.t('Stage: {0}', stageTitle(found.stage));
  item.detail = [planOf(found), obstacles(found)].filter((part) => part !== '').join(' · ');
  if (found.stage !== undefined) item.command = { command: 'codraft.setStage', title: l10n.t('Set Stage…') };
}

function planOf({ plan }: StatusInfo): string {
  if (plan === undefined) return l10n.t('No plan');
  return plan.title === '' ? l10n.t('Plan without a title') : plan.title;
}

function obstacles({ next }: StatusInfo): string {
  if (next === undefined) return '';
  const { stage, count, blockers } = next;
  const name = stageTitle(stage);
  if (count === 0) return l10n.t('Nothing stands in the way of {0}', name);
  const [first] = blockers;
  if (count === 1 && first !== undefined) return l10n.t('In the way of {0}: {1}', name, first.message);
  return l10n.t('{0} problems stand in the way of {1}', count, name);
}
