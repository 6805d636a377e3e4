import type { QuickPickItem } from 'vscode';
import { Range, Uri, l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { addStakeholderRequest, languageId, plansRequest } from '../../../server/src/protocol/index';
import type {
  AddStakeholderParams,
  AddStakeholderResult,
  PlansResult,
} from '../../../server/src/protocol/index';
import { sectorMeaning, sectorTitle, sectors } from '../sectors';
import { applyProposed } from './apply-edits';
import { givenText, readGiven } from './arguments';
import { choosePlan } from './choose-plan';
import { PlainError } from './register-command';
import { requireTrust } from './require-trust';
import { writeNewFiles } from './write-new-files';

interface SectorItem extends QuickPickItem {
  readonly sector: string;
}

type Entry = Pick<AddStakeholderParams, 'id' | 'name' | 'sector'>;

/**
 * Adds somebody to the plan's list of stakeholders, and writes the id where the cursor is. Completion hands over the plan
 * and what was written so far; from the palette, both are asked for. Answers with the id.
 */
export async function addStakeholder(
  client: BaseLanguageClient,
  argument: unknown,
  written: unknown,
): Promise<string | undefined> {
  await client.start();
  const given = readGiven(argument);
  const address = typeof argument === 'string' ? argument : givenText(given, 'plan');
  const plans = await client.sendRequest<PlansResult>(plansRequest);
  if (plans.length === 0) {
    throw new PlainError(l10n.t('Stakeholders belong to an action plan, and this folder has none yet.'));
  }
  const plan = await choosePlan(plans, address, l10n.t('Add Stakeholder'));
  if (plan === undefined) return undefined;
  const typed = typeof written === 'string' ? written.trim() : '';
  const entry = await askEntry(typed, given);
  if (entry === undefined) return undefined;

  const params: AddStakeholderParams = { plan: plan.uri, ...entry };
  const ask = (): Promise<AddStakeholderResult> =>
    client.sendRequest<AddStakeholderResult>(addStakeholderRequest, params);
  const answer = await ask();
  switch (answer.kind) {
    case 'new-file':
      requireTrust();
      await writeNewFiles([answer.file]);
      break;
    case 'edits':
      await applyProposed(Uri.parse(answer.uri, true), async () => {
        const { kind, ...again } = await ask();
        return { kind, edits: [], version: null, ...again };
      });
      break;
    case 'listed':
      void window.showInformationMessage(
        l10n.t('{0} is in the list already, as {1}.', entry.id, answer.name),
      );
      break;
    case 'no-place':
      throw new PlainError(
        l10n.t(
          'The list of stakeholders cannot be read well enough to add to it. Mend what is marked in it first.',
        ),
      );
  }
  await writeAtCursor(typed, entry.id);
  return entry.id;
}

async function askEntry(typed: string, given: ReturnType<typeof readGiven>): Promise<Entry | undefined> {
  const looksLikeId = toId(typed) === typed;
  const name = givenText(given, 'name') ?? (await askName(looksLikeId ? nameFromId(typed) : typed));
  if (name === undefined) return undefined;
  const id = givenText(given, 'id') ?? (await askId(typed !== '' && looksLikeId ? typed : toId(name)));
  if (id === undefined) return undefined;
  const sector = givenText(given, 'sector') ?? (await askSector(name));
  return sector === undefined ? undefined : { id: id.trim(), name: name.trim(), sector };
}

function askName(value: string): Thenable<string | undefined> {
  return window.showInputBox({
    title: l10n.t('Add Stakeholder (1 of 3)'),
    prompt: l10n.t('What is the organisation called, in full?'),
    value,
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? l10n.t('An organisation needs a name.') : undefined),
  });
}

function askId(value: string): Thenable<string | undefined> {
  return window.showInputBox({
    title: l10n.t('Add Stakeholder (2 of 3)'),
    prompt: l10n.t('By which short name shall drafts call it?'),
    value,
    ignoreFocusOut: true,
    validateInput: (text) =>
      /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text.trim())
        ? undefined
        : l10n.t('Small letters, digits and hyphens, such as {0}.', 'cabinet-office'),
  });
}

async function askSector(name: string): Promise<string | undefined> {
  const items = sectors.map((sector): SectorItem => ({
    sector,
    label: sectorTitle(sector),
    detail: sectorMeaning(sector),
  }));
  const item = await window.showQuickPick(items, {
    title: l10n.t('Add Stakeholder (3 of 3)'),
    placeHolder: l10n.t('Which sector is {0} in?', name.trim()),
    ignoreFocusOut: true,
  });
  return item?.sector;
}

/** Words become an id: letters without their accents, and hyphens between. */
function toId(name: string): string {
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

function nameFromId(id: string): string {
  const words = id.split('-').filter((word) => word !== '');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

/** Puts the id in the place of what was typed, if that still stands before the cursor. */
async function writeAtCursor(typed: string, id: string): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== languageId || typed === id) return;
  const cursor = editor.selection.active;
  const before = new Range(cursor.with({ character: 0 }), cursor);
  const text = editor.document.getText(before);
  if (!text.endsWith(typed) || (typed === '' && !/(?:[:[,{-]\s*)$/.test(text))) return;
  const start = cursor.translate(0, -typed.length);
  const gap = typed === '' && /[:-]$/.test(text) ? ' ' : '';
  await editor.edit((edit) => edit.replace(new Range(start, cursor), `${gap}${id}`));
}
