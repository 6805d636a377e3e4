import type { Uri } from 'vscode';
import { Disposable, Range, commands, l10n, window, workspace } from 'vscode';
import { pasteRequest } from '../../../server/src/protocol/form';
import type { PasteParams, PasteResult } from '../../../server/src/protocol/form';
import { draftOf } from '../commands/draft-of';
import { readGiven } from '../commands/arguments';
import { registerCommand } from '../commands/register-command';
import { findShown } from '../draft-in-front';
import type { SaidOfDrafts } from '../discussion/said-of-drafts';
import type { PageSources } from '../page/section-page';
import { AnswerChanges } from './change-answer';
import { followRenames } from './follow-renames';
import type { FormCursor } from './form-cursor';
import { FormActs } from './form-acts';
import type { FormPage } from './form-page';
import { Forms } from './forms';
import { AllKeptTexts } from './kept-texts';
import type { IsLocked } from './is-read-only';
import { openDraftAs } from './open-draft-as';
import { TakingBack } from './take-back';
import type { Way } from './typed-runs';
import { askWhich } from '../commands/questions';

/** The forms, and the commands that switch between a draft's form and its text. */
export function showForms(
  sources: PageSources & { readonly isLocked: IsLocked },
  inForms: FormCursor,
  said: SaidOfDrafts,
): Disposable {
  const { client, health, log } = sources;
  const changes = new AnswerChanges(client, health, log);
  const acts = new FormActs(client, changes, log);
  const history = new TakingBack(changes);
  const kept = new AllKeptTexts<FormPage>();
  const forms = new Forms({
    ...sources,
    changes,
    inForms,
    kept,
    said,
    act: (page, message) => acts.run(page, message),
    paste: async (html) => {
      const params: PasteParams = { html };
      try {
        return (await client.sendRequest<PasteResult>(pasteRequest, params)).markdown;
      } catch (error) {
        // Nothing: the page then takes the plain text.
        log.error(`${pasteRequest}: ${String(error)}`);
        return '';
      }
    },
  });
  const takeBack = async (way: Way): Promise<void> => {
    if (forms.active) await history.run(forms.active, way);
  };
  return Disposable.from(
    forms,
    followRenames(forms),
    workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) kept.move(oldUri.toString(), newUri.toString());
    }),
    registerCommand('codraft.openDraft', log, openDraftAs(forms)),
    registerCommand('codraft.openAsForm', log, async (given) => {
      const uri = await draftOf(client, given, l10n.t('Open as Form'));
      if (uri !== undefined) await openAsForm(forms, uri);
    }),
    registerCommand('codraft.openAsText', log, async (given, more) => {
      const uri = await draftOf(client, given, l10n.t('Open as Text'));
      if (uri !== undefined) await openAsText(forms, uri, readGiven(more).line);
    }),
    registerCommand('codraft.undo', log, () => takeBack('undo')),
    registerCommand('codraft.redo', log, () => takeBack('redo')),
    registerCommand('codraft.chooseEditor', log, chooseEditor),
  );
}

/** Takes the place of the text, and stays at the same answer. */
async function openAsForm(forms: Forms, uri: Uri): Promise<void> {
  const { document, selection } = window.activeTextEditor ?? {};
  const isInFront = document?.uri.toString() === uri.toString();
  if (isInFront && selection) await forms.replaceText(uri, selection.active.line);
  else await forms.open(uri, 'first-gap', findShown(uri)?.viewColumn);
}

/** Takes the place of the form, and stays at the same answer. */
async function openAsText(forms: Forms, uri: Uri, named: unknown): Promise<void> {
  const page = forms.active;
  const isInFront = page?.document.uri.toString() === uri.toString();
  const line = typeof named === 'number' ? named : isInFront ? page.line : 0;
  // A tab cannot be closed without a question while there is something to save; only VS Code itself can change its editor.
  if (isInFront) await commands.executeCommand('reopenActiveEditorWith', 'default');
  const selection = new Range(line, 0, line, 0);
  await commands.executeCommand('vscode.open', uri, { selection, override: 'default' });
}

/** Asks how drafts are to open, and keeps the answer for this person. */
async function chooseEditor(): Promise<void> {
  const item = await askWhich(
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
