import type { Tab, Uri } from 'vscode';
import { Disposable, Range, TabInputCustom, TabInputText, commands, l10n, window, workspace } from 'vscode';
import { pasteRequest } from '../../../server/src/protocol/form';
import type { PasteParams, PasteResult } from '../../../server/src/protocol/form';
import { draftOf } from '../commands/draft-of';
import { readGiven } from '../commands/arguments';
import { registerCommand } from '../commands/register-command';
import type { PageSources } from '../page/section-page';
import { AnswerChanges } from './change-answer';
import { FormActs } from './form-acts';
import { formType } from './form-type';
import { Forms } from './forms';
import { openDraftAs } from './open-draft';

/** The forms, and the commands that switch between a draft's form and its text. */
export function showForms(sources: PageSources): Disposable {
  const { client, health, log } = sources;
  const changes = new AnswerChanges(client, health, log);
  const acts = new FormActs(client, changes, log);
  const forms = new Forms({
    ...sources,
    changes,
    act: (page, message) => acts.run(page, message),
    paste: async (html) => {
      const params: PasteParams = { html };
      return (await client.sendRequest<PasteResult>(pasteRequest, params)).markdown;
    },
  });
  return Disposable.from(
    forms,
    registerCommand('codraft.openDraft', log, openDraftAs(forms)),
    registerCommand('codraft.openAsForm', log, async (given) => {
      const editor = window.activeTextEditor;
      const uri = await draftOf(client, given, l10n.t('Open as Form'));
      if (uri === undefined) return;
      const isHere = editor?.document.uri.toString() === uri.toString();
      await replaceTab(uri, () => forms.open(uri, isHere ? editor.selection.active.line : 'first-gap'));
    }),
    registerCommand('codraft.openAsText', log, async (given, more) => {
      const page = forms.active;
      const uri = await draftOf(client, given, l10n.t('Open as Text'));
      if (uri === undefined) return;
      const isHere = page?.document.uri.toString() === uri.toString();
      const { line: named } = readGiven(more);
      const line = typeof named === 'number' ? named : isHere ? page.mirror.lineOf(page.beside.focus) : 0;
      const selection = new Range(line, 0, line, 0);
      await replaceTab(uri, () => commands.executeCommand('vscode.openWith', uri, 'default', { selection }));
    }),
    registerCommand('codraft.chooseEditor', log, chooseEditor),
  );
}

/** The other editor of a draft takes the place of the one that is in front. */
async function replaceTab(uri: Uri, open: () => Thenable<unknown>): Promise<void> {
  const { activeTab } = window.tabGroups.activeTabGroup;
  await open();
  if (activeTab !== undefined && isAbout(activeTab, uri)) await window.tabGroups.close(activeTab, true);
}

function isAbout({ input }: Tab, uri: Uri): boolean {
  const isOurs =
    input instanceof TabInputText || (input instanceof TabInputCustom && input.viewType === formType);
  return isOurs && input.uri.toString() === uri.toString();
}

/** Asks how drafts are to open, and keeps the answer for this person. */
async function chooseEditor(): Promise<void> {
  const item = await window.showQuickPick(
    [
      {
        label: l10n.t('As a form'),
        detail: l10n.t('Questions and boxes. You never see the text of the file.'),
        value: 'form',
      },
      {
        label: l10n.t('As text'),
        detail: l10n.t('The file itself, with suggestions and marks as you type.'),
        value: 'text',
      },
    ],
    { title: l10n.t('How drafts open'), placeHolder: l10n.t('How do you want to write?') },
  );
  if (item !== undefined)
    await workspace.getConfiguration('codraft').update('openDraftsWith', item.value, true);
}
